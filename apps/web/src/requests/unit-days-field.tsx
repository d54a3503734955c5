import { SHORT_UNIT_DAYS } from '@terang/law'
import { useText } from '../locale/language.tsx'
import { Segments } from '../ui/choice.tsx'
import { actTexts } from './act-text.ts'

/** Waktu untuk unit: what the house gives, unless the desk needs it sooner. */
export const UnitDaysField = () => {
  const { assign } = useText(actTexts)
  return (
    <Segments
      name="days"
      label={assign.days}
      initial=""
      options={[
        { value: '', label: assign.usual },
        ...SHORT_UNIT_DAYS.map((days) => ({ value: `${days}`, label: assign.daysOf(days) })),
      ]}
    />
  )
}
