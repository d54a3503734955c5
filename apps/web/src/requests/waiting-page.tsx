import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { AccountView } from '@terang/contract/accounts'
import { agenciesOf } from '../accounts/queries.ts'
import { calendarQuery } from '../calendar/queries.ts'
import { useText } from '../locale/language.tsx'
import { usePageTitle } from '../ui/page-title.ts'
import { caseTexts } from './case-text.ts'
import { workListWalk } from './list-walk.ts'
import { NumberSearch } from './number-search.tsx'
import { ProvisionalReceipt } from './provisional-receipt.tsx'
import { ReceiptPanel } from './receipt-panel.tsx'
import type { IntakesHere } from './intake-rows.ts'
import { forgetIntake, waitingQuery, type WaitingIntake } from './waiting-intakes.ts'
import { WaitingRow } from './waiting-row.tsx'
import { waitingTexts } from './waiting-text.ts'
import type { UploadEnd } from './upload-round.ts'
import { uploadWaiting } from './waiting-upload.ts'
import '../cases/case.css'
import '../cases/list.css'
import '../ui/button.css'
import '../ui/state.css'
import './waiting.css'

/** Daftar tunggu: what this device wrote down without network, and what became of it. */
export const WaitingPage = ({
  account,
  show,
}: {
  account: AccountView
  show: string | undefined
}) => {
  const words = useText(waitingTexts)
  const { back } = useText(caseTexts)
  usePageTitle(words.title)
  const { data } = useQuery(waitingQuery())
  const navigate = useNavigate()
  const shown = data?.own.find(({ id }) => id === show)
  const agencyOf = (intake: WaitingIntake | undefined) =>
    intake?.input?.agencyId || intake?.agencyId || agenciesOf(account)[0]?.id || ''
  const calendar = useQuery(calendarQuery(agencyOf(shown))).data
  const upload = useMutation({ mutationFn: uploadWaiting })
  const another = () => void navigate({ to: '/requests/new' })
  if (shown && calendar) {
    return shown.receipt ? (
      <ReceiptPanel receipt={shown.receipt} calendar={calendar} onAnother={another} isWaitingList />
    ) : (
      <ProvisionalReceipt intake={shown} calendar={calendar} onAnother={another} />
    )
  }
  const own = data?.own ?? []
  return (
    <main className="page waiting" id="content" tabIndex={-1} aria-busy={data === undefined}>
      <p className="crumb">
        <Link to="/requests" search={workListWalk.search()}>
          ← {back}
        </Link>
      </p>
      <header className="case-head">
        <h1>{words.title}</h1>
        <p className="hint">{words.lead}</p>
      </header>
      {own.some(({ state }) => state === 'waiting') && (
        <div className="bar">
          <button
            type="button"
            className="button button-main button-large"
            aria-disabled={upload.isPending}
            onClick={() => upload.isPending || upload.mutate()}
          >
            {upload.isPending ? words.sending : words.sendNow}
          </button>
          <Ended end={upload.data?.end} />
        </div>
      )}
      {data && own.length + data.unreadable.length + data.locked === 0 && <Nothing />}
      <ul className="waiting-list">
        {own.map((intake) => (
          <WaitingRow
            key={intake.id}
            intake={intake}
            agencyId={agencyOf(intake)}
            onDone={() => void forgetIntake(intake.id)}
          />
        ))}
      </ul>
      {data && <NotShown here={data} />}
      <NumberSearch />
    </main>
  )
}

/** What lies here and is not in the list: unreadable, of others, or locked until somebody signs in. */
const NotShown = ({ here }: { here: IntakesHere }) => {
  const words = useText(waitingTexts)
  return (
    <>
      {here.unreadable.length > 0 && (
        <section className="note note-warn">
          <p>
            <b>{words.unreadable(here.unreadable.length)}</b>
          </p>
          <p>{words.unreadableAdvice}</p>
          <ul>
            {here.unreadable.map(({ id, number }) => (
              <li key={id}>
                {words.number} <b>{number}</b>{' '}
                <button
                  type="button"
                  className="button button-text"
                  onClick={() => void forgetIntake(id)}
                >
                  {words.remove} <span className="vh">{number}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {here.ofOthers > 0 && <p className="note">{words.ofOthers(here.ofOthers)}</p>}
      {here.locked > 0 && (
        <p className="note">
          {words.locked(here.locked)}{' '}
          <Link to="/sign-in" search={{ next: '/requests/waiting' }}>
            {words.signIn}
          </Link>
        </p>
      )}
    </>
  )
}

const Ended = ({ end }: { end: UploadEnd | undefined }) => {
  const words = useText(waitingTexts)
  return (
    <p role="status" className="small">
      {end && words.end[end]}{' '}
      {end === 'session-ended' && (
        <Link to="/sign-in" search={{ next: '/requests/waiting' }}>
          {words.signIn}
        </Link>
      )}
    </p>
  )
}

const Nothing = () => {
  const words = useText(waitingTexts)
  return (
    <div className="empty">
      <h2>{words.empty}</h2>
      <p>{words.emptyAdvice}</p>
      <div className="bar">
        <Link className="button button-large" to="/requests/new">
          {words.write}
        </Link>
      </div>
    </div>
  )
}
