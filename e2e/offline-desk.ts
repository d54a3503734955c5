import { expect, type Page } from '@playwright/test'

/** The device has the app's files, the key of whoever is signed in, and what the form asks for. */
export const deskIsReady = async (page: Page): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await expect.poll(async () => (await storedOn(page)).names).toContain('calendar')
}

/** Everything in the device's database, as any script of the page could read it. */
export const storedOn = (page: Page): Promise<{ names: string; text: string }> =>
  page.evaluate(async () => {
    const asked = <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const known = await indexedDB.databases()
    if (!known.some(({ name }) => name === 'terang-desk')) return { names: '', text: '' }
    const database = await asked(indexedDB.open('terang-desk'))
    const parts: string[] = []
    const names: string[] = []
    for (const store of database.objectStoreNames) {
      const values: unknown[] = await asked(database.transaction(store).objectStore(store).getAll())
      names.push(
        ...(await asked(database.transaction(store).objectStore(store).getAllKeys())).map(String),
      )
      for (const value of values) {
        parts.push(
          JSON.stringify(value, (_key, part: unknown) =>
            part instanceof ArrayBuffer || part instanceof Uint8Array
              ? new TextDecoder('latin1').decode(part)
              : part,
          ),
        )
      }
    }
    database.close()
    return { names: names.join('\n'), text: parts.join('\n') }
  })

export type Walkin = { details: string; name: string; receivedOn?: string }

/** Fills the intake form as the desk would, and sends it. */
export const writeDown = async (page: Page, walkin: Walkin): Promise<void> => {
  await page.fill('[name=details]', walkin.details)
  await page.fill('[name=purpose]', 'Mengantar ibu saya')
  if (walkin.receivedOn) await page.fill('[name=receivedOn]', walkin.receivedOn)
  await page.fill('[name="applicant.name"]', walkin.name)
  await page.fill('[name="applicant.nik"]', '0000000000990003')
  await page.fill('[name="applicant.address"]', 'Jl. Contoh 9, Surabaya')
  await page.fill('[name="applicant.email"]', 'luring@contoh.example')
  await page.keyboard.press('Control+Enter')
}

/** The provisional number on the receipt that is shown. */
export const numberShown = async (page: Page): Promise<string> => {
  const number = page.locator('.receipt-numbers dd').first()
  await expect(number).toHaveText(/^SEM-\d{6}-\d{8}-\d$/)
  return (await number.textContent()) ?? ''
}

/** The cases that the register knows by a provisional number. */
export const casesOf = async (page: Page, number: string): Promise<string[]> => {
  const answer = await page.request.get(`/api/requests?provisionalNumber=${number}`)
  const { rows } = (await answer.json()) as { rows: { registerNumber: string }[] }
  return rows.map(({ registerNumber }) => registerNumber)
}

type Sent = { key: string | undefined; status: number }

/** Every intake that the server answered, from any tab of this device: who sends twice is seen here. */
export const intakesSent = (page: Page): Sent[] => {
  const sent: Sent[] = []
  page.context().on('response', (response) => {
    const request = response.request()
    const isIntake = new URL(request.url()).pathname === '/api/requests/intake'
    if (!isIntake || request.method() !== 'POST') return
    sent.push({ key: request.headers()['idempotency-key'], status: response.status() })
  })
  return sent
}
