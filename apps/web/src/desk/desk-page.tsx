import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Outlet, useNavigate, useRouter, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { accountQuery, mayShow, worksForAgency } from '../accounts/queries.ts'
import { useText } from '../locale/language.tsx'
import { disputeListWalk } from '../disputes/list-walk.ts'
import { disputeCountsQuery } from '../disputes/queries.ts'
import { objectionListWalk } from '../objections/list-walk.ts'
import { objectionCountsQuery } from '../objections/queries.ts'
import { countsQuery } from '../requests/queries.ts'
import { useOfflineDesk } from '../requests/offline-desk.ts'
import { WaitingNote } from '../requests/waiting-note.tsx'
import { workListWalk } from '../requests/list-walk.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { PhoneBar } from './phone-bar.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { deskTexts } from './text.ts'
import { TopBar } from './top-bar.tsx'
import '../ui/state.css'

/** The frame of everybody who is signed in: the bar above, the page, the bar below on a phone. */
export const DeskPage = () => {
  const { data: account } = useSuspenseQuery(accountQuery())
  const words = useText(deskTexts)
  const navigate = useNavigate()
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const hasCases = account !== null && mayShow(account, 'list-requests')
  const mayRegister = account !== null && mayShow(account, 'register')
  const hasObjections = account !== null && mayShow(account, 'list-objections')
  const hasDisputes = account !== null && mayShow(account, 'list-disputes')
  const hasExemptions = account !== null && mayShow(account, 'list-exemptions')
  const hasAgencies = account !== null && mayShow(account, 'read-agencies-statistics')
  const hasFigures = account !== null && worksForAgency(account)
  const requests = useQuery({ ...countsQuery(), enabled: hasCases })
  const objections = useQuery({ ...objectionCountsQuery(), enabled: hasObjections })
  const disputes = useQuery({ ...disputeCountsQuery(), enabled: hasDisputes })
  useShortcuts({
    ...(mayRegister ? { n: () => void navigate({ to: '/requests/new' }) } : {}),
    ...(hasCases
      ? { 'g d': () => void navigate({ to: '/requests', search: workListWalk.search() }) }
      : {}),
    ...(hasCases ? { 'g j': () => void navigate({ to: '/due', search: {} }) } : {}),
    ...(hasObjections
      ? { 'g k': () => void navigate({ to: '/objections', search: objectionListWalk.search() }) }
      : {}),
    ...(hasDisputes
      ? { 'g s': () => void navigate({ to: '/disputes', search: disputeListWalk.search() }) }
      : {}),
    ...(hasExemptions ? { 'g i': () => void navigate({ to: '/exemptions' }) } : {}),
    ...(hasAgencies ? { 'g b': () => void navigate({ to: '/agencies' }) } : {}),
    ...(hasFigures ? { 'g f': () => void navigate({ to: '/statistics' }) } : {}),
    '?': () => dialog.current?.showModal(),
  })
  useEffect(() => {
    if (account === null) void router.invalidate()
  }, [account, router])
  useFocusOnArrival()
  useOfflineDesk(account)
  if (account === null) return null
  const open = {
    requests: requests.data?.open ?? null,
    objections: objections.data?.open ?? null,
    disputes: disputes.data?.open ?? null,
  }
  const nouns = {
    hasCases,
    hasObjections,
    hasDisputes,
    hasExemptions,
    hasAgencies,
    hasFigures,
  }
  const bar = { account, ...nouns, mayRegister, open }
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <TopBar {...bar} onKeys={() => dialog.current?.showModal()} />
      {mayRegister && <WaitingNote />}
      <Outlet />
      {account.demo && <footer className="demo-line">{words.demo}</footer>}
      <PhoneBar {...bar} />
      <ShortcutsDialog ref={dialog} />
    </>
  )
}

/** A page that takes the place of another takes the focus too, unless a field of it already has. */
const useFocusOnArrival = () => {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  useEffect(() => {
    if (document.activeElement === document.body) {
      document.getElementById('content')?.focus({ preventScroll: true })
    }
  }, [path])
}
