import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { DeviceProblem } from './device-problem.ts'
import type { Sealed } from './sealed-value.ts'

/** The key that is held while its person is signed in; the browser never shows its bytes. */
export type HeldKey = {
  /** As the server named them. */
  personId: string
  key: CryptoKey
  until: string
  /** Which visit to this device it belongs to; ended by signing out. */
  visit: string | null
}

/** One intake; what it says is sealed, the rest tells only that it waits. */
export type IntakeRow = {
  /** Also its Idempotency-Key. */
  id: string
  personId: string
  number: string
  takenInAt: string
  state: 'waiting' | 'refused' | 'registered'
  /** Why the register refused it. */
  problem: string | null
  registerNumber: string | null
  /** A copy of an identity card was chosen, and is not kept here. */
  fileToFollow: boolean
  content: Sealed
}

type DeviceSchema = DBSchema & {
  /** One row, `now`; and `salt`, this device's own part of every key. */
  keys: { key: 'now'; value: HeldKey }
  salt: { key: 'device'; value: Uint8Array<ArrayBuffer> }
  /** By person and name: the draft and what the form needs without network. */
  kept: { key: [personId: string, name: string]; value: Sealed }
  intakes: { key: string; value: IntakeRow }
}

let opened: Promise<IDBPDatabase<DeviceSchema>> | null = null

const open = (): Promise<IDBPDatabase<DeviceSchema>> =>
  (opened ??= openDB<DeviceSchema>('terang-desk', 1, {
    upgrade: (database) => {
      database.createObjectStore('keys')
      database.createObjectStore('salt')
      database.createObjectStore('kept')
      database.createObjectStore('intakes', { keyPath: 'id' })
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      opened = null
    },
    terminated: () => {
      opened = null
    },
  }))

/** Every use of the device's store; what fails is said in our words. */
export const withStore = async <Answer>(
  work: (database: IDBPDatabase<DeviceSchema>) => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await work(await open())
  } catch (error) {
    opened = null
    if (error instanceof DeviceProblem) throw error
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    throw new DeviceProblem(isFull ? 'device-full' : 'device-closed', { cause: error })
  }
}
