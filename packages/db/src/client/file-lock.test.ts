import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { FileLocked, lockFile } from './file-lock.ts'

describe('one writing process per file', () => {
  let folder: string
  let path: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'terang-lock-'))
    path = join(folder, 'ppid.db')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const ownLock = (): Record<string, unknown> => {
    lockFile(path)()
    const release = lockFile(path)
    const lock: Record<string, unknown> = JSON.parse(readFileSync(`${path}.lock`, 'utf8'))
    release()
    return lock
  }
  const leaveLock = (lock: Record<string, unknown>) =>
    writeFileSync(`${path}.lock`, JSON.stringify(lock))

  test('a second opening is refused until the first lets go', () => {
    const release = lockFile(path)
    expect(() => lockFile(path)).toThrow(FileLocked)
    release()
    const again = lockFile(path)
    again()
    expect(readdirSync(folder)).toEqual([])
  })

  test('a living process keeps its lock', () => {
    const stat = `/proc/${process.ppid}/stat`
    const fields = existsSync(stat) ? readFileSync(stat, 'utf8').replace(/^.*\) /s, '') : ''
    leaveLock({ ...ownLock(), pid: process.ppid, started: fields.split(' ')[19] })
    expect(() => lockFile(path)).toThrow(FileLocked)
  })

  test('the lock of a dead process is taken over', () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid
    leaveLock({ ...ownLock(), pid: dead })
    const release = lockFile(path)
    expect(JSON.parse(readFileSync(`${path}.lock`, 'utf8'))).toMatchObject({ pid: process.pid })
    release()
    expect(existsSync(`${path}.lock`)).toBe(false)
  })

  test('so is one from before the last boot, though its number runs again', () => {
    leaveLock({ ...ownLock(), boot: 'another boot' })
    lockFile(path)()
  })

  test('so is one whose number now belongs to a process that started later', () => {
    leaveLock({ ...ownLock(), started: '1' })
    lockFile(path)()
  })

  test('so is one that a power cut left unreadable', () => {
    writeFileSync(`${path}.lock`, '')
    lockFile(path)()
  })
})
