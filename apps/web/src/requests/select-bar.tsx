import { useMutation } from '@tanstack/react-query'
import { BULK_LIMIT } from '@terang/contract/requests'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { bulkTexts } from './bulk-text.ts'
import type { Selection } from './case-selection.ts'
import type { WorkListSearch } from './work-list-search.ts'
import './bulk.css'

type SelectBarProps = { selection: Selection; search: WorkListSearch; onAssign: () => void }

/** What can be done with the chosen cases; it stays in sight while the list is scrolled. */
export const SelectBar = ({ selection, search, onAssign }: SelectBarProps) => {
  const words = useText(bulkTexts)
  const language = useLanguage()
  const all = useMutation({
    mutationFn: async () => {
      const query = { ...search, limit: String(BULK_LIMIT) }
      const page = await parseResponse(api.requests.index.$get({ query }))
      selection.add(page.rows.map(({ id }) => id))
    },
  })
  const { size } = selection.ids
  return (
    <section className="select-bar" aria-label={words.bar} lang={language} hidden={size === 0}>
      <b role="status">{size > 0 && words.chosen(size)}</b>
      <button type="button" className="button button-main" onClick={onAssign}>
        {words.open} <kbd aria-hidden="true">T</kbd>
      </button>
      <button
        type="button"
        className="button"
        aria-disabled={all.isPending}
        onClick={() => !all.isPending && all.mutate()}
      >
        {all.isPending ? words.choosing : words.all(BULK_LIMIT)}
      </button>
      <button type="button" className="button button-text" onClick={selection.clear}>
        {words.clear} <kbd aria-hidden="true">Esc</kbd>
      </button>
      {all.error && <ErrorPanel error={all.error} onRetry={() => all.mutate()} />}
    </section>
  )
}
