import type { StatisticsView } from '@terang/contract/statistics'
import type { AgencyView } from '@terang/contract/units'
import { statisticsTexts } from '@terang/wording/statistics'
import { pathIn, type Scene } from '../portal.ts'
import { yearsToChoose } from './question.ts'
import { statisticsPageTexts } from './text.ts'

type Props = { scene: Scene; view: StatisticsView; agencies: readonly AgencyView[] }

/** A plain GET form, so that what is shown can be sent as a link. */
export const ChoiceForm = ({ scene: { lang }, view, agencies }: Props) => {
  const texts = statisticsPageTexts[lang]
  return (
    <form class="bar figures-choice" method="get" action={pathIn(lang, '/statistik')}>
      <h2 class="unseen">{texts.choice}</h2>
      <label>
        {texts.year}
        <select class="input" name="tahun">
          {yearsToChoose(view).map((year) => (
            <option value={year} selected={year === view.year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      {agencies.length > 1 && (
        <label class="of-agency">
          {texts.agency}
          <select class="input" name="badan">
            <option value="">{statisticsTexts[lang].table.all}</option>
            {agencies.map(({ id, name }) => (
              <option value={id} selected={id === view.agency?.id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button class="button quiet">{texts.show}</button>
    </form>
  )
}
