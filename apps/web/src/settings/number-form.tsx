import { SetNumberPattern } from '@terang/contract/house-rules'
import type { SettingsView } from '@terang/contract/settings'
import {
  calendarDate,
  type NumberPattern,
  numberPatternOn,
  parseCalendarDate,
  patternFault,
  type RegisterKind,
  registerNumber,
} from '@terang/law'
import { agencyTexts } from '@terang/wording/agency'
import { refusalTexts } from '@terang/wording/refusals'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { firstDayOf, ReasonField, StartField, toStart } from './rule-fields.tsx'
import { foundingOf, rulesOf } from './rule-lines.ts'
import { ruleTexts } from './rule-text.ts'
import { SettingsForm } from './settings-form.tsx'

type NumberProps = { view: SettingsView; register: RegisterKind }

/** The pattern of a register, with the number that it would give next. */
export const NumberForm = ({ view, register }: NumberProps) => {
  const words = useText(ruleTexts)
  const { act } = agencyTexts[useLanguage()]
  const today = calendarDate(view.calendar.today)
  const state = { founding: foundingOf(view), rules: rulesOf(view) }
  const [pattern, setPattern] = useState(() => numberPatternOn(state, register, today))
  const [from, setFrom] = useState<string>(firstDayOf(view, 'today'))
  const field = (name: keyof NumberPattern) => ({
    name,
    label: words[name],
    initial: pattern[name],
    onValue: (text: string) => setPattern({ ...pattern, [name]: text.trim() }),
  })
  return (
    <SettingsForm
      view={view}
      act="set-number-pattern"
      schema={SetNumberPattern}
      toInput={(data) => ({
        register,
        pattern: textIn(data, 'pattern') ?? '',
        classification: textIn(data, 'classification') ?? '',
        unitCode: textIn(data, 'unitCode') ?? '',
        ...toStart(data),
      })}
      send={(json) =>
        parseResponse(
          api.settings[':agencyId'].rules.numbers.$post({
            param: { agencyId: view.agencyId },
            json,
          }),
        )
      }
      submit={act['set-number-pattern']}
    >
      <TextField {...field('pattern')} hint={words.patternHint} />
      <NextNumbers view={view} register={register} pattern={pattern} from={from} />
      <TextField {...field('classification')} short optional />
      <TextField {...field('unitCode')} short optional />
      <StartField view={view} soonest="today" onFrom={setFrom} />
      <ReasonField />
    </SettingsForm>
  )
}

type NextProps = NumberProps & { pattern: NumberPattern; from: string }

/** What the register would write: said while one types, and why not where it could not. */
const NextNumbers = ({ view, register, pattern, from }: NextProps) => {
  const words = useText(ruleTexts)
  const refusals = refusalTexts[useLanguage()]
  const { slug, next } = view.rules
  const fault = patternFault(pattern, slug)
  const day = parseCalendarDate(from) ?? view.calendar.today
  const isThisYear = day.slice(0, 4) === view.calendar.today.slice(0, 4)
  const example = (seq: number, on: string) =>
    registerNumber(pattern, { seq, on, slug, channel: 'portal' })
  const newYear = `${Number(day.slice(0, 4)) + (isThisYear ? 1 : 0)}-01-02`
  return (
    <output className="settings-preview">
      {fault ? (
        <span>{refusals[fault].todo}</span>
      ) : (
        <>
          {isThisYear && (
            <span>
              {words.nextNumber}: <b>{example(next[register], day)}</b>
            </span>
          )}
          <span>
            {words.nextYear}: <b>{example(1, newYear)}</b>
          </span>
        </>
      )}
    </output>
  )
}
