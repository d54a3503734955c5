import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { NotFoundPage } from '../desk/not-found-page.tsx'
import { OfflineNote } from '../ui/offline-note.tsx'
import { Toast } from '../ui/toast.tsx'

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFoundPage,
})

function Root() {
  return (
    <>
      <OfflineNote />
      <Outlet />
      <Toast />
    </>
  )
}
