/** What was typed and not yet sent, by form: kept in memory only, since it may hold an identity. */
export type Draft = Readonly<Record<string, readonly string[]>>

const drafts = new Map<string, Draft>()

type Watcher = (draft: Draft | null) => void
const watchers = new Map<string, Watcher>()

/** Tells of every change to one form's writing, and null when it was sent. */
export const watchDraft = (form: string, watcher: Watcher): void => {
  watchers.set(form, watcher)
}

export const draftOf = (form: string): Draft => drafts.get(form) ?? {}

export const keepDraft = (form: string, data: FormData): void => {
  const draft: Record<string, string[]> = {}
  for (const [name, value] of data) {
    if (typeof value === 'string') draft[name] = [...(draft[name] ?? []), value]
  }
  drafts.set(form, draft)
  watchers.get(form)?.(draft)
}

/** Brings back what was kept elsewhere. */
export const restoreDraft = (form: string, draft: Draft): void => {
  drafts.set(form, draft)
}

export const forgetDraft = (form: string): void => {
  drafts.delete(form)
  watchers.get(form)?.(null)
}

export const forgetAllDrafts = (): void => {
  drafts.clear()
}

let writer: string | null = null

/** One browser, several people: nobody finds what another wrote. */
export const draftsAreOf = (personId: string): void => {
  if (writer !== null && writer !== personId) forgetAllDrafts()
  writer = personId
}
