import {
  ANSWER_OUTCOMES,
  ATTENDANCES,
  CHANNELS,
  DELIVERY_MEANS,
  DISPUTE_RULINGS,
  DISPUTE_STAGES,
  EXEMPTION_TURNS,
  EXTENSION_CAUSES,
  SENT_LETTERS,
  HEARING_KINDS,
  MISSING_PAPERS,
  OBJECTION_DECISIONS,
  OPENING_CAUSES,
  timeOfDay,
} from '@terang/law'
import { longDate } from '../dates.ts'
import { disputeTexts } from '../disputes.ts'
import { exemptionCaseTexts } from '../exemption-cases.ts'
import { groundLetters, objectionTexts } from '../objections.ts'
import { paperTexts } from '../papers.ts'
import { boxesText } from '../blackouts.ts'
import { requestTexts } from '../requests.ts'
import type { Language } from '../texts.ts'

/** What a sentence may use of an entry: its closed values, its day and the unit it names. */
export type EventFacts = {
  readonly type: string
  readonly on: string
  readonly unitName: string | null
  readonly data: Readonly<Record<string, unknown>>
}

/** Values of an entry as words. The history is read as stored, so that each is looked at before use. */
export type Told = {
  date: (key: string) => string | null
  number: (key: string) => number | null
  isTrue: (key: string) => boolean
  channel: string
  papers: string
  cause: string
  causeForApplicant: string
  outcome: string
  outcomeForApplicant: string
  unit: string
  /** "huruf a dan g" */
  grounds: string
  decision: string
  decisionForApplicant: string
  stage: string
  /** The stage where it begins a sentence. */
  stageName: string
  ruling: string
  hearing: string
  /** "09:30"; empty where none was named. */
  hour: string
  attendance: string
  /** "188/41/2026, Senin, 2 Maret 2026" */
  decree: string
  exemptionTurn: string
  /** "3 kotak di halaman 2 dan 4" */
  boxes: string
  letter: string
  means: string
  openingCause: string
  erasesPapers: boolean
}

const UNKNOWN_UNIT = { id: 'unit', en: 'a unit' } as const satisfies Record<Language, string>

export const told = ({ data, unitName }: EventFacts, language: Language): Told => {
  const texts = requestTexts[language]
  const channel = chosen(CHANNELS, data.channel)
  const cause = chosen(EXTENSION_CAUSES, data.cause)
  const letter = chosen(SENT_LETTERS, data.letter)
  const means = chosen(DELIVERY_MEANS, data.means)
  const outcome = chosen(ANSWER_OUTCOMES, data.outcome)
  return {
    date: (key) => dateIn(data[key], language),
    number: (key) => (typeof data[key] === 'number' ? data[key] : null),
    isTrue: (key) => data[key] === true,
    channel: channel ? lower(texts.channel[channel]) : '',
    letter: letter ? lower(texts.letter[letter]) : '',
    means: means ? lower(texts.deliveryMeans[means]) : '',
    papers: papersIn(data.missing, language),
    cause: cause ? lower(texts.extensionCause[cause]) : '',
    causeForApplicant: cause ? texts.extensionCauseForApplicant[cause] : '',
    outcome: outcome ? lower(texts.outcome[outcome]) : '',
    outcomeForApplicant: outcome ? texts.outcomeForApplicant[outcome] : '',
    unit: unitName ?? UNKNOWN_UNIT[language],
    erasesPapers: data.what === 'papers',
    boxes: boxesText(pagesOfBoxes(data.boxes), language),
    ...disputed(data, language),
    ...exempted(data, language),
  }
}

/** What an entry of an objection or a dispute tells. */
const disputed = (data: EventFacts['data'], language: Language) => {
  const objection = objectionTexts[language]
  const dispute = disputeTexts[language]
  const decision = chosen(OBJECTION_DECISIONS, data.decision)
  const stage = chosen(DISPUTE_STAGES, data.stage)
  const ruling = chosen(DISPUTE_RULINGS, data.ruling)
  const hearing = chosen(HEARING_KINDS, data.kind)
  const attendance = chosen(ATTENDANCES, data.attendance)
  return {
    grounds: objection.letters(groundLetters(data.grounds, language)),
    decision: decision ? lower(objection.decision[decision]) : '',
    decisionForApplicant: decision ? objection.decisionForApplicant[decision] : '',
    stage: stage ? lower(dispute.stage[stage]) : '',
    stageName: stage ? dispute.stage[stage] : '',
    ruling: ruling ? lower(dispute.ruling[ruling]) : '',
    hearing: hearing ? dispute.hearing[hearing] : '',
    hour: typeof data.startsAt === 'number' ? timeOfDay(data.startsAt) : '',
    attendance: attendance ? dispute.attendance[attendance] : '',
  }
}

/** What an entry of an exemption tells. */
const exempted = (data: EventFacts['data'], language: Language) => {
  const texts = exemptionCaseTexts[language]
  const turn = chosen(EXEMPTION_TURNS, data.turnsTo)
  const cause = chosen(OPENING_CAUSES, data.cause)
  return {
    decree: decreeIn(data.decree, language),
    exemptionTurn: turn ? lower(texts.turn[turn]) : '',
    openingCause: cause ? lower(texts.opening[cause]) : '',
  }
}

const decreeIn = (value: unknown, language: Language): string => {
  if (typeof value !== 'object' || value === null) return ''
  const { number, date } = { number: null, date: null, ...value }
  return typeof number === 'string' ? sentences(number, dateIn(date, language)) : ''
}

const pagesOfBoxes = (boxes: unknown): number[] =>
  (Array.isArray(boxes) ? boxes : []).flatMap((box: unknown) => {
    const { page } = { page: null, ...(typeof box === 'object' ? box : {}) }
    return typeof page === 'number' ? [page] : []
  })

/** The sentences that are there, one after the other. */
export const sentences = (...parts: readonly (string | null | false)[]): string =>
  parts.filter((part) => part).join(' ')

const chosen = <const Choice extends string>(choices: readonly Choice[], value: unknown) =>
  choices.find((choice) => choice === value) ?? null

const papersIn = (missing: unknown, language: Language): string =>
  (Array.isArray(missing) ? missing : [])
    .map((paper) => chosen(MISSING_PAPERS, paper))
    .filter((paper) => paper !== null)
    .map((paper) => lower(paperTexts[language][paper].missing))
    .join(', ')

const dateIn = (value: unknown, language: Language): string | null =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? longDate(value, language) : null

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
