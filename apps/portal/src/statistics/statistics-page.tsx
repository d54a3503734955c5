import type { StatisticsView } from '@terang/contract/statistics'
import type { AgencyView } from '@terang/contract/units'
import { requestBalance } from '@terang/design/balance'
import { EXEMPTION_LETTERS } from '@terang/law'
import { longDate, monthName } from '@terang/wording/dates'
import { exemptionTexts } from '@terang/wording/exemptions'
import { requestTexts } from '@terang/wording/requests'
import { figureText } from '@terang/wording/statistics'
import type { Language } from '@terang/wording/texts'
import { pathIn, type Scene } from '../portal.ts'
import { BalanceTable } from './balance-table.tsx'
import { ChoiceForm } from './choice-form.tsx'
import { type Counted, CountedList } from './counted-list.tsx'
import { DayChart } from './day-chart.tsx'
import { KeyFigures } from './key-figures.tsx'
import { DisputePart, ObjectionPart } from './objection-part.tsx'
import type { Choice } from './question.ts'
import { RowTable } from './row-table.tsx'
import { statisticsPageTexts } from './text.ts'
import { TodayPart } from './today-part.tsx'

type Props = {
  scene: Scene
  view: StatisticsView
  agencies: readonly AgencyView[]
  wrong: Choice['wrong']
}

/** Statistik layanan: the figures of a year, each with its meaning beside it. */
export const StatisticsPage = ({ scene, view, agencies, wrong }: Props) => {
  const { lang } = scene
  const texts = statisticsPageTexts[lang]
  const isEmpty = requestBalance(view.total).cameInTotal === 0
  return (
    <>
      <div class="stack narrow">
        <h1>{texts.title}</h1>
        {wrong && (
          <div class="notice calm" role="status">
            <p>{texts[wrong]}</p>
          </div>
        )}
        <Sentences view={view} isEmpty={isEmpty} lang={lang} />
      </div>
      <ChoiceForm scene={scene} view={view} agencies={agencies} />
      <KeyFigures total={view.total} lang={lang} />
      {!isEmpty && <Figures view={view} lang={lang} />}
      {isEmpty && <TodayPart now={view.now} asOf={view.asOf} lang={lang} />}
      {!isEmpty && (
        <p class="small">
          <a href={csvAddress(view, lang)}>{texts.download}</a> · {texts.noIdentity}
        </p>
      )}
    </>
  )
}

type Part = { view: StatisticsView; lang: Language }

const Sentences = ({ view, isEmpty, lang }: Part & { isEmpty: boolean }) => {
  const { year, asOf, agency, total } = view
  const texts = statisticsPageTexts[lang]
  const thisYear = Number(asOf.slice(0, 4))
  if (isEmpty) return <p>{year > thisYear ? texts.notYet(year) : texts.nothing(year)}</p>
  const { median, cases } = total.toNotice
  const late = cases - total.onTimeSafe
  return (
    <p>
      {texts.received(agency?.shortName ?? texts.allAgencies, total.received, year)}{' '}
      {median !== null && `${texts.half(figureText(median, lang))} `}
      {cases > 0 && (late > 0 ? texts.late(late) : texts.noneLate)}{' '}
      {year === thisYear && texts.asOf(longDate(asOf, lang))}
    </p>
  )
}

const Figures = ({ view, lang }: Part) => {
  const texts = statisticsPageTexts[lang]
  const { total, months } = view
  return (
    <>
      {view.days.length > 0 && <DayChart days={view.days} lang={lang} />}
      <div class="two">
        <section class="stack" aria-labelledby="balance">
          <h2 id="balance">{texts.balance}</h2>
          <BalanceTable sides={requestBalance(total)} caption={texts.balance} lang={lang} />
          {total.reopened > 0 && <p class="small">{texts.reopened(total.reopened)}</p>}
        </section>
        <TodayPart now={view.now} asOf={view.asOf} lang={lang} />
      </div>
      <section class="stack" aria-labelledby="months">
        <h2 id="months">{texts.months}</h2>
        <p class="small">{texts.monthsHint}</p>
        <RowTable
          id="months"
          first={texts.month}
          lang={lang}
          lines={[
            ...months.map((figures) => ({ name: monthName(`${figures.month}-01`, lang), figures })),
            { name: view.year, figures: total, isSum: true },
          ]}
        />
      </section>
      <AgenciesPart view={view} lang={lang} />
      <div class="two even">
        <ObjectionPart view={view} lang={lang} />
        <div class="stack-wide">
          <DisputePart view={view} lang={lang} />
          <CountedList
            figure="withheld"
            first={texts.reason}
            counts={withheldOf(view, lang)}
            lang={lang}
          />
        </div>
      </div>
    </>
  )
}

const AgenciesPart = ({ view: { agencies, total, year }, lang }: Part) => {
  const texts = statisticsPageTexts[lang]
  if (agencies.length < 2) return null
  return (
    <section class="stack" aria-labelledby="agencies">
      <h2 id="agencies">{texts.agencies}</h2>
      <RowTable
        id="agencies"
        first={texts.agency}
        lang={lang}
        lines={[
          ...agencies.map(({ agency, ...figures }) => ({
            name: (
              <a href={pathIn(lang, `/statistik?tahun=${year}&badan=${agency.id}`)}>
                {agency.shortName}
              </a>
            ),
            figures,
          })),
          { name: texts.ofAll, figures: total, isSum: true },
        ]}
      />
    </section>
  )
}

const withheldOf = ({ withheld }: StatisticsView, lang: Language): Counted[] => [
  ...EXEMPTION_LETTERS.map((letter) => ({
    name: `${exemptionTexts[lang][letter].label}, ${statisticsPageTexts[lang].article(letter)}`,
    cases: withheld[letter],
  })),
  ...(['not-yet-held', 'not-documented'] as const).map((reason) => ({
    name: requestTexts[lang].withholding[reason],
    cases: withheld[reason],
  })),
]

const csvAddress = ({ year, agency }: StatisticsView, language: Language): string => {
  const query = new URLSearchParams({
    year: String(year),
    ...(agency ? { agencyId: agency.id } : {}),
    format: 'csv',
    language,
  })
  return `/api/statistics?${query.toString()}`
}
