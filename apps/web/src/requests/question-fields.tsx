import { useQuery } from '@tanstack/react-query'
import { DELIVERIES } from '@terang/law'
import { requestTexts } from '@terang/wording/requests'
import { useLanguage, useText } from '../locale/language.tsx'
import { Segments, Select } from '../ui/choice.tsx'
import { DateField, TextField } from '../ui/field.tsx'
import { agenciesQuery } from '../units/queries.ts'
import { WANTS } from './intake-input.ts'
import { intakeTexts } from './intake-text.ts'

const CHANNELS = ['in-person', 'letter', 'email', 'phone'] as const

type QuestionFieldsProps = {
  agencyId: string
  today: string
  onReceivedOn: (date: string) => void
}

/** What is asked, of whom, how it came and how it goes back: Perki P29(5)g to j. */
export const QuestionFields = ({ agencyId, today, onReceivedOn }: QuestionFieldsProps) => {
  const words = useText(intakeTexts)
  const texts = requestTexts[useLanguage()]
  const list = useQuery(agenciesQuery())
  const units = list.data?.agencies.find(({ id }) => id === agencyId)?.units ?? []
  return (
    <>
      <div className="intake-first">
        <Segments
          name="channel"
          label={words.came}
          initial="in-person"
          keys
          options={CHANNELS.map((value) => ({ value, label: words.channel[value] }))}
        />
        <DateField
          name="receivedOn"
          label={words.receivedOn}
          initial={today}
          max={today}
          onValue={onReceivedOn}
        />
      </div>
      <TextField
        name="details"
        label={words.details}
        hint={words.detailsHint}
        lines={3}
        autoFocus
      />
      <div className="two">
        <TextField name="purpose" label={words.purpose} />
        <Select
          name="unitId"
          label={words.unit}
          none={words.unitUnknown}
          options={units
            .filter((unit) => unit.kind !== 'desk')
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <div className="two">
        <Segments
          name="want"
          label={words.wants}
          initial="softcopy"
          options={WANTS.map((value) => ({ value, label: words.want[value] }))}
        />
        <Select
          name="delivery"
          label={words.delivery}
          initial="email"
          options={DELIVERIES.map((value) => ({ value, label: texts.delivery[value] }))}
        />
      </div>
    </>
  )
}
