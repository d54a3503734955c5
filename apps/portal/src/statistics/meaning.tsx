import { figureBasis, type FigureName, statisticsTexts } from '@terang/wording/statistics'
import type { Language } from '@terang/wording/texts'

/** A figure by its name, which opens its meaning and its article. */
export const Meaning = ({
  figure,
  lang,
  name,
}: {
  figure: FigureName
  lang: Language
  name?: string
}) => {
  const words = statisticsTexts[lang].figure[figure]
  return (
    <details class="meaning">
      <summary>{name ?? words.name}</summary>
      <p>
        {words.definition} <span class="basis">{figureBasis(figure, lang)}</span>
      </p>
    </details>
  )
}
