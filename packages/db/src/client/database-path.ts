import { resolve } from 'node:path'

/** The file behind a `file:` URL; null for a database server. */
export function databasePath(url: string): string | null {
  const match = /^file:(?:\/\/(?:localhost)?(?=\/))?([^?#]*)/i.exec(url)
  if (!match) return null
  const path = decodeURIComponent(match[1] ?? '')
  if (path === '' || path.startsWith(':memory:')) {
    throw new Error('a database in memory has one connection only: give a file')
  }
  return resolve(path)
}
