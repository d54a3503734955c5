import type { Citation, DisputeRuling, DisputeStage } from '@terang/law'
import { uu } from '../citations.ts'
import type { Translation } from '../texts.ts'

export const id = {
  stage: {
    filed: 'Diajukan',
    incomplete: 'Belum lengkap',
    'not-registered': 'Tidak diregistrasi',
    registered: 'Diregistrasi',
    preliminary: 'Pemeriksaan awal',
    'interim-acceptance': 'Putusan sela: diterima',
    'interim-rejection': 'Putusan sela: tidak diterima',
    mediation: 'Mediasi',
    'mediation-decision': 'Putusan mediasi',
    'mediation-failed': 'Mediasi gagal',
    adjudication: 'Ajudikasi',
    decision: 'Putusan',
    final: 'Berkekuatan hukum tetap',
    court: 'Keberatan ke pengadilan',
    'court-judgment': 'Putusan pengadilan',
    cassation: 'Kasasi',
    'cassation-judgment': 'Putusan kasasi',
    execution: 'Eksekusi',
    withdrawn: 'Dicabut',
    stopped: 'Dihentikan',
    lapsed: 'Gugur',
  } satisfies Record<DisputeStage, string>,
  ruling: {
    granted: 'Dikabulkan seluruhnya',
    'granted-in-part': 'Dikabulkan sebagian',
    refused: 'Ditolak',
  } satisfies Record<DisputeRuling, string>,
}

export const en: Translation<typeof id> = {
  stage: {
    filed: 'Filed',
    incomplete: 'Incomplete',
    'not-registered': 'Not registered',
    registered: 'Registered',
    preliminary: 'Preliminary examination',
    'interim-acceptance': 'Interim decision: admitted',
    'interim-rejection': 'Interim decision: not admitted',
    mediation: 'Mediation',
    'mediation-decision': 'Decision on the settlement',
    'mediation-failed': 'Mediation failed',
    adjudication: 'Adjudication',
    decision: 'Decision',
    final: 'Final and binding',
    court: 'Challenged in court',
    'court-judgment': 'Judgment of the court',
    cassation: 'Cassation',
    'cassation-judgment': 'Judgment in cassation',
    execution: 'Execution',
    withdrawn: 'Withdrawn',
    stopped: 'Stopped',
    lapsed: 'Lapsed',
  },
  ruling: {
    granted: 'Granted in whole',
    'granted-in-part': 'Granted in part',
    refused: 'Refused',
  },
}

const ppsip = (article: string): Citation => ({ law: 'Perki 1/2013', article })

/** Dasar tiap tahap. */
export const STAGE_CITATIONS: Readonly<Record<DisputeStage, readonly Citation[]>> = {
  filed: [uu('37(2)'), ppsip('13')],
  incomplete: [ppsip('17(1)')],
  'not-registered': [ppsip('17(3)')],
  registered: [ppsip('18')],
  preliminary: [ppsip('36')],
  'interim-acceptance': [ppsip('36')],
  'interim-rejection': [ppsip('36')],
  mediation: [uu('40'), ppsip('38')],
  'mediation-decision': [ppsip('46')],
  'mediation-failed': [ppsip('48')],
  adjudication: [uu('42')],
  decision: [uu('46'), ppsip('59')],
  final: [ppsip('60')],
  court: [uu('47'), uu('48(1)')],
  'court-judgment': [uu('49')],
  cassation: [uu('50')],
  'cassation-judgment': [uu('50')],
  execution: [ppsip('60(4)')],
  withdrawn: [ppsip('14')],
  stopped: [ppsip('4(4)')],
  lapsed: [ppsip('30')],
}
