import { createFileRoute } from '@tanstack/react-router'
import { RulePage } from '../../../settings/rule-page.tsx'
import { type Rule, RULES } from '../../../settings/rule-lines.ts'

export const Route = createFileRoute('/_desk/settings/rules')({
  validateSearch: (search: Record<string, unknown>): { rule: Rule } => ({
    rule: RULES.find((rule) => rule === search['rule']) ?? 'counting',
  }),
  component: RuleRoute,
})

function RuleRoute() {
  return <RulePage agencyId={Route.useRouteContext().agencyId} rule={Route.useSearch().rule} />
}
