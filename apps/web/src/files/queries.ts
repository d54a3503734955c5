import { UploadedFile, type UploadQuery } from '@terang/contract/files'
import { send } from '../api.ts'

/** Sends one file on its own; the act that follows names its id. */
export const uploadFile = async (kind: UploadQuery['kind'], file: File): Promise<UploadedFile> => {
  const query = new URLSearchParams({ kind, name: file.name.slice(0, 200) || 'berkas' })
  const response = await send(`/api/files?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': file.type || 'application/octet-stream' },
    body: file,
  })
  return UploadedFile.parse(await response.json())
}
