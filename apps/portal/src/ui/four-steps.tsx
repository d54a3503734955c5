import type { Language } from '@terang/wording/texts'
import { fourStepsTexts } from './four-steps-text.ts'

/** Cara kerjanya: four steps, each under its piece of the strip from 0 to 10. */
export const FourSteps = ({ lang }: { lang: Language }) => {
  const texts = fourStepsTexts[lang]
  const pieces = [<Start />, <Days from={1} to={3} />, <Days from={4} to={10} />, <After />]
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{texts.title}</h2>
      <p>{texts.lead}</p>
      <ol class="steps">
        {texts.steps.map(({ when, title, what }, position) => (
          <li>
            <div class="scale" aria-hidden="true">
              {pieces[position]}
            </div>
            <b>{when}</b>
            <h3>{title}</h3>
            <p>{what}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Start = () => <i class="start">0</i>

const Days = ({ from, to }: { from: number; to: number }) => (
  <>
    {Array.from({ length: to - from + 1 }, (_, position) => {
      const number = from + position
      return <i class={number === 10 ? 'due' : undefined}>{number}</i>
    })}
  </>
)

const After = () => <i class="after"></i>
