const PATHS = {
  arrow: ['M4 12h15m-6-6 6 6-6 6'],
  file: ['M6 3h8l4 4v14H6z', 'M14 3v4h4M9 12h6m-6 4h6'],
} as const

export const Icon = ({ name }: { name: keyof typeof PATHS }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    {PATHS[name].map((d) => (
      <path d={d} />
    ))}
  </svg>
)

/** Bendera: the limit, over a cell and in the legend. */
export const Flag = () => (
  <svg class="flag" viewBox="0 0 11 14" aria-hidden="true">
    <path d="M1.5 13.5v-12" fill="none" />
    <path d="M1.5 1.5h8l-2.2 2.7 2.2 2.7h-8z" stroke="none" />
  </svg>
)
