import type { OpenNowView, StatisticsView } from '@terang/contract/statistics'
import { disputeBalance, objectionBalance } from '@terang/design/balance'
import { EXEMPTION_LETTERS, OBJECTION_GROUNDS } from '@terang/law'
import { longDate } from '@terang/wording/dates'
import { exemptionTexts } from '@terang/wording/exemptions'
import { objectionTexts } from '@terang/wording/objections'
import { requestTexts } from '@terang/wording/requests'
import { type FigureName, statisticsTexts as figureTexts } from '@terang/wording/statistics'
import { useLanguage, useText } from '../locale/language.tsx'
import { BalanceList } from './balance-list.tsx'
import { CountList } from './count-list.tsx'
import { DrillLink } from './drill-link.tsx'
import { Defined } from './figure-meaning.tsx'
import type { CasesSearch } from './figures-search.ts'
import { statisticsTexts } from './text.ts'

type RailProps = { view: StatisticsView; drill: CasesSearch | null }

/** What waits today, and what followed the answers: objections, disputes, reasons of refusals. */
export const FiguresRail = ({ view, drill }: RailProps) => (
  <aside className="rail">
    <TodaySection view={view} drill={drill} />
    <ObjectionSection view={view} />
    <DisputeSection view={view} />
    <WithheldSection view={view} />
  </aside>
)

const TODAY = [
  ['inProcessNow', 'inProcess', 'in-process'],
  ['silenceSafe', 'silenceSafe', 'silence'],
  ['silencePerki', 'silencePerki', null],
  ['handOverOverdue', 'handOverOverdue', null],
  ['objectionSilence', 'objectionSilence', null],
] as const satisfies readonly (readonly [
  FigureName,
  keyof OpenNowView,
  'in-process' | 'silence' | null,
])[]

const TodaySection = ({ view: { now, asOf }, drill }: RailProps) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  const agency = drill?.agencyId === undefined ? {} : { agencyId: drill.agencyId }
  return (
    <section className="section">
      <h2>{words.today(longDate(asOf, language))}</h2>
      <dl className="count-list">
        {TODAY.map(([figure, name, cases]) => (
          <div key={figure}>
            <dt>
              <Defined figure={figure} name={figureTexts[language].figure[figure].name} />
            </dt>
            <dd>
              <DrillLink
                cases={now[name]}
                name={figureTexts[language].figure[figure].name}
                to={drill && cases && { ...agency, figure: cases }}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type SectionProps = { view: StatisticsView }

const ObjectionSection = ({ view: { objections } }: SectionProps) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  const sides = objectionBalance(objections)
  return (
    <section className="section">
      <h2>{words.objections}</h2>
      {sides.cameInTotal === 0 ? (
        <p className="quiet">{words.noObjections}</p>
      ) : (
        <>
          <BalanceList sides={sides} caption={words.objections} />
          <CountList
            figure="objectionGround"
            title={words.grounds}
            counts={OBJECTION_GROUNDS.map((ground) => [
              words.ground(ground, objectionTexts[language].ground[ground]),
              objections.grounds[ground],
            ])}
          />
        </>
      )}
    </section>
  )
}

const DisputeSection = ({ view: { disputes } }: SectionProps) => {
  const words = useText(statisticsTexts)
  const sides = disputeBalance(disputes)
  return (
    <section className="section">
      <h2>{words.disputes}</h2>
      {sides.cameInTotal === 0 ? (
        <p className="quiet">{words.noDisputes}</p>
      ) : (
        <BalanceList sides={sides} caption={words.disputes} />
      )}
    </section>
  )
}

const WithheldSection = ({ view: { withheld } }: SectionProps) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  const counts = [
    ...EXEMPTION_LETTERS.map(
      (letter) =>
        [
          `${words.article(letter)}, ${exemptionTexts[language][letter].label}`,
          withheld[letter],
        ] as const,
    ),
    ...(['not-yet-held', 'not-documented'] as const).map(
      (reason) => [requestTexts[language].withholding[reason], withheld[reason]] as const,
    ),
  ]
  if (counts.every(([, cases]) => cases === 0)) return null
  return (
    <section className="section">
      <CountList figure="withheld" title={words.withheld} counts={counts} isHeading />
    </section>
  )
}
