/** Whether a form came from a page of this site; a program that says nothing is no browser led astray. */
export const isOwnForm = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  return origin === null || hostOf(origin) === (request.headers.get('host') ?? hostOf(request.url))
}

const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).host : null
