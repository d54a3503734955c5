import { useText } from '../locale/language.tsx'
import { casesTexts } from './text.ts'

/** Under a list: the version of the holidays by which its days are counted. */
export const CountedBy = ({ calendar }: { calendar: { version: string } | undefined }) => {
  const { counting } = useText(casesTexts)
  if (!calendar) return null
  return <p className="small quiet list-foot">{counting(calendar.version)}</p>
}
