import type { Deps } from '@terang/api/deps'
import { inOneCommit } from '@terang/db'
import { furnish, openDoors } from './furnish.ts'
import { planDemo } from './plan.ts'
import { type Cases, play } from './playing.ts'
import { progress } from './progress.ts'
import { playedSoFar } from './unfinished.ts'

/** How many requests a demo holds, by the value of the setting DEMO. */
export const DEMO_SIZES = { on: 2_000, small: 150 } as const

/** Acts that share a commit, and the milliseconds after which it comes all the same. */
const ACTS_A_COMMIT = 60
const LONGEST = 1_500

/**
 * The demo province, made through the real use-cases with a clock that stands on past days, so every
 * case has its true history and the demo never ages. Begun and broken off, it is finished by the next
 * start: nobody can sign in before that.
 */
export const makeDemo = async (deps: Deps, size: number): Promise<void> => {
  const plan = planDemo(await furnish(deps), size)
  const { done: before, cases } = await playedSoFar(deps.database, plan)
  const told = progress(deps.log, { all: plan.length, before })
  for (let done = before; done < plan.length;) {
    done += await playSome(deps, plan.slice(done, done + ACTS_A_COMMIT), cases)
    told(done)
  }
  await openDoors(deps)
  deps.log.info({ cases: cases.size, acts: plan.length }, 'Demo province made')
}

type Acts = ReturnType<typeof planDemo>

/** Plays as many as fit a commit; the answer says how many. */
const playSome = (deps: Deps, acts: Acts, cases: Cases): Promise<number> => {
  const began = performance.now()
  return inOneCommit(deps.database, async (database) => {
    let done = 0
    for (const act of acts) {
      if (performance.now() - began > LONGEST && done > 0) break
      await play({ ...deps, database }, act, cases)
      done += 1
    }
    return done
  })
}
