/** What was typed and not yet sent, by form: kept in memory only, since it may hold an identity. */
export type Draft = Readonly<Record<string, readonly string[]>>

const drafts = new Map<string, Draft>()

export const draftOf = (form: string): Draft => drafts.get(form) ?? {}

export const keepDraft = (form: string, data: FormData): void => {
  const draft: Record<string, string[]> = {}
  for (const [name, value] of data) {
    if (typeof value === 'string') draft[name] = [...(draft[name] ?? []), value]
  }
  drafts.set(form, draft)
}

export const forgetDraft = (form: string): void => {
  drafts.delete(form)
}

export const forgetAllDrafts = (): void => {
  drafts.clear()
}
