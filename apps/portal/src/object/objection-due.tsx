import type { ObjectionTrackingView } from '@terang/contract/objection-views'
import { longDate } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { LimitStrip } from '../ui/day-strip.tsx'
import { DueDate } from '../ui/due-date.tsx'
import { Readings } from '../ui/two-dates.tsx'
import { WhyDate } from '../ui/why-this-date.tsx'
import { objectionCaseTexts } from './case-text.ts'

export type ObjectionProps = { view: ObjectionTrackingView; lang: Language }

/** Batas tanggapan, UU P36(2): the date, and how far it is. */
export const ObjectionDue = ({ view, lang }: ObjectionProps) => {
  const texts = objectionCaseTexts[lang]
  const { daysLeft, dueOn, today } = view
  if (daysLeft === null) return null
  const date = longDate(dueOn, lang)
  return today > dueOn ? (
    <DueDate
      label={texts.dueLate}
      date={date}
      rest={texts.lateBy(Math.abs(daysLeft), longDate(today, lang))}
      isLate
    />
  ) : (
    <DueDate label={texts.due} date={date} rest={texts.left(daysLeft)} />
  )
}

/** The strip with both starts (T8) and the derivation; answered, it stops on that day. */
export const ObjectionClock = ({ view, lang }: ObjectionProps) => {
  const texts = objectionCaseTexts[lang]
  const { limits, today, answer } = view
  const { safe, arguable } = limits.answer
  const later = arguable && arguable.dueOn > safe.dueOn ? arguable : null
  return (
    <section class="stack">
      {answer ? (
        <Punctuality view={view} answer={answer} lang={lang} />
      ) : (
        <h2 class="unseen">{texts.days}</h2>
      )}
      <LimitStrip
        notice={{
          safe,
          arguable: answer?.punctuality === 'on-time' ? null : later,
          extension: null,
        }}
        today={today}
        stoppedOn={answer?.on ?? null}
        lang={lang}
        words={{ legend: { arguable: texts.arguableLegend } }}
      />
      {later ? (
        <Readings
          ours={{ date: longDate(safe.dueOn, lang), rests: texts.safe }}
          other={{ date: longDate(later.dueOn, lang), rests: texts.arguable }}
          lang={lang}
        />
      ) : (
        !answer && <p>{texts.same}</p>
      )}
      <WhyDate
        limits={[safe]}
        lang={lang}
        story={<p>{texts.why(longDate(safe.from, lang), safe.limit)}</p>}
      />
    </section>
  )
}

type Answer = NonNullable<ObjectionTrackingView['answer']>

const Punctuality = ({ view, answer, lang }: ObjectionProps & { answer: Answer }) => {
  const texts = objectionCaseTexts[lang]
  const number = workingDayOf(view, answer.on)
  return (
    <>
      {number !== null && <h2>{number === 0 ? texts.answeredAtOnce : texts.answeredOn(number)}</h2>}
      <p>
        {texts.punctuality(longDate(view.receivedOn, lang), longDate(answer.on, lang))}{' '}
        {answer.punctuality === 'late' && texts.late}
        {answer.punctuality === 'on-time-by-perki' && texts.latePerki}
      </p>
    </>
  )
}

/** Number of the working day of the answer, within the limit that was drawn; null beyond it. */
const workingDayOf = ({ limits }: ObjectionTrackingView, on: string): number | null => {
  const { safe } = limits.answer
  if (on > safe.dueOn) return null
  return safe.days.filter(({ date, counts }) => counts && date <= on).length
}
