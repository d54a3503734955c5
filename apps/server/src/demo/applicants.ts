import type { Applicant } from '@terang/contract/applicants'
import type { Chance } from './chance.ts'
import { FAMILY_NAMES, GIVEN_NAMES, GROUPS, LEGAL_ENTITIES, OCCUPATIONS } from './topics/askers.ts'
import { PLACES } from './topics/places.ts'

/** How many different people ask in the demo; a few of them ask often. */
const ASKERS = 900

/** Somebody who asks; whoever comes again has the same name and number. */
export const drawApplicant = (lots: Chance, askerOf: (number: number) => Chance): Applicant => {
  const number = Math.floor(ASKERS * lots.next() ** 1.8)
  return { ...asker(number, askerOf(number)), byProxy: lots.happens(0.015) }
}

const asker = (number: number, own: Chance): Applicant => {
  const share = own.next()
  const kind = share < 0.8 ? 'individual' : share < 0.92 ? 'legal-entity' : 'group'
  const place = own.pick(PLACES)
  const name = {
    individual: () => `${own.pick(GIVEN_NAMES)} ${own.pick(FAMILY_NAMES)}`,
    'legal-entity': () => own.pick(LEGAL_ENTITIES),
    group: () => `${own.pick(GROUPS)} ${place}`,
  }[kind]()
  return inventedApplicant({
    kind,
    name,
    number: 1_000_000 + number,
    address: `Jl. Contoh No. ${own.between(1, 199)}, ${place}`,
    occupation: kind === 'individual' && own.happens(0.6) ? own.pick(OCCUPATIONS) : null,
  })
}

type Invented = Pick<Applicant, 'kind' | 'name' | 'address' | 'occupation'> & { number: number }

/** Numbers that no real person has: the region code 00 does not exist, nor does the ending `.example`. */
export const inventedApplicant = ({ number, ...known }: Invented): Applicant => ({
  ...known,
  nik: known.kind === 'legal-entity' ? null : String(number).padStart(16, '0'),
  entityDecree: known.kind === 'legal-entity' ? `AHU-${number}.AH.01.04` : null,
  phone: null,
  email: `pemohon${number}@contoh.example`,
  byProxy: false,
})
