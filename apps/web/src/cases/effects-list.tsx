import type { ReactNode } from 'react'
import { useText } from '../locale/language.tsx'
import { casesTexts } from './text.ts'
import './effects.css'

type EffectsProps = { effects: readonly ReactNode[]; title?: string; above?: ReactNode }

/** Akibat hukum: what follows from an act, each with its article. */
export const EffectsList = ({ effects, title, above }: EffectsProps) => {
  const words = useText(casesTexts)
  return (
    <section className="section">
      <header>
        <h2>{title ?? words.effects}</h2>
      </header>
      {above}
      <ul className="effects">
        {effects.map((effect, place) => (
          // Safe key: the list is fixed by the act and never reordered.
          <li key={place}>{effect}</li>
        ))}
      </ul>
    </section>
  )
}
