import { createHash } from 'node:crypto'

/** RFC 6962: SHA-256 of 0x00 and the entry, in hex; 0x00 keeps a leaf from passing for a node. */
export const leafOf = (entry: string): string =>
  createHash('sha256').update(Buffer.of(0)).update(entry).digest('hex')
