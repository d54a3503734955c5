import type { Language } from '@terang/wording/texts'
import type { SummaryRow } from '../ui/summary-list.tsx'
import { askerOf, type Typed } from './identity.ts'
import { identityTexts } from './text.ts'

/** Who comes, for the check page. */
export const askerRow = (values: Typed, lang: Language): SummaryRow => {
  const texts = identityTexts[lang]
  const asker = askerOf(values)
  return { term: texts.row.asker, value: asker ? texts.asker[asker].label : '' }
}

/** Data diri as it will be sent, for the check page; the NIK masked. */
export const identityRows = (values: Typed, lang: Language): SummaryRow[] => {
  const { row } = identityTexts[lang]
  const isEntity = askerOf(values) === 'legal-entity'
  const contact = [values.phone, values.email].filter((each) => each?.trim()).join(' · ')
  return [
    { term: row.name, value: values.name },
    isEntity
      ? { term: row.entityDecree, value: values.entityDecree }
      : { term: row.nik, value: maskedNik(values.nik ?? '') },
    { term: row.address, value: values.address, isLong: true },
    ...(values.occupation?.trim() && !isEntity
      ? [{ term: row.occupation, value: values.occupation }]
      : []),
    { term: row.contact, value: contact },
  ]
}

/** Only the last four digits: enough to know one's own. */
const maskedNik = (nik: string): string => `•••• •••• •••• ${nik.replace(/\D/g, '').slice(-4)}`
