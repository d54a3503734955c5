import type { EventWord } from '@terang/contract/event-words'
import { schema } from '@terang/db'
import {
  decideExemption,
  evolveExemption,
  type ExemptionCommand,
  type ExemptionEvent,
} from '@terang/law'
import { and, eq } from 'drizzle-orm'
import type { Caller } from '../caller.ts'
import type { Deps } from '../deps.ts'
import { owed } from '../outbox.ts'
import { appendEntry, salted } from '../record/append.ts'
import { entryAfter, judged } from '../record/judged.ts'
import { writeInTurn } from '../writer.ts'
import { committedWords, type SheetWords } from './sheet.ts'
import { type ExemptionCase, exemptionColumns, exemptionFacts, getExemptionOf } from './store.ts'

const { exemptions } = schema

/** What somebody does to an exemption: closed values for the law, words for people. */
export type ExemptionIntent = {
  /** The version that the sender saw. */
  version: number
  command: Exclude<ExemptionCommand, { type: 'test-exemption' }>
  words?: Partial<Record<EventWord, string | null | undefined>>
  /** The words of a new sheet. */
  sheet?: SheetWords
}

/** The one use-case of every act on an exemption that was tested: load, decide, one batch. */
export const actOnExemption = async (
  caller: Caller,
  id: string,
  intent: ExemptionIntent,
): Promise<void> => {
  const { deps } = caller
  await writeInTurn(deps.database, async () => {
    const of = await getExemptionOf(caller, id)
    const { command, version } = intent
    const event = judged(of, { act: command.type, version }, () =>
      decideExemption(of.state, command, exemptionFacts(of)),
    )
    await deps.database.db.batch(exemptionMoved(deps, of, { intent, event }))
  })
}

type Done = { intent: ExemptionIntent; event: ExemptionEvent }

const exemptionMoved = ({ database: { db } }: Deps, of: ExemptionCase, { intent, event }: Done) => {
  const { row } = of
  const { words, sheet } = intent
  const entry = entryAfter(of, { act: intent.command.type, event })
  const open = salted({ ...words, ...(sheet ? committedWords(sheet) : {}) })
  return [
    ...appendEntry(db, entry, { open, sealed: [] }),
    db
      .update(exemptions)
      .set({
        ...exemptionColumns(evolveExemption(of.state, event)),
        ...wordsMoved(of, event, sheet),
        version: entry.version,
      })
      .where(and(eq(exemptions.id, row.id), eq(exemptions.version, row.version))),
    owed(db, entry),
  ] as const
}

/** A new sheet waits beside the one in force until its decree; declined, it goes. */
const wordsMoved = (
  { row, state }: ExemptionCase,
  { type }: ExemptionEvent,
  sheet: SheetWords | undefined,
): Partial<Pick<ExemptionCase['row'], 'words' | 'proposedWords'>> => {
  if (sheet) return { proposedWords: sheet }
  if (type === 'exemption-declined' || type === 'exemption-opened') return { proposedWords: null }
  if (type !== 'exemption-decreed' || !row.proposedWords) return {}
  return state.proposal?.turnsTo === 'exempt'
    ? { words: row.proposedWords, proposedWords: null }
    : { proposedWords: null }
}

/** P52(2), by the daily job: its time is over. */
export const endedExemption = (version: number): ExemptionIntent => ({
  version,
  command: { type: 'open-exemption', cause: 'period-ended' },
})
