import { parentPort } from 'node:worker_threads'
import { openEngine } from './engine.ts'
import { answered, type PdfTask } from './tasks.ts'

/** The thread in which PDFs are read, so that the server goes on while a long one is drawn. */
const engine = openEngine()

parentPort?.on('message', ({ bytes, task }: { bytes: Uint8Array; task: PdfTask }) => {
  void engine.then((opened) => parentPort?.postMessage(answered(opened, bytes, task)))
})
