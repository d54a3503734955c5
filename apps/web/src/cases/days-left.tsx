import { daysLeftText } from '@terang/wording/limits'
import type { Language } from '@terang/wording/texts'
import './days-left.css'

/** How near a limit is, as a row of a list says it: a figure and its word. */
export const DaysLeft = ({ number, word }: { number: string; word: string }) => (
  <span className="days-left">
    <b>{number}</b>
    <span>{word}</span>
  </span>
)

/** "4 hari kerja lagi" beside its own figure is "hari kerja lagi". */
export const afterNumber = (daysLeft: number, language: Language): string =>
  daysLeftText(daysLeft, language).replace(/^\d+\s*/, '')
