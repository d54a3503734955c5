import {
  figureBasis,
  type FigureName,
  statisticsTexts as figureTexts,
} from '@terang/wording/statistics'
import { useLanguage, useText } from '../locale/language.tsx'
import { statisticsTexts } from './text.ts'
import './meaning-list.css'

/** Arti angka: the meanings together, for paper and for fingers that cannot hover. */
export const MeaningList = ({ figures }: { figures: readonly FigureName[] }) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  const { figure: texts } = figureTexts[language]
  return (
    <details className="meanings">
      <summary>{words.meanings}</summary>
      <dl>
        {figures.map((figure) => (
          <div key={figure}>
            <dt>{texts[figure].name}</dt>
            <dd>
              {texts[figure].definition}{' '}
              <span className="quiet">{figureBasis(figure, language)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
