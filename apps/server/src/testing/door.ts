import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Deps } from '@terang/api/deps'
import { openTestApi } from '@terang/api/testing/house'
import { listen } from '../listen.ts'
import type { Limits } from '../shed.ts'
import { createSite } from '../site.ts'

type Door = { deps?: Partial<Deps>; limits?: Limits; acted?: () => void }

/** The whole site behind a real port, over the small house of the API's tests. */
export const openDoor = async ({
  deps = {},
  limits = { isLagging: () => false },
  acted = () => undefined,
}: Door = {}) => {
  const webFolder = mkdtempSync(join(tmpdir(), 'terang-door-'))
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Terang</title>')
  const house = await openTestApi(deps, 'file')
  const condition = { draining: false }
  const site = createSite({ deps: house.deps, condition, webFolder, limits, acted })
  const { promise: port, resolve } = Promise.withResolvers<number>()
  const server = listen(site.fetch, { port: 0, host: '127.0.0.1' }, resolve)
  const base = `http://127.0.0.1:${await port}`
  const close = async (): Promise<void> => {
    const closed = once(server, 'close')
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
    await closed
    await house.close()
    rmSync(webFolder, { recursive: true })
  }
  return { base, port: await port, site, house, condition, close }
}

/** Somebody asks, as a program would. */
export const postJson = (url: string, body: unknown): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
