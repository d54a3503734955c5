import type { Deps } from '@terang/api/deps'
import { ask, takeIn } from '@terang/api/requests/register'
import type { Applicant } from '@terang/contract/applicants'
import { dateInZone } from '@terang/law'
import { callerAs } from './callers.ts'
import type { DemoQuestion } from './questions.ts'

/** Registers one question of the demo by its channel; returns the id of the case. */
export const register = async (
  deps: Deps,
  question: DemoQuestion,
  place: number,
): Promise<string> => {
  const { details, purpose, unit, channel, access, format, delivery } = question
  const body = {
    agencyId: 'ag_1_dinsos',
    unitId: unit,
    details,
    purpose,
    access,
    format,
    delivery,
    applicant: applicant(question, place),
    identityFileId: null,
  }
  const officer = callerAs(deps, 'petugas')
  const receipt =
    channel === 'portal'
      ? await ask({ ...officer, actor: { kind: 'anonymous' } }, { ...body, language: 'id' }, null)
      : await takeIn(
          officer,
          { ...body, channel, receivedOn: dateInZone(deps.now(), 'Asia/Jakarta') },
          null,
        )
  return receipt.id
}

/** Numbers that no real person has: the region code 00 does not exist. */
const applicant = ({ kind, name }: DemoQuestion, place: number): Applicant => ({
  kind,
  name,
  nik: kind === 'legal-entity' ? null : `0000000000${String(place).padStart(6, '0')}`,
  entityDecree: kind === 'legal-entity' ? `AHU-0000${place}.AH.01.04` : null,
  address: 'Jl. Contoh No. 1, Surabaya',
  phone: null,
  email: `pemohon${place}@contoh.example`,
  occupation: null,
  byProxy: false,
})
