import { defineConfig } from 'vite'

/** One file for the whole process: it starts five times faster than from the packages. Native parts stay outside. */
export default defineConfig({
  ssr: { noExternal: true, external: ['@libsql/client', '@node-rs/argon2'] },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist',
    target: 'node24',
    emitAssets: true,
    sourcemap: true,
    reportCompressedSize: false,
  },
})
