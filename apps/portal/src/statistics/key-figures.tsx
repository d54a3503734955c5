import type { RequestFiguresView } from '@terang/contract/statistics'
import { numberText } from '@terang/wording/dates'
import { type FigureName, figureText, percentText } from '@terang/wording/statistics'
import type { Language } from '@terang/wording/texts'
import { Meaning } from './meaning.tsx'
import { statisticsPageTexts } from './text.ts'

type Key = { figure: FigureName; value: string; unit?: string; of?: string }

/** Empat angka: on time by both readings of the law, and how many days an answer takes. */
export const KeyFigures = ({ total, lang }: { total: RequestFiguresView; lang: Language }) => (
  <dl class="key-figures">
    {keysOf(total, lang).map(({ figure, value, unit, of }) => (
      <div>
        <dt>
          <Meaning figure={figure} lang={lang} />
        </dt>
        <dd>
          <b>{value}</b> {unit && <small>{unit}</small>}
          {of && <p>{of}</p>}
        </dd>
      </div>
    ))}
  </dl>
)

const keysOf = (total: RequestFiguresView, lang: Language): Key[] => {
  const { toNotice, onTimeSafe, onTimeSafePercent, onTimePerki, onTimePerkiPercent } = total
  const texts = statisticsPageTexts[lang]
  const all = toNotice.cases
  const of = (cases: number) =>
    all === 0 ? {} : { of: texts.ofNotices(numberText(cases, lang), numberText(all, lang)) }
  const days = all === 0 ? {} : { unit: texts.workingDays }
  return [
    { figure: 'onTimeSafe', value: percentText(onTimeSafePercent, lang), ...of(onTimeSafe) },
    { figure: 'onTimePerki', value: percentText(onTimePerkiPercent, lang), ...of(onTimePerki) },
    { figure: 'medianDays', value: figureText(toNotice.median, lang), ...days },
    { figure: 'p90Days', value: figureText(toNotice.p90, lang), ...days },
  ]
}
