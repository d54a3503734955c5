import type { HolidayKind, SkipReason } from '@terang/law'
import type { Language, Translation } from './texts.ts'

const id = {
  weekend: 'akhir pekan',
  kind: {
    national: 'libur nasional',
    'collective-leave': 'cuti bersama',
    election: 'hari pemungutan suara',
    local: 'libur daerah',
  } satisfies Record<HolidayKind, string>,
}

const en: Translation<typeof id> = {
  weekend: 'weekend',
  kind: {
    national: 'national holiday',
    'collective-leave': 'collective leave',
    election: 'election day',
    local: 'local holiday',
  },
}

/** Alasan hari dilewati. The names of holidays stay as the decree writes them. */
export const dayReasonTexts: Record<Language, Translation<typeof id>> = { id, en }

/** "akhir pekan", "Hari Suci Nyepi (Saka 1948), libur nasional", "Cuti bersama Nyepi" */
export const reasonText = (reason: SkipReason, language: Language): string => {
  const texts = dayReasonTexts[language]
  if (reason.kind === 'weekend') return texts.weekend
  const kind = texts.kind[reason.kind]
  const isSaid = reason.name.toLowerCase().startsWith(kind)
  return isSaid ? reason.name : `${reason.name}, ${kind}`
}

/** The name as it fits under a cell of the day strip: "Nyepi", "Idulfitri", "Imlek". */
export const reasonShort = (reason: SkipReason, language: Language): string =>
  reason.kind === 'weekend' ? dayReasonTexts[language].weekend : shortHoliday(reason.name)

const shortHoliday = (name: string): string =>
  name
    .replace(/^Cuti bersama /, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/^(?:Hari Suci|Hari Raya|Hari Lahir|Hari(?= Buruh| Paskah)) /, '')
    .replace(/^Tahun Baru (?=Imlek)/, '')
    .replace(/^Kelahiran Yesus Kristus/, 'Natal')
    .replace(/^Kebangkitan Yesus Kristus/, 'Paskah')
    .replace(/ (?:Nabi Muhammad SAW|Internasional|Kongzili|Masehi|Kemerdekaan)/g, '')
    .replace(/ \d{4}(?: (?:H|BE))?/g, '')
    .trim()
