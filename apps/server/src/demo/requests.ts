import type { Applicant } from '@terang/contract/applicants'
import { type AccessWay, type Channel, type Delivery, type Format } from '@terang/law'
import { DEMO_AGENCIES } from './agencies.ts'
import { drawApplicant } from './applicants.ts'
import { chance, type Chance } from './chance.ts'
import type { Manners } from './manners.ts'
import { PLACES } from './topics/places.ts'
import { PURPOSES } from './topics/purposes.ts'
import type { Topic } from './topics/topic.ts'

/** What somebody in the demo asks for, as the use-case takes it. */
export type DemoRequest = {
  agencyId: string
  unitId: string | null
  details: string
  purpose: string
  channel: Channel
  access: AccessWay
  format: Format | null
  delivery: Delivery
  applicant: Applicant
}

/** A question of an office's own field, and what is known of it there. */
export type Question = { request: DemoRequest; topic: Topic; holderId: string | null }

export const drawQuestion = (
  { agencyId, slug, topics }: Manners,
  channel: Channel,
  { lots, receivedOn }: { lots: Chance; receivedOn: string },
): Question => {
  const topic = lots.pick(topics)
  const holderId = topic.units.length > 0 ? `unit_${slug}_${lots.pick(topic.units)}` : null
  const applicant = drawApplicant(lots, (number) => chance(`asker ${number}`))
  const asked = holderId !== null && lots.happens(0.7) ? holderId : null
  const text = filledIn(topic.text, { holderId, receivedOn, lots })
  return {
    topic,
    holderId,
    request: {
      agencyId,
      unitId: asked,
      details: lots.happens(0.25) ? `${text} ${lots.pick(ADDITIONS)}` : text,
      purpose: lots.pick(PURPOSES[applicant.kind]),
      channel,
      ...manner(channel, lots),
      applicant,
    },
  }
}

const ADDITIONS = [
  'Bila ada, dalam bentuk lembar kerja.',
  'Cukup ringkasannya bila dokumennya tebal.',
  'Beserta dokumen pendukungnya.',
  'Mohon disertai penjelasan istilah yang dipakai.',
] as const

const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

type Seen = { holderId: string | null; receivedOn: string; lots: Chance }

/** The marks of a topic, as somebody writes them on that day. */
const filledIn = (text: string, { holderId, receivedOn, lots }: Seen): string => {
  const month = Math.max(0, Number(receivedOn.slice(5, 7)) - 2)
  const words: Record<string, () => string> = {
    bulan: () => MONTHS[month] ?? MONTHS[0],
    triwulan: () => lots.pick(['I', 'II', 'III', 'IV']),
    semester: () => lots.pick(['I', 'II']),
    kota: () => lots.pick(PLACES),
    unit: () => UNIT_NAMES.get(holderId ?? '') ?? '',
  }
  return inYear(text, receivedOn).replace(/\{([a-z]+)\}/g, (mark, name: string) => {
    const word = words[name]
    if (!word) throw new RangeError(`${mark} means nothing`)
    return word()
  })
}

/** `{tahun}` and `{tahun-1}`, so that no question ever ages. */
export const inYear = (text: string, day: string): string => {
  const year = Number(day.slice(0, 4))
  return text.replace(/\{tahun([+-]\d)?\}/g, (_, shift: string | undefined) =>
    String(year + Number(shift ?? 0)),
  )
}

const UNIT_NAMES: ReadonlyMap<string, string> = new Map(
  DEMO_AGENCIES.flatMap(({ units }) => units.map(({ id, shortName }) => [id, shortName] as const)),
)

const manner = (
  channel: Channel,
  lots: Chance,
): Pick<DemoRequest, 'access' | 'format' | 'delivery'> => {
  if (lots.happens(0.06)) return { access: 'inspect', format: null, delivery: 'pick-up' }
  const onPaper = lots.happens(channel === 'portal' || channel === 'email' ? 0.08 : 0.4)
  if (!onPaper) return { access: 'copy', format: 'softcopy', delivery: 'email' }
  const delivery = lots.pick(['pick-up', 'pick-up', 'post', 'courier'] as const)
  return { access: 'copy', format: 'hardcopy', delivery }
}
