import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useText } from '../locale/language.tsx'
import { type Area, areaBetween, type DrawnBox, movedBy, sizedBy, STEP } from './box-stack.ts'
import { blackoutTexts } from './text.ts'

type CanvasProps = {
  page: number
  picture: string
  /** Height over width. */
  shape: number
  boxes: readonly { box: DrawnBox; number: number }[]
  chosen: number | null
  onDraw: (area: Area) => void
  onChange: (box: DrawnBox) => void
  onChoose: (key: number) => void
  onRemove: (key: number) => void
}

/** Units across the drawing; boxes are shares of it. */
const ACROSS = 1000
const HANDLE = 22

type Point = { x: number; y: number }
type Hold = { from: Point; to: Point; grip: 'new' | { box: DrawnBox; sizes: boolean } }

/** A page as picture; boxes are drawn on it by pointer, and moved and sized by pointer and by keyboard. */
export const PageCanvas = (props: CanvasProps) => {
  const { page, picture, shape, boxes, chosen } = props
  const words = useText(blackoutTexts)
  const svg = useRef<SVGSVGElement>(null)
  const [hold, setHold] = useState<Hold | null>(null)
  const pointOf = (event: PointerEvent): Point => {
    const rect = svg.current?.getBoundingClientRect()
    if (!rect) return { x: 0, y: 0 }
    return {
      x: (event.clientX - rect.left) / rect.width,
      y: (event.clientY - rect.top) / rect.height,
    }
  }
  const take = (event: PointerEvent, grip: Hold['grip']) => {
    if (event.button !== 0) return
    event.stopPropagation()
    svg.current?.setPointerCapture(event.pointerId)
    const from = pointOf(event)
    setHold({ from, to: from, grip })
  }
  const drag = (event: PointerEvent) => {
    if (hold) setHold({ ...hold, to: pointOf(event) })
  }
  const drop = () => {
    if (!hold) return
    setHold(null)
    if (hold.grip === 'new') {
      const area = areaBetween(hold.from, hold.to)
      if (area) props.onDraw(area)
    } else if (hold.from.x !== hold.to.x || hold.from.y !== hold.to.y)
      props.onChange(held(hold.grip, hold))
  }
  const shown = (box: DrawnBox): DrawnBox =>
    hold && hold.grip !== 'new' && hold.grip.box.key === box.key ? held(hold.grip, hold) : box
  const draft = hold?.grip === 'new' ? areaBetween(hold.from, hold.to) : null
  const place = ({ left, top, width, height }: Area) => ({
    x: left * ACROSS,
    y: top * ACROSS * shape,
    width: width * ACROSS,
    height: height * ACROSS * shape,
  })
  return (
    <svg
      ref={svg}
      className="blackout-page"
      viewBox={`0 0 ${ACROSS} ${ACROSS * shape}`}
      role="group"
      aria-label={words.canvas(page)}
      onPointerDown={(event) => take(event, 'new')}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={() => setHold(null)}
    >
      <image href={picture} width={ACROSS} height={ACROSS * shape} />
      {boxes.map(({ box, number }) => {
        const at = place(shown(box))
        return (
          <g key={box.key} className={box.key === chosen ? 'blackout-chosen' : ''}>
            <rect
              {...at}
              className="blackout-box"
              id={boxId(box.key)}
              role="button"
              tabIndex={0}
              aria-label={words.box(number, page)}
              aria-pressed={box.key === chosen}
              onFocus={() => props.onChoose(box.key)}
              onPointerDown={(event) => take(event, { box, sizes: false })}
              onKeyDown={(event) => moveByKey(event, box, props)}
            />
            <rect
              className="blackout-handle"
              x={at.x + at.width - HANDLE / 2}
              y={at.y + at.height - HANDLE / 2}
              width={HANDLE}
              height={HANDLE}
              onPointerDown={(event) => take(event, { box, sizes: true })}
            />
          </g>
        )
      })}
      {draft && <rect className="blackout-box blackout-draft" {...place(draft)} />}
    </svg>
  )
}

/** The place of a box in the page, to give it the focus. */
export const boxId = (key: number): string => `blackout-box-${key}`

const held = (grip: Exclude<Hold['grip'], 'new'>, { from, to }: Hold): DrawnBox =>
  (grip.sizes ? sizedBy : movedBy)(grip.box, to.x - from.x, to.y - from.y)

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

const moveByKey = (
  event: KeyboardEvent,
  box: DrawnBox,
  { onChange, onRemove }: Pick<CanvasProps, 'onChange' | 'onRemove'>,
): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const arrow = ARROWS[event.key]
  if (arrow) onChange((event.shiftKey ? sizedBy : movedBy)(box, ...arrow))
  else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(box.key)
  else return
  event.preventDefault()
}
