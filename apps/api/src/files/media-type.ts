import { MEDIA_TYPES_OF, type UploadQuery } from '@terang/contract/files'
import { fileTypeFromBuffer } from 'file-type'

const TEXT_ENDINGS: Record<string, string> = { csv: 'text/csv', txt: 'text/plain' }

/**
 * What a file is by its first bytes, if that may be taken for its kind; null when not.
 * The name decides only between plain texts, which have no mark of their own.
 */
export const mediaTypeOf = async (
  beginning: Uint8Array,
  { kind, name }: UploadQuery,
): Promise<string | null> => {
  const allowed: readonly string[] = MEDIA_TYPES_OF[kind]
  const mime = (await fileTypeFromBuffer(beginning))?.mime ?? textType(beginning, name)
  const found = kind === 'voice' ? soundOf(mime) : mime
  return found && allowed.includes(found) ? found : null
}

/** A recording without pictures lies in the same container as a film; a browser plays it as sound. */
const SOUND: Record<string, string> = {
  'video/webm': 'audio/webm',
  'video/mp4': 'audio/mp4',
  'video/ogg': 'audio/ogg',
}

/** "audio/ogg; codecs=opus" is "audio/ogg". */
const soundOf = (mime: string | undefined): string | undefined => {
  const plain = mime?.split(';', 1)[0]
  return plain && (SOUND[plain] ?? plain)
}

const textType = (beginning: Uint8Array, name: string): string | undefined => {
  const type = TEXT_ENDINGS[name.toLowerCase().split('.').at(-1) ?? '']
  return type && isText(beginning) ? type : undefined
}

const isText = (bytes: Uint8Array): boolean => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return !/[\u0000-\u0008\u000e-\u001f]/u.test(text) && !/^\s*</.test(text)
  } catch {
    return false
  }
}
