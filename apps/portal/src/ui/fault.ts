/** What is wrong with one field, in words; the field's name is also its address on the page. */
export type Fault = { field: string; message: string }

export const faultOf = (faults: readonly Fault[], field: string): string | null =>
  faults.find((fault) => fault.field === field)?.message ?? null

export const fieldId = (field: string): string => `isian-${field}`

/** Ids of the texts that describe a field, for aria-describedby. */
export const describedBy = (
  field: string,
  { hint, fault }: { hint?: unknown; fault: string | null },
): string | undefined => {
  const ids = [hint ? `${fieldId(field)}-bantu` : '', fault ? `${fieldId(field)}-galat` : '']
  return ids.filter(Boolean).join(' ') || undefined
}
