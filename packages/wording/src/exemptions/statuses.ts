import type {
  DurationKind,
  ExemptionStatus,
  ExemptionTurn,
  OpeningCause,
  ProposalExtent,
} from '@terang/law'
import type { Translation } from '../texts.ts'

export const id = {
  status: {
    tested: 'Menunggu persetujuan Atasan PPID',
    consented: 'Disetujui, belum ditetapkan',
    exempt: 'Dikecualikan',
    declined: 'Tidak disetujui',
    opened: 'Sudah dibuka',
  } satisfies Record<ExemptionStatus, string>,
  duration: {
    'until-date': 'Sampai tanggal tertentu',
    'while-needed': 'Selama diperlukan',
    'by-law': 'Menurut undang-undang',
  } satisfies Record<DurationKind, string>,
  turn: {
    exempt: 'Tetap dikecualikan, dengan isi baru',
    open: 'Dibuka untuk umum',
  } satisfies Record<ExemptionTurn, string>,
  opening: {
    'before-end': 'Jangka waktunya segera berakhir',
    'written-consent': 'Orang yang bersangkutan setuju secara tertulis',
    'public-office': 'Menyangkut jabatan publik seseorang',
    ruling: 'Putusan Komisi Informasi atau pengadilan',
    'period-ended': 'Jangka waktunya berakhir',
    'status-changed': 'Uji konsekuensi baru',
  } satisfies Record<OpeningCause, string>,
  extent: {
    whole: 'Seluruh dokumen',
    part: 'Hanya sebagian; selebihnya terbuka',
  } satisfies Record<ProposalExtent, string>,
}

export const en: Translation<typeof id> = {
  status: {
    tested: 'Awaits the consent of the superior',
    consented: 'Consented to, no decree yet',
    exempt: 'Exempt',
    declined: 'Declined',
    opened: 'Opened',
  },
  duration: {
    'until-date': 'Until a day',
    'while-needed': 'As long as needed',
    'by-law': 'As another Act says',
  },
  turn: {
    exempt: 'Stays exempt, with a new sheet',
    open: 'Opened to the public',
  },
  opening: {
    'before-end': 'Its time is about to end',
    'written-consent': 'The person concerned consents in writing',
    'public-office': "It concerns somebody's public office",
    ruling: 'Ruling of the Information Commission or a court',
    'period-ended': 'Its time ended',
    'status-changed': 'A new consequence test',
  },
  extent: {
    whole: 'The whole document',
    part: 'Only a part; the rest is open',
  },
}
