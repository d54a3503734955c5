import type { RequestView } from '@terang/contract/request-views'
import { DeclareIncomplete } from '@terang/contract/requests'
import { type MissingPaper, papersOf } from '@terang/law'
import { longDate } from '@terang/wording/dates'
import { attachmentsText, paperTexts } from '@terang/wording/papers'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Checks, Segments } from '../ui/choice.tsx'
import { draftOf } from '../ui/drafts.ts'
import { DateField, TextField } from '../ui/field.tsx'
import { textIn, textsIn } from '../ui/form-data.ts'
import { fieldId } from '../ui/form-state.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { dueOf, pastDay } from '../calendar/due-dates.ts'
import { ofCompletion } from './limit-preview.ts'
import { useCounting } from '../calendar/use-counting.ts'

/** Nyatakan belum lengkap: Perki P33, with the letter of annex IX. */
export const DeclareIncompleteForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(actTexts)
  const counting = useCounting(view)
  const draft = draftOf(`${view.id} declare-incomplete`)
  const own = papersOf(view)
  const [missing, setMissing] = useState<readonly MissingPaper[]>(() =>
    own.filter((paper) => draft['missing']?.includes(paper)),
  )
  const [arrival, setArrival] = useState<'yes' | 'no'>(
    draft['arrival']?.[0] === 'no' ? 'no' : 'yes',
  )
  const [day, setDay] = useState(draft['deliveredOn']?.[0] ?? view.today)
  const deliveredOn = arrival === 'yes' ? pastDay(day, view.today) : null
  const preview = deliveredOn ? ofCompletion(deliveredOn, counting) : undefined
  const papers = paperTexts[language]
  return (
    <ActForm
      view={view}
      act="declare-incomplete"
      schema={DeclareIncomplete}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id'].incompleteness.$post({ param: { id: view.id }, json }))
      }
      submit={words.incomplete.submit}
      preview={preview}
      flagNames={preview ? { received: words.incomplete.flag } : {}}
      effects={[
        preview
          ? words.incomplete.until(longDate(dueOf(preview), language))
          : words.incomplete.later,
        words.stays(longDate(view.limits.dueOn, language)),
        words.incomplete.notRefused,
      ]}
    >
      <Checks
        name="missing"
        hint={words.incomplete.own(attachmentsText(view, language))}
        options={own.map((paper) => ({ value: paper, label: papers[paper].missing }))}
        onValues={setMissing}
      />
      <TextField
        name="explanation"
        label={words.incomplete.explanation}
        hint={words.incomplete.hint}
        lines={4}
      />
      {missing.length > 0 && (
        <div className="bar">
          <button
            type="button"
            className="button"
            onClick={() => insert(missing.map((paper) => papers[paper].todo).join('\n'))}
          >
            {words.incomplete.insert}
          </button>
        </div>
      )}
      <div className="two">
        <Segments
          name="arrival"
          label={words.incomplete.delivered}
          initial="yes"
          options={[
            { value: 'yes', label: words.incomplete.yes },
            { value: 'no', label: words.incomplete.no },
          ]}
          onValue={setArrival}
        />
        {arrival === 'yes' && (
          <DateField
            name="deliveredOn"
            label={words.incomplete.deliveredOn}
            initial={view.today}
            max={view.today}
            onValue={setDay}
          />
        )}
      </div>
    </ActForm>
  )
}

/** Appends to what stands there; the event lets the form keep its draft. */
const insert = (sentences: string) => {
  const field = document.getElementById(fieldId('explanation'))
  if (!(field instanceof HTMLTextAreaElement)) return
  const written = [field.value.trim(), sentences].filter(Boolean).join('\n')
  field.setRangeText(written, 0, field.value.length, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}

const toInput = (data: FormData) => ({
  missing: textsIn(data, 'missing'),
  explanation: textIn(data, 'explanation') ?? '',
  deliveredOn: data.get('arrival') === 'yes' ? (textIn(data, 'deliveredOn') ?? '') : null,
})
