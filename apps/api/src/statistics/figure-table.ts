import type {
  AgenciesStatisticsView,
  DisputeFiguresView,
  ObjectionFiguresView,
  OpenNowView,
  RequestFiguresView,
  StatisticsView,
} from '@terang/contract/statistics'
import { EXEMPTION_LETTERS, NOTICE_TIMINGS, OBJECTION_GROUNDS, REQUEST_OUTCOMES } from '@terang/law'
import { monthName } from '@terang/wording/dates'
import { exemptionTexts } from '@terang/wording/exemptions'
import { requestTexts } from '@terang/wording/requests'
import { figureBasis, type FigureName, NOTHING, statisticsTexts } from '@terang/wording/statistics'
import type { Language } from '@terang/wording/texts'
import type { Cell } from './csv.ts'

/** One column of figures: a year, a month, an agency, a unit; what it does not know stays empty. */
type Column = {
  title: string
  requests: RequestFiguresView
  objections?: ObjectionFiguresView
  disputes?: DisputeFiguresView
  now?: OpenNowView
  withheld?: StatisticsView['withheld']
}
type Line = {
  figure: FigureName
  /** Where one figure has several lines. */
  of?: string
  value(column: Column): number | null | undefined
}

/** A figure per row with its meaning and its articles beside it, so that neither is lost on the way. */
export const figureTable = (columns: readonly Column[], language: Language): Cell[][] => {
  const { figure, table } = statisticsTexts[language]
  const header = [table.figure, table.definition, table.basis, ...columns.map(({ title }) => title)]
  const lines = linesIn(language).map((line) => [
    line.of === undefined ? figure[line.figure].name : `${figure[line.figure].name}: ${line.of}`,
    figure[line.figure].definition,
    figureBasis(line.figure, language),
    ...columns.map((column) => cellOf(line.value(column))),
  ])
  return [header, ...lines]
}

/** The year and its months, then the agencies, or the units of the one agency. */
export const statisticsTable = (view: StatisticsView, language: Language): Cell[][] => {
  const { table } = statisticsTexts[language]
  const { total: requests, objections, disputes, now, withheld } = view
  return figureTable(
    [
      { title: table.year(view.year), requests, objections, disputes, now, withheld },
      ...view.months.map((month) => ({
        title: `${monthName(`${month.month}-01`, language)} ${view.year}`,
        requests: month,
      })),
      ...view.agencies.map((one) => ({ title: one.agency.name, requests: one })),
      ...view.units.map((one) => ({ title: one.unit.name, requests: one })),
    ],
    language,
  )
}

/** The agencies side by side, then all of them. */
export const agenciesTable = (view: AgenciesStatisticsView, language: Language): Cell[][] =>
  figureTable(
    [
      ...view.agencies.map(({ agency, ...side }) => ({ title: agency.name, ...side })),
      { title: statisticsTexts[language].table.all, ...view.total },
    ],
    language,
  )

const cellOf = (value: number | null | undefined): Cell =>
  value === null ? NOTHING : (value ?? '')

const linesIn = (language: Language): Line[] => [
  ...REQUESTS.map(([figure, value]) => ({
    figure,
    value: ({ requests }: Column) => value(requests),
  })),
  ...NOW.map(([figure, name]) => ({ figure, value: ({ now }: Column) => now?.[name] })),
  ...withheldLines(language),
  ...OBJECTIONS.map(([figure, value]) => ({
    figure,
    value: ({ objections }: Column) => objections && value(objections),
  })),
  ...OBJECTION_GROUNDS.map((ground) => ({
    figure: 'objectionGround' as const,
    of: ground,
    value: ({ objections }: Column) => objections?.grounds[ground],
  })),
  ...DISPUTES.map(([figure, value]) => ({
    figure,
    value: ({ disputes }: Column) => disputes && value(disputes),
  })),
]

const withheldLines = (language: Language): Line[] => {
  const { withholding } = requestTexts[language]
  return [
    ...EXEMPTION_LETTERS.map((letter) => ({
      figure: 'withheld' as const,
      of: `${letter}, ${exemptionTexts[language][letter].label}`,
      value: ({ withheld }: Column) => withheld?.[letter],
    })),
    ...(['not-yet-held', 'not-documented'] as const).map((reason) => ({
      figure: 'withheld' as const,
      of: withholding[reason],
      value: ({ withheld }: Column) => withheld?.[reason],
    })),
  ]
}

type Lines<View> = readonly (readonly [FigureName, (view: View) => number | null])[]

const REQUESTS: Lines<RequestFiguresView> = [
  ['received', (of) => of.received],
  ['carriedOver', (of) => of.carriedOver],
  ['reopened', (of) => of.reopened],
  ...REQUEST_OUTCOMES.map(
    (outcome) => [outcome, (of: RequestFiguresView) => of.outcomes[outcome]] as const,
  ),
  ['inProcess', (of) => of.inProcess],
  ['notices', (of) => of.toNotice.cases],
  ['onTimeSafe', (of) => of.onTimeSafe],
  ['onTimeSafePercent', (of) => of.onTimeSafePercent],
  ['onTimePerki', (of) => of.onTimePerki],
  ['onTimePerkiPercent', (of) => of.onTimePerkiPercent],
  ...NOTICE_TIMINGS.map(
    (timing) => [`notice-${timing}`, (of: RequestFiguresView) => of.notices[timing]] as const,
  ),
  ['meanDays', (of) => of.toNotice.mean],
  ['medianDays', (of) => of.toNotice.median],
  ['p90Days', (of) => of.toNotice.p90],
  ['longestDays', (of) => of.toNotice.longest],
  ['handOvers', (of) => of.toHandOver.cases],
  ['handOverMeanDays', (of) => of.toHandOver.mean],
  ['handOverMedianDays', (of) => of.toHandOver.median],
  ['handOverP90Days', (of) => of.toHandOver.p90],
]

const NOW = [
  ['inProcessNow', 'inProcess'],
  ['silenceSafe', 'silenceSafe'],
  ['silencePerki', 'silencePerki'],
  ['handOverOverdue', 'handOverOverdue'],
  ['objectionSilence', 'objectionSilence'],
] as const satisfies readonly (readonly [FigureName, keyof OpenNowView])[]

const OBJECTIONS: Lines<ObjectionFiguresView> = [
  ['objectionReceived', (of) => of.received],
  ['objectionCarriedOver', (of) => of.carriedOver],
  ['objectionFiledLate', (of) => of.filedLate],
  ['objectionGranted', (of) => of.outcomes.granted],
  ['objectionGrantedInPart', (of) => of.outcomes['granted-in-part']],
  ['objectionRefused', (of) => of.outcomes.refused],
  ['objectionWithdrawn', (of) => of.outcomes.withdrawn],
  ['objectionInProcess', (of) => of.inProcess],
  ['objectionOnTime', (of) => of.answers['on-time']],
  ['objectionByPerki', (of) => of.answers['by-perki']],
  ['objectionLate', (of) => of.answers.late],
  ['objectionMedianDays', (of) => of.toAnswer.median],
]

const DISPUTES: Lines<DisputeFiguresView> = [
  ['disputePetitioned', (of) => of.petitioned],
  ['disputeCarriedOver', (of) => of.carriedOver],
  ['disputeGranted', (of) => of.outcomes.granted],
  ['disputeGrantedInPart', (of) => of.outcomes['granted-in-part']],
  ['disputeRefused', (of) => of.outcomes.refused],
  ['disputeMediated', (of) => of.outcomes.mediated],
  ['disputeRejected', (of) => of.outcomes.rejected],
  ['disputeNotRegistered', (of) => of.outcomes['not-registered']],
  ['disputeWithdrawn', (of) => of.outcomes.withdrawn],
  ['disputeStopped', (of) => of.outcomes.stopped],
  ['disputeLapsed', (of) => of.outcomes.lapsed],
  ['disputeInProcess', (of) => of.inProcess],
  ['disputeToCourt', (of) => of.toCourt],
]
