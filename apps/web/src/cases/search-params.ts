type Loose<Search> = { [Key in keyof Search]?: Search[Key] | undefined }

/** Safe: only keys without a value are taken away. */
export const withoutNothing = <Search extends object>(search: Loose<Search>): Search =>
  Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== ''),
  ) as Search

export const oneOf = <const Choice extends string>(choices: readonly Choice[], value: unknown) =>
  choices.find((choice) => choice === value)

/** What somebody looks for, as long as the server takes it; the router reads a bare number as one. */
export const soughtText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).trim().slice(0, 200)
    : undefined

export const shortText = (value: unknown) =>
  typeof value === 'string' && value !== '' && value.length <= 60 ? value : undefined
