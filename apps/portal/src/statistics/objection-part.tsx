import type { StatisticsView } from '@terang/contract/statistics'
import { disputeBalance, objectionBalance } from '@terang/design/balance'
import { OBJECTION_GROUNDS } from '@terang/law'
import { objectionTexts } from '@terang/wording/objections'
import type { Language } from '@terang/wording/texts'
import { BalanceTable } from './balance-table.tsx'
import { CountedList } from './counted-list.tsx'
import { statisticsPageTexts } from './text.ts'

type Props = { view: StatisticsView; lang: Language }

/** Keberatan of the year: both sides of its balance, and on what they rested. */
export const ObjectionPart = ({ view: { objections }, lang }: Props) => {
  const texts = statisticsPageTexts[lang]
  const sides = objectionBalance(objections)
  return (
    <section class="stack" aria-labelledby="objections">
      <h2 id="objections">{texts.objections}</h2>
      {sides.cameInTotal === 0 ? (
        <p>{texts.noObjections}</p>
      ) : (
        <>
          <BalanceTable sides={sides} caption={texts.objections} lang={lang} />
          <CountedList
            figure="objectionGround"
            first={texts.ground}
            lang={lang}
            counts={OBJECTION_GROUNDS.map((ground) => ({
              name: `${ground}. ${objectionTexts[lang].ground[ground]}`,
              cases: objections.grounds[ground],
            }))}
          />
        </>
      )}
    </section>
  )
}

/** Sengketa of the year before the Komisi Informasi. */
export const DisputePart = ({ view: { disputes }, lang }: Props) => {
  const texts = statisticsPageTexts[lang]
  const sides = disputeBalance(disputes)
  return (
    <section class="stack" aria-labelledby="disputes">
      <h2 id="disputes">{texts.disputes}</h2>
      {sides.cameInTotal === 0 ? (
        <p>{texts.noDisputes}</p>
      ) : (
        <BalanceTable sides={sides} caption={texts.disputes} lang={lang} />
      )}
    </section>
  )
}
