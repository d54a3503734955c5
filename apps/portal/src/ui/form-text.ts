import type { Language, Translation } from '@terang/wording/texts'

const id = {
  error: 'Galat: ',
  faults: (count: number) =>
    count === 1 ? 'Ada yang perlu diperbaiki' : `Ada ${count} yang perlu diperbaiki`,
  optional: '(boleh kosong)',
}

const en: Translation<typeof id> = {
  error: 'Error: ',
  faults: (count) =>
    count === 1 ? 'Something needs to be corrected' : `${count} things need to be corrected`,
  optional: '(optional)',
}

export const formTexts: Record<Language, Translation<typeof id>> = { id, en }
