import type { ExemptionRow } from '@terang/contract/exemption-views'
import { useText } from '../locale/language.tsx'
import { type DrawnBox, movedBy, sizedBy, STEP } from './box-stack.ts'
import { blackoutTexts } from './text.ts'

type ListProps = {
  boxes: readonly DrawnBox[]
  chosen: number | null
  exemptions: readonly ExemptionRow[]
  lineOf: (row: ExemptionRow) => string
  onShow: (box: DrawnBox) => void
  onChange: (box: DrawnBox) => void
  onRemove: (key: number) => void
}

/** Every box with its page and what it rests on; what can be done by dragging can be done here by pressing. */
export const BoxList = (props: ListProps) => {
  const words = useText(blackoutTexts)
  return (
    <section aria-label={words.boxes} className="blackout-list">
      <h3>{words.boxes}</h3>
      {props.boxes.length === 0 && <p className="quiet">{words.noBoxes}</p>}
      <ol>
        {props.boxes.map((box, place) => (
          <ListedBox key={box.key} box={box} name={words.box(place + 1, box.page)} {...props} />
        ))}
      </ol>
    </section>
  )
}

type ListedProps = Omit<ListProps, 'boxes'> & { box: DrawnBox; name: string }

const ListedBox = (props: ListedProps) => {
  const { box, name, chosen, exemptions, lineOf, onShow, onChange, onRemove } = props
  const words = useText(blackoutTexts)
  return (
    <li className={box.key === chosen ? 'blackout-chosen' : ''}>
      <p className="blackout-line">
        <button
          type="button"
          className="button button-text"
          aria-label={words.show(name)}
          onClick={() => onShow(box)}
        >
          {name}
        </button>
        <button
          type="button"
          className="button button-text"
          aria-label={words.removeNamed(name)}
          onClick={() => onRemove(box.key)}
        >
          {words.remove}
        </button>
      </p>
      <select
        className="input"
        aria-label={words.basisOf(name)}
        value={box.exemptionId}
        onChange={(event) => onChange({ ...box, exemptionId: event.currentTarget.value })}
      >
        <option value="">{words.chooseBasis}</option>
        {exemptions.map((row) => (
          <option key={row.id} value={row.id}>
            {lineOf(row)}
          </option>
        ))}
      </select>
      {box.key === chosen && <Nudges box={box} name={name} onChange={onChange} />}
    </li>
  )
}

const Nudges = ({ box, name, onChange }: Pick<ListedProps, 'box' | 'name' | 'onChange'>) => {
  const words = useText(blackoutTexts)
  const ways = [
    ['←', words.left, movedBy(box, -STEP, 0)],
    ['→', words.right, movedBy(box, STEP, 0)],
    ['↑', words.up, movedBy(box, 0, -STEP)],
    ['↓', words.down, movedBy(box, 0, STEP)],
    ['↔+', words.wider, sizedBy(box, STEP, 0)],
    ['↔−', words.narrower, sizedBy(box, -STEP, 0)],
    ['↕+', words.taller, sizedBy(box, 0, STEP)],
    ['↕−', words.lower, sizedBy(box, 0, -STEP)],
  ] as const
  return (
    <div className="blackout-nudges" role="group" aria-label={words.nudge(name)}>
      {ways.map(([sign, label, next]) => (
        <button
          type="button"
          className="button"
          key={sign}
          aria-label={label}
          title={label}
          onClick={() => onChange(next)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  )
}
