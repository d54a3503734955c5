import { createHmac, randomBytes } from 'node:crypto'

export const newSalt = (): string => randomBytes(32).toString('base64url')

/** What an entry holds in place of a word: whoever has the salt can prove the word, nobody can guess it. */
export const commitment = (salt: string, words: string): string =>
  createHmac('sha256', Buffer.from(salt, 'base64url')).update(words).digest('base64url')
