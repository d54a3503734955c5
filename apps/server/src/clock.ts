/**
 * The instant now, as ISO text. With a start instant the clock begins there and then runs on,
 * so that a drill or a browser test can stand on a chosen day.
 */
export const createClock = (start: string | null): (() => string) => {
  if (start === null) return () => new Date().toISOString()
  const offset = Date.parse(start) - Date.now()
  return () => new Date(Date.now() + offset).toISOString()
}
