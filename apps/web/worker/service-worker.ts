/** Opens the officers' app without network: its files and an empty frame, never an answer of the API. */
declare const self: ServiceWorkerGlobalScope

/** Put in by the build: every file of the app, and a name that changes with any of them. */
declare const PRECACHED: readonly string[]
declare const VERSION: string

const CACHE = `terang-${VERSION}`
const FRAME = '/app/shell'
/** A line that is up but dead shall not keep the desk waiting, in milliseconds. */
const PATIENCE = 6_000
const NOBODY_BEHIND = [502, 503, 504]

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([new Request(FRAME, { cache: 'reload' }), ...PRECACHED])),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOlder(), self.clients.claim()]))
})

const forgetOlder = async () => {
  const names = await caches.keys()
  const older = names.filter((name) => name.startsWith('terang-') && name !== CACHE)
  await Promise.all(older.map((name) => caches.delete(name)))
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (!pathname.startsWith('/app/')) return
  if (request.mode === 'navigate') event.respondWith(pageOf(request))
  else if (PRECACHED.includes(pathname)) event.respondWith(fileOf(request))
})

/** The server's own page while it answers, else the frame, which then reads what the device has kept. */
const pageOf = async (request: Request): Promise<Response> => {
  const page = await Promise.race([fetch(request).catch(() => null), afterPatience()])
  if (page !== null && !NOBODY_BEHIND.includes(page.status)) return page
  return (await caches.match(FRAME, { ignoreVary: true })) ?? page ?? Response.error()
}

const fileOf = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request)

const afterPatience = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE, null)
  })
