/** A line that is up but dead is a line that is down, in milliseconds. */
const PATIENCE = 20_000

/** For every request that others wait behind: it ends, answered or not. */
export const patient = (): { signal: AbortSignal } => ({ signal: AbortSignal.timeout(PATIENCE) })
