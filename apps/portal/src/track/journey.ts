import type { TrackingView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { objectionMoments, objectionsAhead } from '../object/objection-journey.ts'
import { type Dated, type Moment, ordered, toldMoment } from '../ui/timeline.tsx'
import { isOpen, workingUnit } from './headline.ts'
import { trackTexts } from './text.ts'

/** Perjalanan: what happened, a limit that passed in silence, today, and what comes. */
export const journey = (view: TrackingView, lang: Language): Moment[] => {
  const entries = told(view, lang)
  // A grant comes before the duty that it renews, also on one day.
  const renewed = view.timeline.findIndex(({ type }) => type === 'reopened')
  const first = renewed === -1 ? entries.length : renewed
  const past = [
    ...entries.slice(0, first),
    ...objectionMoments(view.objections, lang),
    ...entries.slice(first),
    ...missed(view, lang),
  ]
  return [
    ...ordered(past),
    ...today(view, lang),
    ...ahead(view, lang),
    ...objectionsAhead(view.objections, view.today, lang),
  ]
}

/** Entries after a forwarding speak of the unit that it named. */
const told = ({ timeline }: TrackingView, lang: Language): Dated[] => {
  let unit: string | null = null
  return timeline.map((entry) => {
    unit = entry.unitName ?? unit
    return toldMoment({ ...entry, unitName: unit }, lang)
  })
}

const missed = (view: TrackingView, lang: Language): Dated[] => {
  if (!view.overdue) return []
  const texts = trackTexts[lang]
  const { dueOn } = view.limits
  return [
    {
      on: dueOn,
      when: longDate(dueOn, lang),
      event: texts.missed,
      note: view.extension ? texts.missedExtended : texts.missedNote,
      state: 'missed',
    },
  ]
}

const today = (view: TrackingView, lang: Language): Moment[] => {
  const event = doingNow(view, lang)
  if (!event) return []
  return [{ when: trackTexts[lang].today(longDate(view.today, lang)), event, state: 'now' }]
}

const doingNow = (view: TrackingView, lang: Language): string | null => {
  const { now } = trackTexts[lang]
  if (view.status === 'incomplete') return now.incomplete
  if (view.overdue) return now.late
  if (view.status === 'registered') return now.registered
  if (view.status === 'in-process') {
    const unit = workingUnit(view)
    return unit ? now.unit(unit) : now.desk
  }
  return mayObject(view) ? now.objection : null
}

const ahead = (view: TrackingView, lang: Language): Moment[] => {
  const texts = trackTexts[lang]
  const later = (date: string, event: string, isLimit = true): Moment => {
    const day = longDate(date, lang)
    return { when: isLimit ? texts.by(day) : day, event, state: 'later' }
  }
  if (isOpen(view)) return view.overdue ? [] : [later(view.limits.dueOn, texts.willAnswer)]
  const supply = view.status === 'answered' ? view.answer?.supplyDueOn : null
  return [
    ...(supply ? [later(supply, texts.willSupply)] : []),
    ...(mayObject(view) && view.nextRight
      ? [later(view.nextRight.until, texts.lastDay, false)]
      : []),
  ]
}

const mayObject = ({ nextRight, today: day }: TrackingView): boolean =>
  nextRight?.right === 'object-to-answer' && nextRight.until >= day
