import { Transcribe } from '@terang/contract/help'
import type { RequestView } from '@terang/contract/request-views'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { ActForm } from './act-form.tsx'
import { helpTexts } from './help-text.ts'
import { intakeTexts } from './intake-text.ts'
import { VoicePlayer } from './voice-player.tsx'

/** Tuliskan rekaman suara: UU P22(2)(3); the text is what was asked. */
export const TranscribeForm = ({ view }: { view: RequestView }) => {
  const words = useText(helpTexts)
  const intake = useText(intakeTexts)
  return (
    <ActForm
      view={view}
      act="transcribe"
      schema={Transcribe}
      toInput={(data) => ({
        details: textIn(data, 'details') ?? '',
        purpose: textIn(data, 'purpose') ?? '',
      })}
      send={(json) =>
        parseResponse(api.requests[':id'].transcript.$post({ param: { id: view.id }, json }))
      }
      submit={words.transcribe}
    >
      <VoicePlayer view={view} />
      <TextField
        name="details"
        label={intake.details}
        hint={words.heard}
        initial={view.details}
        lines={6}
      />
      <TextField
        name="purpose"
        label={intake.purpose}
        hint={words.purposeHint}
        initial={view.purpose}
      />
    </ActForm>
  )
}
