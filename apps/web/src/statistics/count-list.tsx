import { numberText } from '@terang/wording/dates'
import type { FigureName } from '@terang/wording/statistics'
import { useLanguage } from '../locale/language.tsx'
import { Defined } from './figure-meaning.tsx'
import './count-list.css'

type CountListProps = {
  figure: FigureName
  title: string
  counts: readonly (readonly [name: string, cases: number])[]
  /** Of a section of its own. */
  isHeading?: boolean
}

/** A closed list with how many of each; what nobody had is left out. */
export const CountList = ({ figure, title, counts, isHeading = false }: CountListProps) => {
  const language = useLanguage()
  const Heading = isHeading ? 'h2' : 'h3'
  return (
    <>
      <Heading className="count-title">
        <Defined figure={figure} name={title} />
      </Heading>
      <dl className="count-list">
        {counts
          .filter(([, cases]) => cases > 0)
          .map(([name, cases]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{numberText(cases, language)}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}
