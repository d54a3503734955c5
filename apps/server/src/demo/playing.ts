import type { Caller } from '@terang/api/caller'
import type { Deps } from '@terang/api/deps'
import { actOnDispute } from '@terang/api/disputes/act'
import { notePetition } from '@terang/api/disputes/petition'
import { actOnExemption } from '@terang/api/exemptions/act'
import { testExemption } from '@terang/api/exemptions/testing'
import { actOnObjection } from '@terang/api/objections/act'
import { actOnRequest, type Intent } from '@terang/api/requests/act'
import { callerFor } from './callers.ts'
import type { Deed, RefusalDeed } from './deeds.ts'
import { instantOf } from './days.ts'
import type { PlannedAct } from './plan.ts'
import { fileObjection, register } from './registering.ts'

type Known = { id: string; version: number }
type Noun = 'request' | 'objection' | 'dispute' | 'exemption'
/** What stands at a place of the plan, with the versions that the next acts must name. */
export type Standing = Partial<Record<Noun, Known>>
export type Cases = Map<number, Standing>

/** One act of the plan at its instant, through the use-case that the routes call. */
export const play = async (deps: Deps, planned: PlannedAct, cases: Cases): Promise<void> => {
  const { deed, place, by, at } = planned
  const standing = cases.get(place) ?? {}
  const then: Deps = { ...deps, now: () => instantOf(at) }
  const caller = callerFor(then, by, standing.request?.id ?? null)
  const id = await done(caller, { standing, deed, cases })
  noted(standing, deed, id)
  cases.set(place, standing)
}

type Doing = { standing: Standing; deed: Deed; cases: Cases }

/** The answer is the id of the case that the deed begins, or goes on with. */
const done = async (caller: Caller, { standing, deed, cases }: Doing): Promise<string> => {
  const known = (noun: Noun): Known => {
    const found = standing[noun]
    if (!found) throw new Error(`${deed.kind}: there is no ${noun} yet`)
    return found
  }
  const goOn = async (
    noun: Noun,
    act: (id: string, version: number) => Promise<void>,
  ): Promise<string> => {
    const { id, version } = known(noun)
    await act(id, version)
    return id
  }
  switch (deed.kind) {
    case 'asks':
      return register(caller, deed)
    case 'request':
      return goOn('request', (id, version) => actOnRequest(caller, id, { ...deed, version }))
    case 'refuses':
      return goOn('request', (id, version) =>
        actOnRequest(caller, id, refusalIn(deed, { version, cases })),
      )
    case 'objects':
      return fileObjection(caller, deed.filing, deed.filing.alone ? null : known('request'))
    case 'objection':
      return goOn('objection', (id, version) => actOnObjection(caller, id, { ...deed, version }))
    case 'petitions': {
      const { petitionedOn } = deed
      const objectionId = known('objection').id
      return notePetition(caller, { objectionId, petitionedOn, registrationNumber: null })
    }
    case 'dispute':
      return goOn('dispute', (id, version) => actOnDispute(caller, id, { ...deed, version }))
    case 'tests':
      return testExemption(caller, deed.sheet)
    case 'exemption':
      return goOn('exemption', (id, version) => actOnExemption(caller, id, { ...deed, version }))
  }
}

/** The exemption was set by decree years before, at its own place of the plan. */
const refusalIn = (
  { restsAt, extent, words }: RefusalDeed,
  { version, cases }: { version: number; cases: Cases },
): Intent => {
  const id = cases.get(restsAt)?.exemption?.id ?? null
  return {
    version,
    restsOn: id === null ? [] : [id],
    command: (_, resting) => ({
      type: 'propose-refusal',
      extent,
      namesPart: extent === 'part',
      exemption: resting(id),
    }),
    words,
  }
}

const NOUN = {
  asks: 'request',
  request: 'request',
  refuses: 'request',
  objects: 'objection',
  objection: 'objection',
  petitions: 'dispute',
  dispute: 'dispute',
  tests: 'exemption',
  exemption: 'exemption',
} as const satisfies Record<Deed['kind'], Noun>

/** One more entry in the log of a case; a grant adds one to its request as well. */
export const noted = (standing: Standing, deed: Deed, id: string): void => {
  const noun = NOUN[deed.kind]
  standing[noun] = { id, version: (standing[noun]?.version ?? 0) + 1 }
  if (deed.kind === 'objection' && deed.reopens && standing.request) {
    standing.request = { ...standing.request, version: standing.request.version + 1 }
  }
}
