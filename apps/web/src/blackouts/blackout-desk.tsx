import { useQuery } from '@tanstack/react-query'
import type { ExemptionRow } from '@terang/contract/exemption-views'
import { useEffect, useRef, useState } from 'react'
import { useLanguage, useText } from '../locale/language.tsx'
import { FieldError } from '../ui/field.tsx'
import { fieldId } from '../ui/form-state.ts'
import { wordsOfError } from '../ui/problem-words.ts'
import { BoxList } from './box-list.tsx'
import {
  added,
  type Area,
  type BoxStack,
  type DrawnBox,
  nextKey,
  removed,
  replaced,
  undone,
} from './box-stack.ts'
import { boxId, PageCanvas } from './page-canvas.tsx'
import { pageAddress, pdfPagesQuery } from './queries.ts'
import { blackoutTexts } from './text.ts'
import './blackout.css'

type DeskProps = {
  requestId: string
  fileId: string
  exemptions: readonly ExemptionRow[]
  lineOf: (row: ExemptionRow) => string
  /** What the next box rests on. */
  basis: string
  stack: BoxStack
  onStack: (stack: BoxStack) => void
}

/** A box that nobody drew: in the middle, where it is seen. */
const MIDDLE: Area = { left: 0.35, top: 0.45, width: 0.3, height: 0.04 }

/** The page on one side, the list of boxes on the other; the form carries them as one field. */
export const BlackoutDesk = (props: DeskProps) => {
  const { requestId, fileId, stack, basis, onStack } = props
  const language = useLanguage()
  const words = useText(blackoutTexts)
  const pages = useQuery(pdfPagesQuery(requestId, fileId))
  const [page, setPage] = useState(1)
  const [chosen, setChosen] = useState<number | null>(null)
  const focusNext = useRef<number | null>(null)
  useEffect(() => {
    if (focusNext.current === null) return
    document.getElementById(boxId(focusNext.current))?.focus()
    focusNext.current = null
  })
  const draw = (area: Area) => {
    focusNext.current = nextKey(stack)
    setChosen(focusNext.current)
    onStack(added(stack, { ...area, page, exemptionId: basis }))
  }
  const show = (box: DrawnBox) => {
    setPage(box.page)
    setChosen(box.key)
    focusNext.current = box.key
  }
  const remove = (key: number) => onStack(removed(stack, key))
  const change = (box: DrawnBox) => onStack(replaced(stack, box))
  const size = pages.data?.[page - 1]
  const failure = pages.error && wordsOfError(pages.error, language, 'reading')
  if (fileId === '') return null
  return (
    <div className="blackout">
      <section aria-label={words.pages} id={fieldId('boxes')} tabIndex={-1}>
        {pages.isPending && <p role="status">{words.reading}</p>}
        {failure && (
          <p className="error" role="alert">
            {failure.sentence} {failure.advice}
          </p>
        )}
        {pages.data && size && (
          <>
            <Bar
              page={page}
              count={pages.data.length}
              canUndo={stack.past.length > 0}
              onPage={setPage}
              onAdd={() => draw(MIDDLE)}
              onUndo={() => onStack(undone(stack))}
            />
            <p className="hint">{words.how}</p>
            <PageCanvas
              page={page}
              picture={pageAddress(requestId, fileId, page)}
              shape={size.height / size.width}
              boxes={stack.boxes
                .map((box, place) => ({ box, number: place + 1 }))
                .filter(({ box }) => box.page === page)}
              chosen={chosen}
              onDraw={draw}
              onChange={change}
              onChoose={setChosen}
              onRemove={remove}
            />
          </>
        )}
        <FieldError name="boxes" />
      </section>
      <BoxList
        boxes={stack.boxes}
        chosen={chosen}
        exemptions={props.exemptions}
        lineOf={props.lineOf}
        onShow={show}
        onChange={change}
        onRemove={remove}
      />
      <BoxesField boxes={stack.boxes} />
    </div>
  )
}

type BarProps = {
  page: number
  count: number
  canUndo: boolean
  onPage: (page: number) => void
  onAdd: () => void
  onUndo: () => void
}

const Bar = ({ page, count, canUndo, onPage, onAdd, onUndo }: BarProps) => {
  const words = useText(blackoutTexts)
  return (
    <div className="bar blackout-bar">
      <button
        type="button"
        className="button"
        disabled={page === 1}
        aria-label={words.previous}
        onClick={() => onPage(page - 1)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <span role="status">{words.pageOf(page, count)}</span>
      <button
        type="button"
        className="button"
        disabled={page === count}
        aria-label={words.next}
        onClick={() => onPage(page + 1)}
      >
        <span aria-hidden="true">›</span>
      </button>
      <button type="button" className="button" onClick={onAdd}>
        {words.add}
      </button>
      <button type="button" className="button" disabled={!canUndo} onClick={onUndo}>
        {words.undo}
      </button>
    </div>
  )
}

const BoxesField = ({ boxes }: { boxes: readonly DrawnBox[] }) => {
  const field = useRef<HTMLInputElement>(null)
  const value = JSON.stringify(boxes)
  const before = useRef(value)
  useEffect(() => {
    if (before.current === value) return
    before.current = value
    // The form hears of it as of any other field: it keeps its draft by that.
    field.current?.dispatchEvent(new Event('change', { bubbles: true }))
  }, [value])
  return <input type="hidden" name="boxes" ref={field} value={value} />
}
