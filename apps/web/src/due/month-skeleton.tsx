import '../ui/skeleton.css'

/** While a month loads: five weeks of bars, when the wait is felt. */
export const MonthSkeleton = () => (
  <div className="skeleton" aria-hidden="true">
    {[1, 2, 3, 4, 5].map((week) => (
      <p key={week}>
        <i className="bar-strip" />
      </p>
    ))}
  </div>
)
