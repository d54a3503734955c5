import type { Context } from 'hono'

/** Cookies that the API sets for the browser go out with the page. */
export const handOnCookies = (c: Context, cookies: readonly string[]): void => {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
}
