import type { AGENCY_EVENTS, AgencyAct, NewUnitKind } from '@terang/law'
import type { Language, Translation } from './texts.ts'

const id = {
  act: {
    'add-unit': 'Tambah unit',
    'rename-unit': 'Ubah nama unit',
    'close-unit': 'Tutup unit',
    'reopen-unit': 'Buka lagi unit',
    'invite-person': 'Undang orang',
    'renew-invitation': 'Buat tautan baru',
    'change-roles': 'Ubah peran',
    'deactivate-person': 'Nonaktifkan akun',
    'reinstate-person': 'Terima kembali',
    'accept-invitation': 'Terima undangan',
  } satisfies Record<AgencyAct, string>,
  /** Baris riwayat: what happened, before the name of the unit or person. */
  event: {
    'unit-added': 'Unit ditambah',
    'unit-renamed': 'Nama unit diubah',
    'unit-closed': 'Unit ditutup',
    'unit-reopened': 'Unit dibuka lagi',
    'person-invited': 'Diundang',
    'invitation-renewed': 'Tautan undangan diperbarui',
    'roles-changed': 'Peran diubah',
    'person-deactivated': 'Akun dinonaktifkan',
    'person-reinstated': 'Diterima kembali',
    'person-joined': 'Undangan diterima',
  } satisfies Record<(typeof AGENCY_EVENTS)[number], string>,
  unitKind: { desk: 'Meja layanan', division: 'Bidang', upt: 'Unit teknis' } satisfies Record<
    NewUnitKind | 'desk',
    string
  >,
}

const en: Translation<typeof id> = {
  act: {
    'add-unit': 'Add a unit',
    'rename-unit': 'Rename the unit',
    'close-unit': 'Close the unit',
    'reopen-unit': 'Open the unit again',
    'invite-person': 'Invite a person',
    'renew-invitation': 'Make a new link',
    'change-roles': 'Change roles',
    'deactivate-person': 'Deactivate the account',
    'reinstate-person': 'Take back',
    'accept-invitation': 'Accept the invitation',
  },
  event: {
    'unit-added': 'Unit added',
    'unit-renamed': 'Unit renamed',
    'unit-closed': 'Unit closed',
    'unit-reopened': 'Unit opened again',
    'person-invited': 'Invited',
    'invitation-renewed': 'Link renewed',
    'roles-changed': 'Roles changed',
    'person-deactivated': 'Account deactivated',
    'person-reinstated': 'Taken back',
    'person-joined': 'Invitation accepted',
  },
  unitKind: { desk: 'Information desk', division: 'Division', upt: 'Technical unit' },
}

/** Susunan badan publik: acts on units and people, and their lines in the history. */
export const agencyTexts: Record<Language, Translation<typeof id>> = { id, en }
