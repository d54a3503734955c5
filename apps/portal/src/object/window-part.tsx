import { longDate } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { LimitStrip } from '../ui/day-strip.tsx'
import { DueDate } from '../ui/due-date.tsx'
import { WhyDate } from '../ui/why-this-date.tsx'
import { filingTexts } from './filing-text.ts'
import type { FilingWindow } from './filing-window.ts'

type Props = { window: FilingWindow; today: string; lang: Language }

/** Sampai kapan boleh keberatan: both readings, the days, and that no date shuts anybody out (T6, T7). */
export const WindowPart = ({ window, today, lang }: Props) => {
  const texts = filingTexts[lang].window
  const { deadline, acceptedUntil, since, isLate } = window
  const left = deadline.days.filter(({ date, counts }) => counts && date > today).length
  const isPast = today > deadline.dueOn
  return (
    <section class="stack result">
      <h2>{texts.title}</h2>
      <DueDate
        label={texts.until}
        date={longDate(deadline.dueOn, lang)}
        rest={isPast ? isLate && texts.late : texts.left(left)}
        isLate={isLate}
      />
      {isLate ? (
        <p>{texts.lateWhat}</p>
      ) : (
        <>
          {acceptedUntil > deadline.dueOn && <p>{texts.second(longDate(acceptedUntil, lang))}</p>}
          <p>{texts.after}</p>
        </>
      )}
      <LimitStrip
        notice={{ safe: deadline, arguable: null, extension: null }}
        today={today}
        lang={lang}
        words={{ startDay: texts.startDay, legend: { start: texts.startLegend } }}
      />
      <WhyDate
        limits={[deadline]}
        lang={lang}
        story={
          <p>
            {texts.from[since](longDate(deadline.from, lang))} {texts.gives(deadline.limit)}
          </p>
        }
      />
    </section>
  )
}
