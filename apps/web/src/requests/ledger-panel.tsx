import type { LedgerView } from '@terang/contract/unit-views'
import { useRoleNames } from '../accounts/role-names.ts'
import { useText } from '../locale/language.tsx'
import { unitsTexts } from './units-text.ts'
import './ledger.css'

/** Buku hari kerja: a bar for the eye, and the same numbers as a table that adds up. */
export const LedgerPanel = ({ ledger: { days, parts } }: { ledger: LedgerView }) => {
  const names = useRoleNames()
  const words = useText(unitsTexts)
  return (
    <section className="section">
      <header>
        <h2 id="ledger">{words.ledger}</h2>
      </header>
      {days > 0 && (
        <div className="ledger-bar" aria-hidden="true">
          {parts.map(({ holder, days: own }) =>
            own === 0 ? null : (
              <span
                className={`ledger-${holder ?? 'nobody'}`}
                key={holder ?? 'nobody'}
                style={{ flexGrow: own }}
              />
            ),
          )}
        </div>
      )}
      <table className="ledger" aria-labelledby="ledger">
        <thead>
          <tr>
            <th scope="col">{words.holder}</th>
            <th scope="col">{words.days}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ holder, days: own }) => (
            <tr key={holder ?? 'nobody'}>
              <th scope="row">
                <span className={`ledger-key ledger-${holder ?? 'nobody'}`} aria-hidden="true" />
                {holder === null ? words.nobody : names.holder[holder]}
              </th>
              <td>{own}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.whole}</th>
            <td>{days}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
