import type { Language, Translation } from '@terang/wording/texts'
import type { Fault } from './fault.ts'
import { TextField } from './field.tsx'

export type NumberAndCode = { registerNumber?: string; trackingCode?: string }

/** Nomor dan kode rahasia, sent in the body, never in an address. */
export const NumberAndCodeFields = ({
  typed,
  faults,
  lang,
}: {
  typed: NumberAndCode
  faults: readonly Fault[]
  lang: Language
}) => {
  const texts = numberAndCodeTexts[lang]
  return (
    <>
      <TextField
        name="registerNumber"
        label={texts.number}
        hint={texts.numberHint}
        value={typed.registerNumber}
        faults={faults}
        lang={lang}
        size="code"
      />
      <TextField
        name="trackingCode"
        label={texts.code}
        hint={texts.codeHint}
        value={typed.trackingCode}
        faults={faults}
        lang={lang}
      />
    </>
  )
}

const id = {
  number: 'Nomor permohonan',
  numberHint: 'Ada di bagian atas tanda terima. Untuk keberatan tanpa permohonan, nomor keberatan.',
  code: 'Kode rahasia',
  codeHint: '28 huruf dan angka, dalam kelompok empat. Huruf besar atau kecil sama saja.',
}

const en: Translation<typeof id> = {
  number: 'Number of the request',
  numberHint:
    'At the top of the receipt. For an objection without a request, the number of the objection.',
  code: 'Secret code',
  codeHint: '28 letters and digits, in groups of four. Upper or lower case does not matter.',
}

const numberAndCodeTexts: Record<Language, Translation<typeof id>> = { id, en }
