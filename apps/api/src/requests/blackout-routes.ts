import { BlackOut, PdfPages } from '@terang/contract/blackouts'
import { callerOf } from '../caller.ts'
import { factory, validated } from '../http.ts'
import { operation } from '../operation.ts'
import { limitUploads } from '../rate-limits.ts'
import { Refused } from '../refused.ts'
import { actOperation } from './act-operation.ts'
import { blackOutFile, pdfToBlackOut } from './blackout.ts'
import { requestView } from './read.ts'

const PDF_PROBLEMS = [
  'not-a-pdf',
  'pdf-encrypted',
  'pdf-broken',
  'pdf-too-long',
  'pdf-too-slow',
] as const
const READING = ['unauthenticated', 'forbidden', 'not-found', ...PDF_PROBLEMS] as const

/** Penghitaman: the pages as pictures, and the act (UU P22(7)e, Perki P50). */
export const blackoutRoutes = factory
  .createApp()
  .get(
    '/:id/files/:fileId/pages',
    operation('black-out', {
      summary: 'The sizes of the pages of a PDF that may be blacked out',
      answer: { status: 200, body: PdfPages },
      problems: READING,
    }),
    async (c) => {
      const { id, fileId } = c.req.param()
      const { bytes } = await pdfToBlackOut(callerOf(c), id, fileId)
      const { pages } = await c.get('deps').pdf.does(bytes, { kind: 'measure' })
      return c.json({ pages }, 200)
    },
  )
  .get(
    '/:id/files/:fileId/pages/:page',
    operation('black-out', {
      summary: 'One of its pages as a picture',
      answer: { status: 200, body: 'image/png' },
      problems: [...READING, 'page-unknown'],
    }),
    async (c) => {
      const { id, fileId, page } = c.req.param()
      if (!/^[1-9]\d{0,4}$/.test(page)) throw new Refused('page-unknown')
      const { bytes } = await pdfToBlackOut(callerOf(c), id, fileId)
      const task = { kind: 'draw', page: Number(page) } as const
      const { picture } = await c.get('deps').pdf.does(bytes, task)
      return c.body(new Uint8Array(picture), 200, {
        'Content-Type': 'image/png',
        'X-Content-Type-Options': 'nosniff',
      })
    },
  )
  .post(
    '/:id/blackout',
    actOperation('black-out', 'Black out a PDF of the case; a new file is made of it', [
      'already-answered',
      'not-declared-complete',
      'already-blacked-out',
      'nothing-blacked-out',
      'exemption-missing',
      'exemption-of-another-agency',
      'exemption-not-decreed',
      'exemption-not-in-force',
      ...PDF_PROBLEMS,
      'pdf-too-large',
      'page-unknown',
      'trace-remains',
    ]),
    limitUploads(),
    validated('json', BlackOut),
    async (c) => {
      const caller = callerOf(c)
      const id = c.req.param('id')
      await blackOutFile(caller, id, c.req.valid('json'))
      return c.json(await requestView(caller, id), 200)
    },
  )
