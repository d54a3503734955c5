import type { ReactNode } from 'react'

/** Names and what stands for them; what is empty is left out. */
export const Pairs = ({
  pairs,
}: {
  pairs: readonly (readonly [name: string, value: ReactNode])[]
}) => (
  <dl className="pairs">
    {pairs
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => (
        <div className="pair" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
