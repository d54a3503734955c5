import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { type AccountView, SESSION_HOURS } from '@terang/contract/accounts'
import { useEffect } from 'react'
import { ACCOUNT, agenciesOf, mayShow } from '../accounts/queries.ts'
import { calendarQuery } from '../calendar/queries.ts'
import { canKeep, heldKey, holdKey } from '../device/device-key.ts'
import { keepValue } from '../device/kept-values.ts'
import { useText } from '../locale/language.tsx'
import { tell } from '../ui/toast.tsx'
import { agenciesQuery } from '../units/queries.ts'
import { onIntakesChanged, waitingQuery } from './waiting-intakes.ts'
import { waitingTexts } from './waiting-text.ts'
import { uploadWaiting } from './waiting-upload.ts'

/** How often a line that came back unannounced is tried, in milliseconds. */
const TRY_EVERY = 30_000
/** A key older than an hour is fetched anew while there is a line. */
const KEY_TIME = (SESSION_HOURS - 1) * 3_600_000

/** Makes the device ready for an outage, and sends what waits as soon as the line is back. */
export const useOfflineDesk = (account: AccountView | null): void => {
  const queries = useQueryClient()
  const words = useText(waitingTexts)
  const isDesk = account !== null && canKeep() && mayShow(account, 'register')
  useEffect(() => {
    if (!isDesk) return undefined
    const send = async () => {
      const { registered, refused } = await uploadWaiting()
      if (registered + refused === 0) return
      tell(words.told(registered, refused))
      await queries.invalidateQueries()
    }
    const round = () => {
      void prepare(queries, account)
        .then(send)
        .catch(() => undefined)
    }
    round()
    const timer = setInterval(round, TRY_EVERY)
    addEventListener('online', round)
    const stop = onIntakesChanged(
      () => void queries.invalidateQueries({ queryKey: waitingQuery().queryKey }),
    )
    return () => {
      clearInterval(timer)
      removeEventListener('online', round)
      stop()
    }
  }, [isDesk, account, queries, words])
}

/** The key, and what the form asks for: who writes, for which agencies, by which calendar. */
const prepare = async (queries: QueryClient, account: AccountView): Promise<void> => {
  const held = await heldKey()
  const isFresh =
    held?.personId === account.personId && Date.parse(held.until) - Date.now() > KEY_TIME
  if (isFresh || !navigator.onLine) return
  try {
    await holdKey(account.personId)
  } catch {
    return
  }
  await keepValue(ACCOUNT, account)
  await keepValue('agencies', await queries.ensureQueryData(agenciesQuery()))
  for (const { id } of agenciesOf(account)) {
    await keepValue(`calendar ${id}`, await queries.ensureQueryData(calendarQuery(id)))
  }
  await queries.invalidateQueries({ queryKey: waitingQuery().queryKey })
}
