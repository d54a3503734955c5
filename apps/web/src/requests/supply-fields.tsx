import type { RequestView } from '@terang/contract/request-views'
import type { Counting } from '@terang/law'
import { longDate } from '@terang/wording/dates'
import { useState } from 'react'
import { useLanguage, useText } from '../locale/language.tsx'
import { TextField } from '../ui/field.tsx'
import { actTexts } from './act-text.ts'
import { supplyDate } from './limit-preview.ts'

const MOST_DAYS = 365

/** Waktu penyediaan and biaya: Perki P31(4)e–f, P37. */
export const SupplyFields = ({ view, counting }: { view: RequestView; counting: Counting }) => {
  const language = useLanguage()
  const { answer } = useText(actTexts)
  const [days, setDays] = useState('')
  const count = /^\d{1,3}$/.test(days.trim()) ? Number(days) : null
  const date = count !== null && count <= MOST_DAYS ? supplyDate(view.today, count, counting) : null
  return (
    <>
      <TextField
        name="supplyDays"
        label={answer.supplyDays}
        hint={
          date
            ? `${answer.supplyHint} ${answer.supplyOn(longDate(date, language))}`
            : answer.supplyHint
        }
        inputMode="numeric"
        short
        onValue={setDays}
      />
      <div className="two">
        <TextField
          name="copyingFee"
          label={answer.copyingFee}
          hint={answer.feeHint}
          inputMode="numeric"
          optional
        />
        <TextField name="sendingFee" label={answer.sendingFee} inputMode="numeric" optional />
      </div>
    </>
  )
}
