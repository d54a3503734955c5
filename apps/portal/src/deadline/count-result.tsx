import type { DeadlineView } from '@terang/contract/deadlines'
import { dayStrip, type StripDay } from '@terang/design/day-strip'
import { citationText } from '@terang/wording/citations'
import { instantText, longDate } from '@terang/wording/dates'
import { lengthText } from '@terang/wording/limits'
import { deadlineTexts as ruleTexts } from '@terang/wording/deadlines'
import type { Language } from '@terang/wording/texts'
import type { Scene } from '../portal.ts'
import { PlainStrip } from '../ui/day-strip.tsx'
import { DueDate } from '../ui/due-date.tsx'
import { DayTable } from './day-table.tsx'
import { ruleOf } from './question.ts'
import { deadlineTexts } from './text.ts'

/** More working days than this are told by the table alone. */
const LONGEST_STRIP = 30

export const CountResult = ({ deadline, scene }: { deadline: DeadlineView; scene: Scene }) => {
  const { lang, agency } = scene
  const texts = deadlineTexts[lang]
  const { dueOn, dueAt, limit, unit, from, provisional } = deadline
  const due = dueAt
    ? instantText(dueAt, agency?.zone ?? 'Asia/Jakarta', lang)
    : longDate(dueOn, lang)
  const skipped = deadline.days.filter(({ counts }) => !counts).length
  return (
    <section class="stack-wide result">
      <DueDate
        label={texts.by}
        date={due}
        rest={
          <>
            {texts.after(lengthText(limit, unit, lang), longDate(from.slice(0, 10), lang))}{' '}
            {skipped > 0 && texts.skipped(skipped)}
          </>
        }
        isHeading
      />
      {provisional && <p>{texts.provisional(dueOn.slice(0, 4))}</p>}
      <Others deadline={deadline} lang={lang} />
      {unit === 'working-day' && limit <= LONGEST_STRIP && (
        <div class="stack">
          <PlainStrip days={stripOf(deadline, lang)} lang={lang} />
        </div>
      )}
      <DayTable deadline={deadline} lang={lang} />
    </section>
  )
}

/** The strip of the case without a today; its first day is any event's, not only a receipt. */
const stripOf = (deadline: DeadlineView, lang: Language): StripDay[] => {
  const notice = { safe: deadline, arguable: null, extension: null }
  return dayStrip({ notice, today: '', lang }).map((day, position) =>
    position === 0 && day.number === 0
      ? { ...day, text: deadlineTexts[lang].start(longDate(day.date, lang)) }
      : day,
  )
}

const Others = ({ deadline, lang }: { deadline: DeadlineView; lang: Language }) => {
  const texts = deadlineTexts[lang]
  if (deadline.alternatives.length === 0) return null
  return (
    <div>
      <h3>{texts.others}</h3>
      <ul class="dashes">
        {deadline.alternatives.map(({ dueOn, ...citation }) => (
          <li>{texts.other(longDate(dueOn, lang), citationText(citation, lang))}</li>
        ))}
      </ul>
    </div>
  )
}

/** Dasar hitungan: what the rule says, its article, and whose list of holidays was used. */
export const CountBasis = ({ deadline, lang }: { deadline: DeadlineView; lang: Language }) => {
  const texts = deadlineTexts[lang]
  const rule = ruleOf(deadline.rule)
  const decrees = new Set(
    deadline.days.flatMap(({ reason }) =>
      reason && reason.kind !== 'weekend' ? [reason.decree] : [],
    ),
  )
  return (
    <aside class="note">
      <h2>{texts.basis}</h2>
      {rule && <p>{ruleTexts[lang][rule].explanation}</p>}
      {deadline.basis.map((citation) => (
        <p>
          <strong>{citationText(citation, lang)}</strong>
        </p>
      ))}
      <p>{deadline.unit === 'hour' ? texts.methodHours : texts.method}</p>
      {decrees.size > 0 && (
        <>
          <h2>{texts.decrees}</h2>
          <ul class="dashes">
            {[...decrees].map((decree) => (
              <li>{decree}</li>
            ))}
          </ul>
          <p>{texts.leave}</p>
        </>
      )}
      <p class="small">{texts.version(deadline.calendarVersion)}</p>
    </aside>
  )
}
