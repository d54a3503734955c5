/** Lag of the event loop, in milliseconds, above which new work is refused. */
const MOST_LAG = 300
const EVERY = 100
/** Weight of the newest look: one long stall passes, two in a row do not. */
const WEIGHT = 0.3

/** Smooths how late each look came, so that the fuse neither jumps at a hiccup nor sleeps through a flood. */
export const createLagGauge = () => {
  let lag = 0
  return {
    looked(late: number): void {
      lag += WEIGHT * (Math.max(0, late) - lag)
    },
    isLagging: (): boolean => lag > MOST_LAG,
  }
}

/** Looks ten times a second; a loop that is held up looks late. */
export const watchLoop = (): (() => boolean) => {
  const gauge = createLagGauge()
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    gauge.looked(now - last - EVERY)
    last = now
  }, EVERY).unref()
  return gauge.isLagging
}
