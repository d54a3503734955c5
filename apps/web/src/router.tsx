import { createRouter } from '@tanstack/react-router'
import { NotFoundPage } from './desk/not-found-page.tsx'
import { queryClient } from './query-client.ts'
import { routeTree } from './routeTree.gen.ts'
import { ErrorPage } from './ui/error-page.tsx'
import { PageSkeleton } from './ui/page-skeleton.tsx'

export const router = createRouter({
  routeTree,
  basepath: '/app',
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
  // Without this a filter that is none would reach the page past its own reading of the address.
  search: { strict: true },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
