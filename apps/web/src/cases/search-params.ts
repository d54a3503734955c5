type Loose<Search> = { [Key in keyof Search]?: Search[Key] | undefined }

/** Safe: only keys without a value are taken away. */
export const withoutNothing = <Search extends object>(search: Loose<Search>): Search =>
  Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== ''),
  ) as Search

export const oneOf = <const Choice extends string>(choices: readonly Choice[], value: unknown) =>
  choices.find((choice) => choice === value)

export const shortText = (value: unknown) =>
  typeof value === 'string' && value !== '' && value.length <= 60 ? value : undefined
