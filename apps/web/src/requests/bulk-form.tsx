import { useSuspenseQuery } from '@tanstack/react-query'
import { Assign } from '@terang/contract/requests'
import { useText } from '../locale/language.tsx'
import { CheckedForm } from '../ui/checked-form.tsx'
import { Select } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { agenciesQuery } from '../units/queries.ts'
import { actTexts } from './act-text.ts'
import { assignInput } from './assign-form.tsx'
import type { BulkRow } from './bulk-run.ts'
import { type Asking, foresee } from './bulk-send.ts'
import { bulkTexts } from './bulk-text.ts'
import { UnitDaysField } from './unit-days-field.tsx'

type BulkFormProps = {
  ids: readonly string[]
  agencyId: string
  onForeseen: (asking: Asking, rows: readonly BulkRow[]) => void
}

const Asked = Assign.omit({ version: true })

/** The unit, its time and the message: the same for every chosen case. */
export const BulkForm = ({ ids, agencyId, onForeseen }: BulkFormProps) => {
  const words = useText(bulkTexts)
  const { assign } = useText(actTexts)
  const { data } = useSuspenseQuery(agenciesQuery())
  const units = data.agencies.find(({ id }) => id === agencyId)?.units ?? []
  return (
    <CheckedForm
      draft="bulk assign"
      schema={Asked}
      toInput={assignInput}
      send={async (asking) => ({ asking, ...(await foresee(ids, asking)) })}
      onSent={({ asking, rows }) => onForeseen(asking, rows)}
      submit={
        <>
          {words.preview} <kbd aria-hidden="true">Ctrl ↵</kbd>
        </>
      }
    >
      <Select
        name="unitId"
        label={assign.unit}
        none={assign.choose}
        options={units
          .filter(({ kind }) => kind !== 'desk')
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      <UnitDaysField />
      <TextField name="note" label={assign.note} hint={assign.hint} lines={4} optional />
    </CheckedForm>
  )
}
