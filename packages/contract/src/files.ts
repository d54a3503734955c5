import * as z from 'zod'

/** Longest file taken, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024

/** Taken by content, not by name: identity papers as picture or PDF, answers as documents too. */
export const IDENTITY_MEDIA_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
] as const
export const DOCUMENT_MEDIA_TYPES = [
  ...IDENTITY_MEDIA_TYPES,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'text/csv',
  'text/plain',
] as const

/** Rekaman suara: what telephones and browsers record. */
export const AUDIO_MEDIA_TYPES = [
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/aac',
  'audio/amr',
  'audio/ogg',
  'audio/wav',
  'audio/webm',
] as const

/** What is taken of each kind. */
export const MEDIA_TYPES_OF = {
  identity: IDENTITY_MEDIA_TYPES,
  voice: AUDIO_MEDIA_TYPES,
  completion: DOCUMENT_MEDIA_TYPES,
  reply: DOCUMENT_MEDIA_TYPES,
  answer: DOCUMENT_MEDIA_TYPES,
  material: DOCUMENT_MEDIA_TYPES,
} as const

/** POST /api/files?kind=…&name=…: the raw body is the file; the id is needed to attach it to an act. */
export const UploadQuery = z.strictObject({
  /** material: a paper of the office, to be blacked out before it can go out. */
  kind: z.enum(['identity', 'voice', 'completion', 'reply', 'answer', 'material']),
  name: z.string().trim().min(1).max(200),
})
export type UploadQuery = z.infer<typeof UploadQuery>
export const UploadedFile = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
})
export type UploadedFile = z.infer<typeof UploadedFile>
