import {
  DOCUMENT_MEDIA_TYPES,
  IDENTITY_MEDIA_TYPES,
  type UploadQuery,
} from '@terang/contract/files'
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
  const allowed: readonly string[] =
    kind === 'identity' ? IDENTITY_MEDIA_TYPES : DOCUMENT_MEDIA_TYPES
  const found = (await fileTypeFromBuffer(beginning))?.mime ?? textType(beginning, name)
  return found && allowed.includes(found) ? found : null
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
