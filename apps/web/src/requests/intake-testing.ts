import { TakeIn } from '@terang/contract/requests'

/** An intake as a desk writes it down. */
export const WALK_IN: TakeIn = TakeIn.parse({
  agencyId: 'ag_dinsos',
  channel: 'in-person',
  receivedOn: '2026-03-11',
  details: 'Daftar panti yang menerima lansia',
  purpose: 'Mengantar ibu saya',
  unitId: null,
  access: 'inspect',
  format: null,
  delivery: 'pick-up',
  applicant: {
    kind: 'individual',
    name: 'Siti Aminah',
    nik: '0000000000990003',
    entityDecree: null,
    address: 'Jl. Contoh 12, Surabaya',
    phone: '08000000012',
    email: null,
    occupation: null,
    byProxy: false,
  },
  identityFileId: null,
})
