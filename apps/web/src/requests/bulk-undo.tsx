import { Recall } from '@terang/contract/requests'
import { useState } from 'react'
import { useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { TextField } from '../ui/field.tsx'
import { textIn } from '../ui/form-data.ts'
import { bulkTexts } from './bulk-text.ts'

type BulkUndoProps = {
  count: number
  isRunning: boolean
  isOver: boolean
  onUndo: (reason: string) => void
}

const Reason = Recall.pick({ reason: true })

/** Batalkan penugasan ini: a counter-act for each, with a reason that the unit reads. */
export const BulkUndo = ({ count, isRunning, isOver, onUndo }: BulkUndoProps) => {
  const words = useText(bulkTexts)
  const [isAsked, setAsked] = useState(false)
  if (count === 0 || isOver) return null
  if (!isAsked) {
    return (
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {words.undo}
      </button>
    )
  }
  return (
    <section className="bulk-undo" aria-busy={isRunning}>
      <h3>{words.undoTitle(count)}</h3>
      <p className="small">{words.undoLede}</p>
      <CheckedForm
        schema={Reason}
        toInput={(data) => ({ reason: textIn(data, 'reason') ?? '' })}
        send={({ reason }) => Promise.resolve(reason)}
        onSent={onUndo}
        isBlocked={isRunning}
        submit={words.undoRun(count)}
        beside={
          <button type="button" className="button button-text" onClick={() => setAsked(false)}>
            {words.keep}
          </button>
        }
      >
        <TextField
          name="reason"
          label={words.undoReason}
          initial={words.undoDefault}
          lines={2}
          autoFocus
        />
      </CheckedForm>
    </section>
  )
}
