/** What stands in a field, trimmed; null when nothing does. */
export const textIn = (data: FormData, name: string): string | null => {
  const value = data.get(name)
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text
}

export const textsIn = (data: FormData, name: string): string[] =>
  data.getAll(name).filter((value) => typeof value === 'string')

/** A number as people write it here, with points between thousands; NaN lets the schema object. */
export const numberIn = (data: FormData, name: string): number | null => {
  const text = textIn(data, name)
  return text === null ? null : Number(text.replaceAll('.', ''))
}

export const isTicked = (data: FormData, name: string): boolean => data.get(name) === 'yes'
