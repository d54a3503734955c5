import { defineConfig } from 'vite'

/**
 * One file for the whole process: it starts five times faster than from the packages. Native parts stay
 * outside, and so does PDFium, whose WebAssembly lies beside it; its thread is a file of its own.
 */
export default defineConfig({
  ssr: {
    noExternal: true,
    external: ['@libsql/client', '@node-rs/argon2', '@embedpdf/pdfium'],
  },
  build: {
    ssr: true,
    rolldownOptions: { input: { main: 'src/main.ts', 'pdf-thread': '../api/src/pdf/thread.ts' } },
    outDir: 'dist',
    target: 'node24',
    emitAssets: true,
    sourcemap: true,
    reportCompressedSize: false,
  },
})
