import { useNavigate } from '@tanstack/react-router'
import { type AgenciesStatisticsView, DRILL_FIGURES } from '@terang/contract/statistics'
import { monthName } from '@terang/wording/dates'
import { statisticsTexts as figureTexts } from '@terang/wording/statistics'
import { Pick } from '../cases/list-filters.tsx'
import { oneOf, withoutNothing } from '../cases/search-params.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { figureOfDrill, isOfToday } from './drill-name.ts'
import type { CasesSearch } from './figures-search.ts'
import { statisticsTexts } from './text.ts'
import { yearsToChoose } from './year-pick.tsx'

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

type FiltersProps = { search: CasesSearch; view: AgenciesStatisticsView | null }

/** Which figure, of which body, of which year and month: all of it stands in the address. */
export const CaseFilters = ({ search, view }: FiltersProps) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  const navigate = useNavigate()
  const drill = search.figure ?? 'received'
  const show = (changed: { [Key in keyof CasesSearch]?: CasesSearch[Key] | undefined }) =>
    void navigate({
      to: '/agencies/cases',
      search: withoutNothing<CasesSearch>({ ...search, ...changed }),
      replace: true,
    })
  return (
    <div className="filters" role="group" aria-label={words.cases}>
      <Pick
        label={words.figure}
        value={drill}
        options={DRILL_FIGURES.map((each) => [
          each,
          figureTexts[language].figure[figureOfDrill(each)].name,
        ])}
        onPick={(figure) => show({ figure: oneOf(DRILL_FIGURES, figure) })}
      />
      {view && (
        <Pick
          label={words.agency}
          hides
          value={search.agencyId ?? ''}
          options={view.agencies.map(({ agency }) => [agency.id, agency.shortName])}
          onPick={(agencyId) => show({ agencyId: agencyId || undefined })}
        />
      )}
      {view && !isOfToday(drill) && (
        <>
          <Pick
            label={words.year}
            value={String(view.year)}
            options={yearsToChoose(view).map((year) => [String(year), String(year)])}
            onPick={(year) => show({ year: Number(year) })}
          />
          <Pick
            label={words.month}
            hides
            value={search.month === undefined ? '' : String(search.month)}
            options={MONTHS.map((month) => [
              String(Number(month)),
              monthName(`2026-${month}-01`, language),
            ])}
            onPick={(month) => show({ month: month === '' ? undefined : Number(month) })}
          />
        </>
      )}
    </div>
  )
}
