import { readdir } from 'node:fs/promises'

/** Each claim is a file `*.bench.ts` that prints its own ratio; one run measures them all, one after the other. */
const claims = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.bench.ts'))
for (const claim of claims.sort()) {
  console.log(`\n── ${claim.replace('.bench.ts', '')}`)
  await import(`./${claim}`)
}
