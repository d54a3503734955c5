/** Lag of the event loop, in milliseconds, above which new work is refused. */
const MOST_LAG = 300
const EVERY = 100
/** Weight of the newest look: one long stall passes, two in a row do not. */
const WEIGHT = 0.3

/** Smooths how late each look came, so that the fuse neither jumps at a hiccup nor sleeps through a flood. */
export const createLagGauge = (factor = 1) => {
  let lag = 0
  return {
    looked(late: number): void {
      lag += WEIGHT * (Math.max(0, late) - lag)
    },
    isLagging: (): boolean => lag > MOST_LAG * factor,
  }
}

/** Looks ten times a second; a loop that is held up looks late. The factor is that of every limit. */
export const watchLoop = (factor = 1): (() => boolean) => {
  const gauge = createLagGauge(factor)
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    gauge.looked(now - last - EVERY)
    last = now
  }, EVERY).unref()
  return gauge.isLagging
}
