/** AES-256-GCM: a nonce of its own and the bytes. */
export type Sealed = { nonce: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer }

const NONCE_BYTES = 12

/** `place` binds the value to where it lies: moved to another place it does not open. */
export const seal = async (key: CryptoKey, place: string, value: unknown): Promise<Sealed> => {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const text = new TextEncoder().encode(JSON.stringify(value))
  return { nonce, bytes: await crypto.subtle.encrypt(algorithm(nonce, place), key, text) }
}

/** Null where the key is another person's or the bytes were changed. */
export const unseal = async (key: CryptoKey, place: string, sealed: Sealed): Promise<unknown> => {
  try {
    const bytes = await crypto.subtle.decrypt(algorithm(sealed.nonce, place), key, sealed.bytes)
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, place: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(place),
})

/**
 * The person's key from the server and this device's salt, by HKDF; not extractable, so that no script can
 * read it out and no other device has the same.
 */
export const deviceKey = async (
  secret: string,
  salt: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> => {
  const bytes = Uint8Array.from(
    atob(secret.replaceAll('-', '+').replaceAll('_', '/')),
    (sign) => sign.codePointAt(0) ?? 0,
  )
  const material = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode('terang unsent intakes')
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
