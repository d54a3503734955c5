import { heldKey } from './device-key.ts'
import { isUnreachable } from './device-problem.ts'
import type { HeldKey } from './device-store.ts'
import { withStore } from './device-store.ts'
import { seal, unseal } from './sealed-value.ts'

const placeOf = ({ personId }: HeldKey, name: string): string => `${personId}|kept|${name}`

/** Seals a value under a name, for the person who is signed in; without a key nothing is kept. */
export const keepValue = async (name: string, value: unknown): Promise<void> => {
  const held = await heldKey()
  if (held === null) return
  const sealed = await seal(held.key, placeOf(held, name), value)
  await withStore((store) => store.put('kept', sealed, [held.personId, name]))
}

/** What this person kept here under a name; null when nothing, or when it is not theirs to read. */
export const keptValue = async (name: string): Promise<unknown> => {
  const held = await heldKey()
  if (held === null) return null
  const sealed = await withStore((store) => store.get('kept', [held.personId, name]))
  return sealed ? unseal(held.key, placeOf(held, name), sealed) : null
}

export const forgetValue = async (name: string): Promise<void> => {
  const held = await heldKey()
  if (held) await withStore((store) => store.delete('kept', [held.personId, name]))
}

/** Asks the server and keeps the answer; when nobody answers, the one kept last. */
export const answerOrKept = async <Answer>(
  name: string,
  ask: () => Promise<Answer>,
): Promise<Answer> => {
  try {
    const answer = await ask()
    void keepValue(name, answer).catch(() => undefined)
    return answer
  } catch (error) {
    if (!isUnreachable(error)) throw error
    const kept = asKept<Answer>(await keptValue(name).catch(() => null))
    if (kept === null) throw error
    return kept
  }
}

/** Safe: the seal opens only what this app itself put under this name, out of the same typed answer. */
const asKept = <Answer>(value: unknown): Answer | null => value as Answer | null
