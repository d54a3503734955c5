import './skeleton.css'

/** While a case loads: its title, its strip and its text as bars, when the wait is felt. */
export const PageSkeleton = () => (
  <main className="page skeleton" id="content" tabIndex={-1} aria-busy="true">
    <p>
      <i className="bar-m" />
    </p>
    <p>
      <i className="bar-title" />
    </p>
    <p className="skeleton-gap">
      <i className="bar-strip" />
    </p>
    <p>
      <i className="bar-l" />
    </p>
    <p>
      <i className="bar-l" />
    </p>
  </main>
)
