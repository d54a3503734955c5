/** Bahasa: Indonesian is the source, English stands beside it. */
export const LANGUAGES = ['id', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The same keys and parameters as the Indonesian source; a missing or an extra one does not compile. */
export type Translation<Source> = Source extends (...parameters: infer Parameters) => string
  ? (...parameters: Parameters) => string
  : Source extends string
    ? string
    : { readonly [Key in keyof Source]: Translation<Source[Key]> }

/** Portal: the citizen reads, "kami" speaks to "Anda". Office: the officer is "Anda", the asker "pemohon". */
export type Face = 'portal' | 'office'

export const isLanguage = (text: unknown): text is Language => text === 'id' || text === 'en'
