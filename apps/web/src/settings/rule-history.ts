import type { SettingsEntry } from '@terang/contract/settings'
import { COLLECTIVE_LEAVE_RULES, FIRST_DAYS, REGISTER_KINDS, UNIT_ROLE_TITLES } from '@terang/law'
import { plainDate } from '@terang/wording/dates'
import { roleTexts } from '@terang/wording/roles'
import type { Language } from '@terang/wording/texts'
import { ruleTexts } from './rule-text.ts'

type Said = Pick<SettingsEntry, 'type' | 'data' | 'words'>

/** What an entry set, from when and why: none of it where the entry is about something else. */
export const ruleSet = ({ type, data, words }: Said, language: Language): string[] => {
  const texts = ruleTexts[language]
  const { from, firstDay, collectiveLeave, unitRole, register } = data
  const line = {
    'counting-set': () =>
      texts.countingLine(
        texts.firstDay[oneOf(FIRST_DAYS, firstDay)],
        texts.collectiveLeave[oneOf(COLLECTIVE_LEAVE_RULES, collectiveLeave)],
      ),
    'unit-terms-set': () => texts.unitLine(Number(data['days']), Number(data['reserve'])),
    'number-pattern-set': () =>
      `${texts.rule[oneOf(REGISTER_KINDS, register)]}: ${words['number-pattern'] ?? ''}`,
    'role-titles-set': () =>
      texts.titlesLine(
        [
          roleTexts[language].unitRole[oneOf(UNIT_ROLE_TITLES, unitRole)],
          words['desk-title'],
          words['superior-title'],
        ].filter((one) => one !== undefined),
      ),
    'retention-set': () =>
      texts.retentionLine(Number(data['papersMonths']), Number(data['identityMonths'])),
  }[type]
  if (!line) return []
  return [
    line(),
    ...(typeof from === 'string' ? [texts.planned(plainDate(from, language))] : []),
    ...(words['reason'] ? [words['reason']] : []),
  ]
}

const oneOf = <Value extends string>(list: readonly [Value, ...Value[]], given: unknown): Value =>
  list.find((one) => one === given) ?? list[0]
