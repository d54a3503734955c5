import type { LetterView } from '@terang/contract/delivery-proofs'
import { type Db, schema } from '@terang/db'
import { calendarDate, dateInZone, letterDay, lettersOf, type SentLetter } from '@terang/law'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { preparedFor } from '../prepared.ts'
import { SEALED } from '../record/sealed-words.ts'
import type { CaseFile } from './case-file.ts'
import type { Case } from './store.ts'

const { mail } = schema

/** The mail that tells the applicant of each letter. */
const MAIL_OF = {
  'declared-incomplete': 'incompleteness',
  'deadline-extended': 'extension',
  answered: 'answer',
  'handed-over': 'hand-over',
} as const satisfies Record<string, SentLetter>

export const receiverField = (letter: SentLetter): string => `${SEALED}receiver.${letter}`

/** A mail that the server took, as the log of mails has it. */
export type AcceptedMail = { kind: string; at: string | null }

export const acceptedMails = (db: Db, id: string): Promise<AcceptedMail[]> =>
  accepted(db).execute({ id })

const accepted = preparedFor((db) =>
  db
    .select({ kind: mail.kind, at: mail.settledAt })
    .from(mail)
    .where(
      and(
        eq(mail.caseId, sql.placeholder('id')),
        eq(mail.audience, 'applicant'),
        eq(mail.state, 'sent'),
        inArray(mail.kind, Object.keys(MAIL_OF)),
      ),
    )
    .orderBy(asc(mail.id))
    .prepare(),
)

type Proof = LetterView['proofs'][number]

/** Every letter of the case with what proves it: noted, opened here, or taken by a mail server. */
export const lettersView = (of: Case, file: CaseFile): LetterView[] =>
  lettersOf(of.state).map((letter) => ({
    letter,
    sentOn: letterDay(of.state, letter) ?? '',
    proofs: [...mailed(of, file, letter), ...opened(of, file, letter), ...noted(of, file, letter)],
  }))

/** A letter that was sent again, after a granted objection, is proved by the mails since. */
const mailed = ({ state, agency }: Case, { mails }: CaseFile, letter: SentLetter): Proof[] =>
  mails.flatMap(({ kind, at }) => {
    if (at === null || !Object.entries(MAIL_OF).some(([k, l]) => k === kind && l === letter)) {
      return []
    }
    const on = calendarDate(dateInZone(at, agency.zone))
    return on < (letterDay(state, letter) ?? on)
      ? []
      : [{ means: 'email' as const, on, at, detail: null }]
  })

const opened = (
  { state, agency }: Case,
  { opened: looks }: CaseFile,
  letter: SentLetter,
): Proof[] =>
  looks
    .filter((look) => look.letter === letter && look.sentOn === letterDay(state, letter))
    .map(({ openedAt: at }) => ({
      means: 'portal',
      on: dateInZone(at, agency.zone),
      at,
      detail: null,
    }))

const noted = ({ state }: Case, { history, sealed }: CaseFile, letter: SentLetter): Proof[] =>
  (state.proofs ?? [])
    .filter((proof) => proof.letter === letter)
    .map(({ means, on }) => {
      const entry = history.findLast(
        ({ event }) =>
          event.type === 'delivery-proved' && event.letter === letter && event.means === means,
      )
      const receiver = means === 'in-person' ? sealed.get(receiverField(letter)) : null
      return { means, on, at: null, detail: entry?.words['postNumber'] ?? receiver ?? null }
    })
