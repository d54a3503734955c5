import type { SettingsView } from '@terang/contract/settings'
import { calendarDate, shiftDays } from '@terang/law'
import { useText } from '../locale/language.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ruleTexts } from './rule-text.ts'

type StartProps = {
  view: SettingsView
  soonest: 'today' | 'tomorrow'
  onFrom?: (from: string) => void
}

/** From when a rule holds, and why it changes: every rule asks both. */
export const StartField = ({ view, soonest, onFrom }: StartProps) => {
  const words = useText(ruleTexts)
  return (
    <DateField
      name="from"
      label={words.from}
      initial={firstDayOf(view, soonest)}
      max="2199-12-31"
      {...(onFrom && { onValue: onFrom })}
    />
  )
}

export const firstDayOf = ({ calendar: { today } }: SettingsView, soonest: 'today' | 'tomorrow') =>
  soonest === 'today' ? today : shiftDays(calendarDate(today), 1)

export const ReasonField = () => {
  const words = useText(ruleTexts)
  return <TextField name="reason" label={words.reason} hint={words.reasonHint} lines={3} />
}

export const toReason = (data: FormData) => ({ reason: textIn(data, 'reason') ?? '' })
export const toStart = (data: FormData) => ({
  from: textIn(data, 'from') ?? '',
  ...toReason(data),
})
