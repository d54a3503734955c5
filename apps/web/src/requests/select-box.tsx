import type { RequestRow } from '@terang/contract/request-views'
import { useText } from '../locale/language.tsx'
import { bulkTexts } from './bulk-text.ts'
import type { Selection } from './case-selection.ts'
import './bulk.css'

/** Chooses one case; with Shift all from the one before to this. */
export const SelectBox = ({ row, selection }: { row: RequestRow; selection: Selection }) => {
  const words = useText(bulkTexts)
  return (
    <label className="row-select">
      <input
        type="checkbox"
        data-select
        aria-label={words.select(row.registerNumber)}
        checked={selection.ids.has(row.id)}
        onChange={(event) => selection.toggle(row.id, wasShifted(event.nativeEvent))}
      />
    </label>
  )
}

/** A tick comes of a click, whether by pointer, by space or by script; only some browsers say so. */
const wasShifted = (event: Event): boolean => event instanceof MouseEvent && event.shiftKey
