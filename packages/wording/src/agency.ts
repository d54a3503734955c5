import type {
  AGENCY_EVENTS,
  AgencyAct,
  CALENDAR_EVENTS,
  CalendarCommand,
  HOUSE_RULE_EVENTS,
  HouseRuleAct,
  NewUnitKind,
} from '@terang/law'
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
    'adopt-calendar': 'Pakai daftar libur baru',
    'declare-holiday': 'Catat libur daerah',
    'withdraw-holiday': 'Batalkan libur daerah',
    'set-counting': 'Simpan cara menghitung',
    'set-unit-terms': 'Simpan tenggat unit',
    'set-number-pattern': 'Simpan pola nomor',
    'set-role-titles': 'Simpan sebutan',
    'set-retention': 'Simpan masa retensi',
  } satisfies Record<AgencyAct | CalendarCommand['type'] | HouseRuleAct, string>,
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
    'calendar-adopted': 'Daftar libur baru dipakai',
    'holiday-declared': 'Libur daerah dicatat',
    'holiday-withdrawn': 'Libur daerah dibatalkan',
    'counting-set': 'Cara menghitung diubah',
    'unit-terms-set': 'Tenggat unit diubah',
    'number-pattern-set': 'Pola nomor diubah',
    'role-titles-set': 'Sebutan diubah',
    'retention-set': 'Masa retensi diubah',
  } satisfies Record<
    (typeof AGENCY_EVENTS | typeof CALENDAR_EVENTS | typeof HOUSE_RULE_EVENTS)[number],
    string
  >,
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
    'adopt-calendar': 'Adopt the new list',
    'declare-holiday': 'Note a regional holiday',
    'withdraw-holiday': 'Withdraw the regional holiday',
    'set-counting': 'Save how days are counted',
    'set-unit-terms': "Save the unit's days",
    'set-number-pattern': 'Save the pattern',
    'set-role-titles': 'Save the titles',
    'set-retention': 'Save the retention',
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
    'calendar-adopted': 'New list of holidays adopted',
    'holiday-declared': 'Regional holiday noted',
    'holiday-withdrawn': 'Regional holiday withdrawn',
    'counting-set': 'Counting changed',
    'unit-terms-set': "Unit's days changed",
    'number-pattern-set': 'Number pattern changed',
    'role-titles-set': 'Titles changed',
    'retention-set': 'Retention changed',
  },
  unitKind: { desk: 'Information desk', division: 'Division', upt: 'Technical unit' },
}

/** Susunan badan publik: acts on units and people, and their lines in the history. */
export const agencyTexts: Record<Language, Translation<typeof id>> = { id, en }
