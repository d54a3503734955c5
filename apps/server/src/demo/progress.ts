import type { Log } from '@terang/api/deps'

type Work = { all: number; before: number }

/** Says before the work what comes, and during it every tenth part and how long it still takes. */
export const progress = (log: Log, { all, before }: Work): ((done: number) => void) => {
  const began = performance.now()
  log.info({ acts: all, made: before }, before === 0 ? FIRST : RESUMED)
  const tenthOf = (done: number) => Math.floor((10 * done) / all)
  let told = tenthOf(before)
  return (done) => {
    if (tenthOf(done) === told) return
    told = tenthOf(done)
    const seconds = ((performance.now() - began) / 1000 / (done - before)) * (all - done)
    const percent = told * 10
    log.info({ percent }, `Demo province: ${percent} %, ${wait(seconds)}`)
  }
}

const FIRST =
  'First start: making the demo province, two years of invented requests. The site opens when it is complete, within a minute as a rule'
const RESUMED = 'An earlier start was broken off: finishing the demo province. Then the site opens'

const wait = (seconds: number): string =>
  seconds < 1 ? 'nearly done' : `about ${Math.ceil(seconds)} s left`
