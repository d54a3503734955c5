import { Readable } from 'node:stream'
import { callerOf } from '../caller.ts'
import { factory } from '../http.ts'
import { operation } from '../operation.ts'
import { attachment } from '../files/content-disposition.ts'
import { openCaseFile } from './file-download.ts'

/** The files of a case, always as attachments: nothing that was uploaded is ever shown as a page. */
export const caseFileRoutes = factory.createApp().get(
  '/:id/files/:fileId',
  operation('read-file', {
    summary: 'One file of the case, as an attachment',
    answer: { status: 200, body: 'application/octet-stream' },
    problems: ['unauthenticated', 'forbidden', 'not-found'],
  }),
  async (c) => {
    const { id, fileId } = c.req.param()
    const { row, bytes } = await openCaseFile(callerOf(c), id, fileId)
    // Safe because Node's web stream is the one that its Response takes.
    const stream = Readable.toWeb(Readable.from(bytes)) as ReadableStream
    return c.body(stream, 200, {
      'Content-Type': row.mediaType,
      'Content-Length': String(row.size),
      'Content-Disposition': attachment(row.name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    })
  },
)
