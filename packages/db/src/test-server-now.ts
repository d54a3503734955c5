import { startSqld } from './test-server.ts'

/** `node test-server-now.ts <folder> <port>`: the libSQL server of the browser tests, until it is told to end. */
const [folder, port] = process.argv.slice(2)
if (!folder || !port) throw new Error('say the folder and the port')
const server = await startSqld(folder, Number(port))
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void server.stop().then(() => process.exit(0)))
