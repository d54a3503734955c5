import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offlineWorker } from './offline-worker.ts'
import { precompress } from './precompress.ts'

const SERVER = `http://127.0.0.1:${process.env.PORT ?? '3000'}`

export default defineConfig({
  base: '/app/',
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single' }),
    react(),
    precompress(),
    offlineWorker(),
  ],
  build: { target: 'es2023', assetsInlineLimit: 0, reportCompressedSize: false },
  server: { proxy: { '/api': SERVER, '/healthz': SERVER } },
})
