import type { Context } from 'hono'
import { Hono } from 'hono'
import { openObjection } from '../object/open-objection.ts'
import { openCase } from '../open-case.ts'
import type { Env } from '../portal.ts'
import { objectionCalendar, requestCalendar } from './case-dates.ts'

/** Kalender: the dates of the case that is open in this browser, as a file. */
export const calendarRoutes = () =>
  new Hono<Env>()
    .get('/lacak/permohonan/tanggal.ics', async (c) => {
      const view = await openCase(c)
      if (view instanceof Response) return view
      return download(c, requestCalendar(view, c.get('scene').lang))
    })
    .get('/lacak/keberatan/:id{obj_[a-z0-9]+}/tanggal.ics', async (c) => {
      const view = await openObjection(c, c.req.param('id'))
      if (view instanceof Response) return view
      return download(c, objectionCalendar(view, c.get('scene').lang))
    })

const download = (c: Context<Env>, text: string): Response =>
  c.body(text, 200, {
    'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'Content-Disposition': 'attachment; filename="tanggal-penting.ics"',
    'Cache-Control': 'no-store',
  })
