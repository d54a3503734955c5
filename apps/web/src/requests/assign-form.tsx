import { useSuspenseQuery } from '@tanstack/react-query'
import type { RequestView } from '@terang/contract/request-views'
import { Assign } from '@terang/contract/requests'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Select } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { numberIn, textIn } from '../ui/form-data.ts'
import { agenciesQuery } from '../units/queries.ts'
import { ActForm } from './act-form.tsx'
import { actTexts } from './act-text.ts'
import { UnitDaysField } from './unit-days-field.tsx'
import { workingUnits } from './working-units.ts'

/** Teruskan ke unit: the one that holds the information, Perki P12. */
export const AssignForm = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(actTexts)
  const { data } = useSuspenseQuery(agenciesQuery())
  const units = data.agencies.find(({ id }) => id === view.agency.id)?.units ?? []
  const options = units
    .filter(({ kind, id }) => kind !== 'desk' && !isWorking(view, id))
    .map(({ id, name }) => ({ value: id, label: name }))
  // The unit that the applicant named is offered first, until it has been asked.
  const isNamed = view.assignments.every(({ unit }) => unit.id !== view.askedUnit?.id)
  const asked = options.find(({ value }) => isNamed && value === view.askedUnit?.id)?.value
  return (
    <ActForm
      view={view}
      act="assign"
      schema={Assign}
      toInput={assignInput}
      send={(json) =>
        parseResponse(api.requests[':id'].assignment.$post({ param: { id: view.id }, json }))
      }
      submit={words.assign.submit}
      effects={[
        words.assign.limit(view.unitTerms),
        words.stays(longDate(view.limits.dueOn, language)),
      ]}
    >
      <Select
        name="unitId"
        label={words.assign.unit}
        none={words.assign.choose}
        options={options}
        {...(asked === undefined ? {} : { initial: asked })}
      />
      <UnitDaysField />
      <TextField
        name="note"
        label={words.assign.note}
        hint={words.assign.hint}
        lines={4}
        optional
      />
    </ActForm>
  )
}

const isWorking = (view: RequestView, unitId: string): boolean =>
  workingUnits(view).some(({ unit }) => unit.id === unitId)

/** What every form of this act writes: one case, or many at once. */
export const assignInput = (data: FormData) => ({
  unitId: textIn(data, 'unitId') ?? undefined,
  days: numberIn(data, 'days') ?? undefined,
  note: textIn(data, 'note') ?? undefined,
})
