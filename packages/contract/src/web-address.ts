import * as z from 'zod'

/** Longest address that is taken; longer ones carry what a reader should not follow. */
const LONGEST = 500

/** A name before the host (`@`) makes an address look like another one; a gap ends it early where it is read. */
const HONEST = /^https?:\/\/[^/?#@\s\\]+([/?#]\S*)?$/i

/** An address of the web that a person can follow: http or https, to a host with a dot, as nobody in particular. */
export const webAddress = () =>
  z
    .string()
    .trim()
    .max(LONGEST)
    .refine((text) => HONEST.test(text) && HOSTED.safeParse(text).success, {
      params: { problem: 'not-a-link' },
    })

const HOSTED = z.url({ protocol: /^https?$/, hostname: /[^.]\.[^.]/ })
