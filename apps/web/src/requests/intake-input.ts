import type { TakeIn } from '@terang/contract/requests'
import { APPLICANT_KINDS } from '@terang/law'
import type { Draft } from '../ui/drafts.ts'
import { isTicked, textIn, textsIn } from '../ui/form-data.ts'

/** What the applicant wants is one question on the page and two in the contract. */
export const WANTS = ['inspect', 'softcopy', 'hardcopy'] as const

export const intakeInput = (data: FormData) => {
  const want = WANTS.find((each) => each === data.get('want'))
  const voiceFileId = textIn(data, 'voiceFileId')
  // Who speaks need not write; who does neither is told so.
  const unsaid = voiceFileId === null ? '' : null
  return {
    agencyId: textIn(data, 'agencyId') ?? '',
    unitId: textIn(data, 'unitId'),
    details: textIn(data, 'details') ?? unsaid,
    purpose: textIn(data, 'purpose') ?? unsaid,
    access: want === 'inspect' ? 'inspect' : 'copy',
    format: want === 'softcopy' || want === 'hardcopy' ? want : null,
    delivery: textIn(data, 'delivery') ?? undefined,
    applicant: applicantIn(data),
    identityFileId: textIn(data, 'identityFileId'),
    voiceFileId,
    ...helpIn(data),
    channel: textIn(data, 'channel') ?? undefined,
    receivedOn: textIn(data, 'receivedOn') ?? '',
  }
}

/** Left out where nothing was asked for: a named other help counts as ticked. */
const helpIn = (data: FormData) => {
  const other = textIn(data, 'help.other')
  const ticked = textsIn(data, 'help.needs')
  const needs = other === null || ticked.includes('other') ? ticked : [...ticked, 'other']
  const name = textIn(data, 'help.helper.name')
  const relation = textIn(data, 'help.helper.relation')
  const helper = name === null && relation === null ? null : { name, relation }
  const isQuiet = needs.length === 0 && helper === null
  return isQuiet ? {} : { help: { needs, other, helper } }
}

/** Identitas: Perki P27, P29(5)b to e; a legal entity gives its decree, not a NIK. */
export const applicantIn = (data: FormData) => {
  const kind = APPLICANT_KINDS.find((each) => each === data.get('applicant.kind'))
  return {
    kind,
    name: textIn(data, 'applicant.name') ?? '',
    nik: kind === 'legal-entity' ? null : digitsIn(data, 'applicant.nik'),
    entityDecree: kind === 'legal-entity' ? textIn(data, 'applicant.entityDecree') : null,
    address: textIn(data, 'applicant.address') ?? '',
    phone: textIn(data, 'applicant.phone'),
    email: textIn(data, 'applicant.email'),
    occupation: textIn(data, 'applicant.occupation'),
    byProxy: isTicked(data, 'applicant.byProxy'),
  }
}

/** The fields as they were filled in: an intake that was refused is mended, not typed again. */
export const intakeFields = (input: TakeIn): Draft => {
  const { applicant } = input
  const fields: Record<string, string | null> = {
    agencyId: input.agencyId,
    unitId: input.unitId,
    details: input.details,
    purpose: input.purpose,
    want: input.access === 'inspect' ? 'inspect' : input.format,
    delivery: input.delivery,
    channel: input.channel,
    receivedOn: input.receivedOn,
    'applicant.kind': applicant.kind,
    'applicant.name': applicant.name,
    'applicant.nik': applicant.nik,
    'applicant.entityDecree': applicant.entityDecree,
    'applicant.address': applicant.address,
    'applicant.phone': applicant.phone,
    'applicant.email': applicant.email,
    'applicant.occupation': applicant.occupation,
    'applicant.byProxy': applicant.byProxy ? 'yes' : null,
  }
  const { needs = [], other = null, helper = null } = input.help ?? {}
  const help = {
    'help.other': other,
    'help.helper.name': helper?.name ?? null,
    'help.helper.relation': helper?.relation ?? null,
  }
  return {
    ...Object.fromEntries(
      Object.entries({ ...fields, ...help }).flatMap(([name, value]) =>
        value === null ? [] : [[name, [value]]],
      ),
    ),
    ...(needs.length > 0 && { 'help.needs': [...needs] }),
  }
}

export type IntakePapers = {
  details: boolean
  number: boolean
  contact: boolean
  identity: boolean
  /** Whether somebody acts for the applicant: it asks for papers of its own. */
  byProxy: boolean
}

/** Kelengkapan as it stands while typing: Perki P27, P29(5). */
export const papersIn = (data: FormData): IntakePapers => {
  const { details, purpose, applicant, identityFileId, voiceFileId } = intakeInput(data)
  return {
    details: voiceFileId !== null || saysEnough(details, purpose),
    number:
      applicant.kind === 'legal-entity'
        ? applicant.entityDecree !== null
        : /^\d{16}$/.test(applicant.nik ?? ''),
    contact: applicant.phone !== null || applicant.email !== null,
    identity: identityFileId !== null,
    byProxy: applicant.byProxy,
  }
}

const saysEnough = (details: string | null, purpose: string | null): boolean =>
  (details ?? '').length >= 10 && (purpose ?? '').length >= 5

/** A NIK is read aloud and written in groups. */
const digitsIn = (data: FormData, name: string): string | null =>
  textIn(data, name)?.replace(/[\s.-]/g, '') ?? null
