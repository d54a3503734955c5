import '../ui/skeleton.css'

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

export const FiguresSkeleton = () => (
  <div className="skeleton" aria-hidden="true">
    {ROWS.map((row) => (
      <p key={row}>
        <i className="bar-l" />
      </p>
    ))}
  </div>
)
