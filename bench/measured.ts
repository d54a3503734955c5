export type Measured<T> = {
  value: T
  /** Milliseconds this process was at work, user and system together. */
  cpu: number
  /** Milliseconds that passed. */
  wall: number
}

/** Runs it once and says what it cost. */
export const measured = async <T>(work: () => Promise<T>): Promise<Measured<T>> => {
  const began = performance.now()
  const before = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(before)
  return { value, cpu: (user + system) / 1_000, wall: performance.now() - began }
}
