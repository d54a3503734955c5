import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'

/** PDFium as WebAssembly: one per thread, since it holds one memory. */
export type Engine = WrappedPdfiumModule

export const openEngine = async (): Promise<Engine> => {
  const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm')
  const engine = await init({ wasmBinary: readFileSync(wasm) })
  engine.PDFiumExt_Init()
  return engine
}

/** Safe: a module of Emscripten always has its memory, whose types the package does not carry along. */
export const memoryOf = ({ pdfium }: Engine): Uint8Array =>
  (pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8

/** Lends memory of the engine, and takes it back at the end. */
export const lending = <Result>(
  engine: Engine,
  borrower: (lend: (size: number) => number) => Result,
): Result => {
  const { malloc, free } = engine.pdfium.wasmExports
  const lent: number[] = []
  try {
    return borrower((size) => {
      const at = malloc(size)
      lent.push(at)
      return at
    })
  } finally {
    for (const at of lent) free(at)
  }
}

/** Numbers that a function writes to where it is told, as 32 or 64 bit floats or as integers. */
export const numbersFrom = (
  engine: Engine,
  kind: 'float' | 'double' | 'i32',
  { count, write }: { count: number; write: (...at: number[]) => unknown },
): number[] =>
  lending(engine, (lend) => {
    const at = Array.from({ length: count }, () => lend(8))
    write(...at)
    return at.map((one) => Number(engine.pdfium.getValue(one, kind)))
  })
