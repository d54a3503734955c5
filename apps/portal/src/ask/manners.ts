import type { Ask } from '@terang/contract/requests'

type Way = Pick<Ask, 'access' | 'format' | 'delivery'>

/** Ways to receive as people think of them; each is one combination of annex VI of Perki 1/2021. */
export const MANNERS = {
  email: { access: 'copy', format: 'softcopy', delivery: 'email' },
  'file-here': { access: 'copy', format: 'softcopy', delivery: 'pick-up' },
  'paper-here': { access: 'copy', format: 'hardcopy', delivery: 'pick-up' },
  post: { access: 'copy', format: 'hardcopy', delivery: 'post' },
  courier: { access: 'copy', format: 'hardcopy', delivery: 'courier' },
  fax: { access: 'copy', format: 'hardcopy', delivery: 'fax' },
  look: { access: 'inspect', format: null, delivery: 'pick-up' },
} as const satisfies Record<string, Way>
export type Manner = keyof typeof MANNERS

export const mannerOf = (text: string | undefined): Manner | null =>
  text !== undefined && Object.hasOwn(MANNERS, text) ? knownManner(text) : null

/** Safe: called only with a key of the table. */
const knownManner = (text: string): Manner => text as Manner
export const MANNER_NAMES: readonly Manner[] = Object.keys(MANNERS).map(knownManner)
