import { hash, verify } from '@node-rs/argon2'

/** argon2id, 19 MiB and 2 passes: the floor OWASP names for a server that many people sign in to at once. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password, COST)

export const verifyPassword = (input: { hash: string; password: string }): Promise<boolean> =>
  verify(input.hash, input.password)
