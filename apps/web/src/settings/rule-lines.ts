import type { SettingsView } from '@terang/contract/settings'
import {
  calendarDate,
  countingRuleOn,
  type HouseRules,
  numberPatternOn,
  retentionOn,
  unitTermsOn,
} from '@terang/law'
import { plainDate } from '@terang/wording/dates'
import { roleTexts } from '@terang/wording/roles'
import type { Language } from '@terang/wording/texts'
import { ruleTexts } from './rule-text.ts'

export const RULES = [
  'counting',
  'unit-terms',
  'request',
  'objection',
  'titles',
  'retention',
] as const
export type Rule = (typeof RULES)[number]

/** The rules as the law wants them; a date that crossed the wire is read once more. */
export const rulesOf = ({ rules }: Pick<SettingsView, 'rules'>): HouseRules => {
  const dated = <Row extends { from: string }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, from: calendarDate(row.from) }))
  return {
    counting: dated(rules.counting),
    unitTerms: dated(rules.unitTerms),
    numbers: { request: dated(rules.numbers.request), objection: dated(rules.numbers.objection) },
    titles: rules.titles,
    retention: dated(rules.retention),
  }
}

export const foundingOf = ({ rules: { slug, founding } }: Pick<SettingsView, 'rules'>) => ({
  slug,
  ...founding,
})

/** What a rule says on a day, in one line. */
export const ruleLine = (
  view: SettingsView,
  rule: Rule,
  { language, on }: { language: Language; on?: string },
): string => {
  const words = ruleTexts[language]
  const rules = rulesOf(view)
  const day = calendarDate(on ?? view.calendar.today)
  switch (rule) {
    case 'counting': {
      const { firstDay, collectiveLeave } = countingRuleOn(foundingOf(view).counting, rules, day)
      return words.countingLine(words.firstDay[firstDay], words.collectiveLeave[collectiveLeave])
    }
    case 'unit-terms': {
      const { days, reserve } = unitTermsOn(rules, day)
      return words.unitLine(days, reserve)
    }
    case 'request':
    case 'objection':
      return numberPatternOn({ founding: foundingOf(view), rules }, rule, day).pattern
    case 'titles': {
      const { unitRole, desk, superior } = titlesOf(view)
      const named = [roleTexts[language].unitRole[unitRole], desk, superior]
      return words.titlesLine(named.filter((one) => one !== null))
    }
    case 'retention': {
      const terms = retentionOn(rules, day)
      return terms
        ? words.retentionLine(terms.papersMonths, terms.identityMonths)
        : words.noRetention
    }
  }
}

export const titlesOf = ({ rules }: Pick<SettingsView, 'rules'>) =>
  rules.titles ?? { unitRole: 'unit-officer' as const, desk: null, superior: null }

/** The days from which a rule changed, the newest first; of one day only what was decided last counts. */
export const startsOf = (view: SettingsView, rule: Rule): string[] => {
  const { rules } = view
  const rows = {
    counting: rules.counting,
    'unit-terms': rules.unitTerms,
    request: rules.numbers.request,
    objection: rules.numbers.objection,
    titles: [],
    retention: rules.retention,
  }[rule]
  return [...new Set(rows.map(({ from }) => from))].toSorted().toReversed()
}

/** Since when a line holds, or from when it will. */
export const startLine = (
  from: string,
  { calendar: { today } }: SettingsView,
  language: Language,
): string => {
  const words = ruleTexts[language]
  const date = plainDate(from, language)
  return from > today ? words.planned(date) : words.since(date)
}
