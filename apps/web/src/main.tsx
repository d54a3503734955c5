import '@terang/design/tokens.css'
import '@terang/design/typeface.css'
import './app.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startWorker } from './device/web-worker.ts'
import { LanguageProvider } from './locale/language.tsx'
import { applyRememberedTheme } from './locale/theme.ts'
import { queryClient } from './query-client.ts'
import { router } from './router.tsx'

applyRememberedTheme()
startWorker()
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
)
