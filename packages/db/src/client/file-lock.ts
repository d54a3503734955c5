import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { uptime } from 'node:os'

/** Another living process writes to this file. */
export class FileLocked extends Error {
  override readonly name = 'FileLocked'
}

type Owner = { pid: number; boot: string; started: string | null }

/** One writing process per file: two are right but stall each other for seconds. Returns the release. */
export function lockFile(path: string): () => void {
  const lock = `${path}.lock`
  if (held.has(lock)) throw new FileLocked(`this process has already opened ${path}`)
  const own = `${lock}.${process.pid}`
  writeFileSync(own, JSON.stringify(ownerOf(process.pid)), { mode: 0o600 })
  try {
    claim(own, lock)
  } finally {
    rmSync(own, { force: true })
  }
  held.add(lock)
  return () => {
    if (held.delete(lock)) rmSync(lock, { force: true })
  }
}

const held = new Set<string>()

/** A link appears whole or not at all, so a half-written lock is never read. */
function claim(own: string, lock: string): void {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      linkSync(own, lock)
      return
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
    }
    const text = readIfThere(lock)
    if (text !== null && lives(text)) throw new FileLocked(`${lock} belongs to a living process`)
    discard(lock, text)
  }
  throw new FileLocked(`${lock} is being taken over by another process`)
}

/** Moves the dead lock aside; if a faster process had already put its own there, gives it back. */
function discard(lock: string, dead: string | null): void {
  const aside = `${lock}.dead.${process.pid}`
  try {
    renameSync(lock, aside)
    if (readIfThere(aside) !== dead) linkSync(aside, lock)
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EEXIST')) throw error
  }
  rmSync(aside, { force: true })
}

/** A number may have gone to another process since, after a restart or in a new container. */
function lives(text: string): boolean {
  const owner = parsedOwner(text)
  if (!owner || owner.boot !== bootId()) return false
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    if (hasCode(error, 'ESRCH')) return false
  }
  return owner.started === startOf(owner.pid)
}

function ownerOf(pid: number): Owner {
  return { pid, boot: bootId(), started: startOf(pid) }
}

function parsedOwner(text: string): Owner | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const pid: unknown = Reflect.get(value, 'pid')
    const boot: unknown = Reflect.get(value, 'boot')
    const started: unknown = Reflect.get(value, 'started')
    if (typeof pid !== 'number' || typeof boot !== 'string') return null
    return { pid, boot, started: typeof started === 'string' ? started : null }
  } catch {
    return null
  }
}

function bootId(): string {
  const id = readIfThere('/proc/sys/kernel/random/boot_id')
  return id?.trim() ?? `boot-${Math.round((Date.now() / 1000 - uptime()) / 60)}`
}

/** Field 22 of the kernel's line about a process: when it started, in ticks since the boot. */
function startOf(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === code
}
