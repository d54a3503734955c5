import type { OpenNowView } from '@terang/contract/statistics'
import { longDate, numberText } from '@terang/wording/dates'
import type { FigureName } from '@terang/wording/statistics'
import type { Language } from '@terang/wording/texts'
import { Meaning } from './meaning.tsx'
import { statisticsPageTexts } from './text.ts'

const TODAY = [
  ['inProcessNow', 'inProcess'],
  ['silenceSafe', 'silenceSafe'],
  ['silencePerki', 'silencePerki'],
  ['handOverOverdue', 'handOverOverdue'],
  ['objectionSilence', 'objectionSilence'],
] as const satisfies readonly (readonly [FigureName, keyof OpenNowView])[]

/** Hari ini: what waits now, whatever year is shown. */
export const TodayPart = ({
  now,
  asOf,
  lang,
}: {
  now: OpenNowView
  asOf: string
  lang: Language
}) => (
  <aside class="note" aria-labelledby="today">
    <h2 id="today">{statisticsPageTexts[lang].today(longDate(asOf, lang))}</h2>
    <dl class="today">
      {TODAY.map(([figure, name]) => (
        <div>
          <dt>
            <Meaning figure={figure} lang={lang} />
          </dt>
          <dd>{numberText(now[name], lang)}</dd>
        </div>
      ))}
    </dl>
  </aside>
)
