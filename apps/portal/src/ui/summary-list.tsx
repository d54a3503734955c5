import type { Child } from 'hono/jsx'

export type SummaryRow = { term: string; value: Child; change?: Child; isLong?: boolean }

/** Ringkasan: what was said, row by row, with the way to change it. */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }) => (
  <dl class="summary">
    {rows.map(({ term, value, change, isLong }) => (
      <div>
        <dt>{term}</dt>
        <dd class={isLong ? 'written' : undefined}>{value}</dd>
        {change && <dd class="change">{change}</dd>}
      </div>
    ))}
  </dl>
)
