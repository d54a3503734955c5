import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { KeyRing } from './key-ring.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_BYTES = 32

/** AES-256-GCM: nonce, ciphertext and tag as one base64url text. */
export const encrypt = (key: Buffer, plain: Buffer, boundTo: string): string => {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')
}

/** Throws when the text was changed, or belongs to another place than `boundTo`. */
export const decrypt = (key: Buffer, sealed: string, boundTo: string): Buffer => {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('Sealed text is too short')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(bytes.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()])
}

export const newDataKey = (): Buffer => randomBytes(KEY_BYTES)

/** A data key under the ring's current key: `id.sealed`. Deleting it darkens all it protects, backups too. */
export const wrapKey = (ring: KeyRing, dataKey: Buffer, subject: string): string =>
  `${ring.currentId}.${encrypt(ring.wrappingKey(ring.currentId), dataKey, `key|${subject}`)}`

export const unwrapKey = (ring: KeyRing, wrapped: string, subject: string): Buffer => {
  const [id = '', sealed = ''] = wrapped.split('.', 2)
  return decrypt(ring.wrappingKey(id), sealed, `key|${subject}`)
}

/** Moves a wrapped key under the ring's current key; the data stay as they are. */
export const rewrapKey = (ring: KeyRing, wrapped: string, subject: string): string =>
  wrapKey(ring, unwrapKey(ring, wrapped, subject), subject)

export type Place = { subject: string; field: string; row: string }

const fieldKey = (dataKey: Buffer, field: string): Buffer =>
  Buffer.from(hkdfSync('sha256', dataKey, '', `terang field ${field}`, KEY_BYTES))

const placeText = ({ subject, field, row }: Place): string => `${subject}|${field}|${row}`

/** One field of a person, bound to its person, field and row: a moved ciphertext does not open. */
export const sealField = (dataKey: Buffer, place: Place, plain: string): string =>
  encrypt(fieldKey(dataKey, place.field), Buffer.from(plain), placeText(place))

export const openField = (dataKey: Buffer, place: Place, sealed: string): string =>
  decrypt(fieldKey(dataKey, place.field), sealed, placeText(place)).toString()
