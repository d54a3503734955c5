import { useNavigate } from '@tanstack/react-router'
import { ProvisionalNumber } from '@terang/contract/provisional-number'
import * as z from 'zod'
import { useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { waitingTexts } from './waiting-text.ts'

const Search = z.object({ provisionalNumber: ProvisionalNumber })

/** From the number on an applicant's receipt to the case; a wrong digit is told before anything is asked. */
export const NumberSearch = () => {
  const words = useText(waitingTexts)
  const navigate = useNavigate()
  return (
    <section className="section waiting-find">
      <h2>{words.find}</h2>
      <CheckedForm
        schema={Search}
        toInput={(data) => ({ provisionalNumber: textIn(data, 'provisionalNumber') ?? '' })}
        send={(search) => Promise.resolve(search)}
        onSent={(search) => void navigate({ to: '/requests', search })}
        submit={words.findAct}
      >
        <TextField name="provisionalNumber" label={words.number} hint={words.findHint} />
      </CheckedForm>
    </section>
  )
}
