import type { RequestView } from '@terang/contract/request-views'
import { ExtendDeadline } from '@terang/contract/requests'
import { EXTENSION_CAUSES, type ExtensionCause } from '@terang/law'
import { longDate, longDateYearless, plainDate } from '@terang/wording/dates'
import { citationText, slip } from '@terang/wording/citations'
import { requestTexts } from '@terang/wording/requests'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Radios } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { arguableDueOf, dueOf } from '../calendar/due-dates.ts'
import { ifExtended } from './limit-preview.ts'
import { useCounting } from '../calendar/use-counting.ts'

const ARTICLES: Record<ExtensionCause, string> = {
  'not-yet-held': '36(1)a',
  'status-undecided': '36(1)b',
}

/** Perpanjang waktu menjawab: once, by the next seven working days, UU P22(8), Perki P36. */
export const ExtendDeadlineForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const { extend, perkiMoves } = useText(actTexts)
  const preview = ifExtended(view, useCounting(view))
  const { notice } = view.limits
  const [before, after] = [notice.arguable?.dueOn, arguableDueOf(preview)]
  return (
    <ActForm
      view={view}
      act="extend-deadline"
      schema={ExtendDeadline}
      toInput={toInput}
      send={(json) =>
        parseResponse(api.requests[':id'].extension.$post({ param: { id: view.id }, json }))
      }
      submit={extend.submit}
      preview={preview}
      effects={[
        extend.notFromLetter,
        extend.after(plainDate(dueOf(preview), language)),
        extend.validUntil(longDate(notice.safe.dueOn, language)),
        ...(before && after
          ? [perkiMoves(longDateYearless(before, language), longDateYearless(after, language))]
          : []),
      ]}
    >
      <Radios
        name="cause"
        keys
        label={extend.why}
        options={EXTENSION_CAUSES.map((cause) => ({
          value: cause,
          label: requestTexts[language].extensionCause[cause],
          detail: citationText(slip(ARTICLES[cause]), language),
        }))}
      />
      <TextField name="reason" label={extend.reason} hint={extend.hint} lines={4} />
    </ActForm>
  )
}

const toInput = (data: FormData) => ({
  cause: textIn(data, 'cause') ?? undefined,
  reason: textIn(data, 'reason') ?? '',
})
