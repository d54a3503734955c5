import type { Language } from '@terang/wording/texts'
import { pathIn } from '../portal.ts'
import { rightBoxTexts } from './right-text.ts'

/** The way to the file, beside the dates it holds. */
export const CalendarLink = ({ path, lang }: { path: string; lang: Language }) => (
  <div class="screen">
    <a class="button quiet" href={pathIn(lang, `${path}/tanggal.ics`)} download>
      {rightBoxTexts[lang].calendar}
    </a>
    <p class="small">{rightBoxTexts[lang].calendarHint}</p>
  </div>
)
