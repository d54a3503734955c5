import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { ErrorPanel } from './error-panel.tsx'

/** In place of a page that could not be read: what happened, and the way on. */
export const ErrorPage = ({ error, reset }: { error: Error; reset: () => void }) => {
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  const again = () => {
    queries.reset()
    reset()
    void router.invalidate()
  }
  return (
    <main className="page" id="content" tabIndex={-1}>
      <ErrorPanel error={error} onRetry={again} isPage />
    </main>
  )
}
