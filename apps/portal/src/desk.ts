import { Readable } from 'node:stream'
import type { Client } from '@terang/api/client'
import type { DeadlineQuery, DeadlineView } from '@terang/contract/deadlines'
import type { UploadedFile, UploadQuery } from '@terang/contract/files'
import type { ObjectionReceipt, ObjectionTrackingView } from '@terang/contract/objection-views'
import type { Object as Objection } from '@terang/contract/objections'
import type { AskForLinks, LinkedCase, OpenLink } from '@terang/contract/tracking-links'
import type { Track, TrackingView } from '@terang/contract/request-views'
import type { Ask, Receipt } from '@terang/contract/requests'
import type { AgencyList } from '@terang/contract/units'

/** What the portal asks of the record, each as one call of the typed client. */
export const readAgencies = async (client: Client): Promise<AgencyList> =>
  (await client.agencies.index.$get()).json()

/** Today on the agency's wall. */
export const readToday = async (client: Client, agencyId: string | undefined): Promise<string> =>
  (await (await client.calendar.index.$get({ query: agencyId ? { agencyId } : {} })).json()).today

export const readDeadline = async (client: Client, query: DeadlineQuery): Promise<DeadlineView> =>
  (await client.deadlines.index.$get({ query })).json()

/** The same key asks only once, however often it is sent. */
export const ask = async (client: Client, key: string, json: Ask): Promise<Receipt> =>
  (await client.requests.index.$post({ json }, { headers: { 'Idempotency-Key': key } })).json()

export const uploadFile = async (
  client: Client,
  query: UploadQuery,
  body: Readable,
): Promise<UploadedFile> => {
  const response = await client.files.index.$post(
    { query },
    {
      init: {
        body: Readable.toWeb(body),
        duplex: 'half',
        headers: { 'Content-Type': 'application/octet-stream' },
      },
    },
  )
  return response.json()
}

export type Opened<View> = { view: View; cookies: string[] }

/** Opens a case by number and code; the cookies are the API's, for the browser. */
export const track = async (client: Client, json: Track): Promise<Opened<TrackingView>> => {
  const response = await client.tracking.index.$post({ json })
  return { view: viewOf<TrackingView>(await response.json()), cookies: cookiesOf(response) }
}

export const readCase = async (client: Client): Promise<Opened<TrackingView>> => {
  const response = await client.tracking.index.$get()
  return { view: viewOf<TrackingView>(await response.json()), cookies: cookiesOf(response) }
}

export const forgetCase = async (client: Client): Promise<string[]> =>
  (await client.tracking.index.$delete()).headers.getSetCookie()

/** The same for every address; whether it is known nobody learns. */
export const askForLinks = async (client: Client, json: AskForLinks): Promise<void> => {
  await client.tracking.links.$post({ json })
}

export const openLink = async (client: Client, json: OpenLink): Promise<Opened<LinkedCase>> => {
  const response = await client.tracking.links.open.$post({ json })
  return { view: await response.json(), cookies: cookiesOf(response) }
}

export const completeCase = async (
  client: Client,
  id: string,
  json: { version: number; note?: string; fileIds: string[] },
): Promise<void> => {
  await client.requests[':id'].completion.$post({ param: { id }, json })
}

export const withdrawCase = async (
  client: Client,
  id: string,
  json: { version: number; reason?: string },
): Promise<void> => {
  await client.requests[':id'].withdrawal.$post({ param: { id }, json })
}

/** The same key objects only once, however often it is sent. */
export const object = async (
  client: Client,
  key: string,
  json: Objection,
): Promise<ObjectionReceipt> =>
  viewOf<ObjectionReceipt>(
    await (
      await client.objections.index.$post({ json }, { headers: { 'Idempotency-Key': key } })
    ).json(),
  )

/** As track, for an objection that has no request. */
export const trackObjection = async (
  client: Client,
  json: Track,
): Promise<Opened<ObjectionTrackingView>> => {
  const response = await client.objections.tracking.$post({ json })
  const view = viewOf<ObjectionTrackingView>(await response.json())
  return { view, cookies: cookiesOf(response) }
}

/** An objection of the case that this browser has opened. */
export const readObjection = async (client: Client, id: string): Promise<ObjectionTrackingView> =>
  viewOf<ObjectionTrackingView>(
    await (await client.objections[':id'].tracking.$get({ param: { id } })).json(),
  )

export const withdrawObjection = async (
  client: Client,
  id: string,
  json: { version: number; reason?: string },
): Promise<void> => {
  await client.objections[':id'].withdrawal.$post({ param: { id }, json })
}

const cookiesOf = ({ headers }: { headers: Headers }): string[] => headers.getSetCookie()

type JsonOf<View> = { [Key in keyof View]: View[Key] extends object ? object : View[Key] }
/** Safe: JSON cannot carry the undefined that the client's types allow in optional fields. */
const viewOf = <View>(json: JsonOf<View>): View => json as View
