import type { Child } from 'hono/jsx'

/** Tanggal utama: the biggest thing after the sentence. */
export const DueDate = ({
  label,
  date,
  rest,
  isLate,
  isHeading,
}: {
  label: string
  date: string
  rest?: Child
  isLate?: boolean
  isHeading?: boolean
}) => (
  <div class={isLate ? 'due-date late' : 'due-date'}>
    {isHeading ? <h2 class="label">{label}</h2> : <p class="label">{label}</p>}
    <strong class="date">{date}</strong>
    {rest && <p class="rest">{rest}</p>}
  </div>
)
