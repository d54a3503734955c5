import type { TrackingView } from '@terang/contract/request-views'
import { longDate } from '@terang/wording/dates'
import { citationsText } from '@terang/wording/citations'
import { rightTexts } from '@terang/wording/rights'
import { roleNames } from '@terang/wording/roles'
import type { Language } from '@terang/wording/texts'
import { PetitionRight } from '../object/petition-right.tsx'
import { pathIn } from '../portal.ts'
import { isPetition } from '../ui/is-petition.ts'
import { NextRight, type RightRow, Rows } from '../ui/next-right.tsx'
import { PlainRight, rightPeriod } from '../ui/plain-right.tsx'
import { rightBoxTexts } from '../ui/right-text.ts'
import { trackTexts } from './text.ts'

type Right = NonNullable<TrackingView['nextRight']>

/** It can be used today; past its date too, for people judge that, not the machine (T6). */
const isUsable = ({ nextRight, today }: TrackingView): boolean =>
  nextRight !== null && nextRight.right !== 'none' && nextRight.from <= today

/** The citizen may want to act now: not so when everything was given, or granted. */
export const isUrgent = (view: TrackingView): boolean =>
  isUsable(view) &&
  (view.nextRight?.right === 'new-request'
    ? view.status !== 'withdrawn'
    : OURS.some((right) => right === view.nextRight?.right)) &&
  !(view.nextRight?.right === 'object-to-answer' && view.answer?.outcome === 'granted') &&
  !(view.nextRight && isPetition(view.nextRight) && isGranted(view))

/** The newest objection, which the right to go on rests on. */
const isGranted = ({ objections }: TrackingView): boolean => objections[0]?.decision === 'granted'

/** What is done with us, or by way of us; the rest of the law's rights belongs before others. */
const OURS = [
  'complete',
  'object-to-silence',
  'object-to-answer',
  'petition-after-silence',
  'petition-after-answer',
  'new-request',
] as const satisfies readonly Right['right'][]

/** Hak berikutnya, in every state: what, until when, and what happens if nothing is done. */
export const NextStep = ({ view, lang }: { view: TrackingView; lang: Language }) => {
  const right = view.nextRight
  if (!right || !OURS.some((ours) => ours === right.right)) {
    return <PlainRight right={right} today={view.today} lang={lang} />
  }
  if (isPetition(right)) {
    const isWanted = !isGranted(view)
    return (
      <PetitionRight right={right} today={view.today} isWanted={isWanted} hasRequest lang={lang} />
    )
  }
  const texts = trackTexts[lang].next
  const words = rightTexts[lang][right.right]
  const urgent = isUrgent(view)
  return (
    <NextRight
      title={rightBoxTexts[lang].title}
      what={urgent ? words.act : words.name}
      isStrong={urgent}
      rows={[
        ...rightPeriod(right, view.today, lang),
        ...(isObjection(right) ? dates(right, lang) : []),
        { term: rightBoxTexts[lang].otherwise, value: words.ifNothing, isPlain: true },
        ...(isObjection(right) ? howRows(view, right, lang) : []),
      ]}
    >
      {isUsable(view) ? (
        <Act view={view} right={right} lang={lang} />
      ) : (
        <p class="small">{texts.later}</p>
      )}
      {isObjection(right) && (
        <details class="reading">
          <summary>{texts.otherwiseHow}</summary>
          <div>
            <Rows rows={byLetter(view, lang)} />
          </div>
        </details>
      )}
      <p class="small">{citationsText(right.basis, lang)}</p>
    </NextRight>
  )
}

const isObjection = ({ right }: Right) =>
  right === 'object-to-answer' || right === 'object-to-silence'

/** Both readings of the window, and that people judge what comes later (T6). */
const dates = (right: Right, lang: Language): RightRow[] => {
  const texts = trackTexts[lang].next
  const second = texts.secondWhat(longDate(right.acceptedUntil, lang))
  return right.acceptedUntil > right.until
    ? [{ term: texts.second, value: second, isPlain: true }]
    : []
}

/** P40: in writing to the superior, as well. */
const byLetter = ({ agency }: TrackingView, lang: Language): RightRow[] => {
  const texts = trackTexts[lang].next
  const { superior } = roleNames(agency.titles, lang).role
  return [
    {
      term: texts.how,
      value: (
        <>
          {texts.howWhat(superior)}
          <br />
          {agency.name}
          <br />
          {agency.address}
          <br />
          <a href={`mailto:${agency.email}`}>{agency.email}</a>
        </>
      ),
      isPlain: true,
    },
  ]
}

const howRows = (view: TrackingView, right: Right, lang: Language): RightRow[] => {
  const texts = trackTexts[lang].next
  const { superior } = roleNames(view.agency.titles, lang).role
  return [
    ...(right.right === 'object-to-silence'
      ? [{ term: texts.ground, value: texts.silence, isPlain: true }]
      : []),
    { term: texts.decides, value: texts.notTheRefuser(superior), isPlain: true },
    { term: texts.answeredIn, value: texts.thirty, isPlain: true },
    { term: texts.past, value: texts.after, isPlain: true },
  ]
}

const Act = ({ view, right, lang }: { view: TrackingView; right: Right; lang: Language }) => {
  const texts = trackTexts[lang]
  switch (right.right) {
    case 'new-request':
      return (
        <a class={isUrgent(view) ? 'button' : 'button quiet'} href={pathIn(lang, '/ajukan')}>
          {rightTexts[lang]['new-request'].act}
        </a>
      )
    case 'object-to-answer':
    case 'object-to-silence':
      if (!view.acts.can.includes('register-objection')) return null
      return (
        <a
          class={isUrgent(view) ? 'button' : 'button quiet'}
          href={pathIn(lang, '/keberatan/permohonan')}
        >
          {texts.next.object}
        </a>
      )
    // The way to complete stands with what is missing; the Komisi Informasi has a door of its own.
    default:
      return null
  }
}
