import type { Child } from 'hono/jsx'

export type RightRow = { term: string; value: Child; isPlain?: boolean }

/** Hak berikutnya: what, from, until, and what happens without it; tinted when it can be used today. */
export const NextRight = ({
  title,
  what,
  rows,
  isStrong,
  children,
}: {
  title: string
  what: string
  rows: readonly RightRow[]
  isStrong: boolean
  children?: Child
}) => (
  <aside class={isStrong ? 'next strong' : 'next'} aria-labelledby="hak">
    <h2 id="hak">{title}</h2>
    <p class="what">{what}</p>
    <Rows rows={rows} />
    {children}
  </aside>
)

export const Rows = ({ rows }: { rows: readonly RightRow[] }) => (
  <dl>
    {rows.map(({ term, value, isPlain }) => (
      <div>
        <dt>{term}</dt>
        <dd class={isPlain ? 'plain' : undefined}>{value}</dd>
      </div>
    ))}
  </dl>
)
