import { MAX_FILE_BYTES, UploadedFile, UploadQuery } from '@terang/contract/files'
import { factory, validated } from '../http.ts'
import { BODY_PROBLEMS, operation } from '../operation.ts'
import { limitUploads } from '../rate-limits.ts'
import { Refused } from '../refused.ts'
import { uploadFile } from './upload.ts'

/** A file is sent on its own, before the act that names its id; nobody can read it until then. */
export const createFiles = () =>
  factory.createApp().post(
    '/',
    operation('upload-file', {
      summary: 'Upload one file; the raw body is the file',
      answer: { status: 201, body: UploadedFile },
      takes: 'application/octet-stream',
      problems: BODY_PROBLEMS,
    }),
    limitUploads(),
    validated('query', UploadQuery),
    async (c) => {
      if (Number(c.req.header('content-length') ?? 0) > MAX_FILE_BYTES)
        throw new Refused('too-large')
      const body = c.req.raw.body
      if (!body) throw new Refused('invalid-input', { file: [{ code: 'required' }] })
      return c.json(await uploadFile(c.get('deps'), c.req.valid('query'), body), 201)
    },
  )
