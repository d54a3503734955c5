import type { Context } from 'hono'
import type { Env } from '../portal.ts'
import { Notice } from '../ui/notice.tsx'
import type { Opened } from './draft.ts'
import { questionPage } from './question-page.tsx'
import { askTexts } from './text.ts'

/** The answers of earlier pages are gone; what this page brought is kept. */
export const restarted = (c: Context<Env>, { draft, lost }: Opened) => {
  const texts = askTexts[c.get('scene').lang]
  const notice = (
    <Notice title={texts.lost[lost ?? 'broken']}>
      <p>{texts.lostAdvice}</p>
    </Notice>
  )
  return questionPage(c, { place: 'what', draft, notice, status: 422 })
}
