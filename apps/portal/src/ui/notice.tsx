import type { Child } from 'hono/jsx'

/** A word from the server above the page: what happened and what to do. */
export const Notice = ({
  title,
  isCalm,
  children,
}: {
  title: string
  isCalm?: boolean
  children?: Child
}) => (
  <div
    class={isCalm ? 'notice calm' : 'notice'}
    role={isCalm ? 'status' : 'alert'}
    tabindex={-1}
    autofocus
  >
    <h2>{title}</h2>
    {children}
  </div>
)
