import type { ObjectionView } from '@terang/contract/objection-views'
import { AssignObjection } from '@terang/contract/objections'
import { longDate } from '@terang/wording/dates'
import { parseResponse } from 'hono/client'
import { api } from '../api.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Select } from '../ui/choice.tsx'
import { textIn } from '../ui/form-data.ts'
import { actTexts } from './act-text.ts'
import { ObjectionActForm, useBackToObjection } from './objection-act-form.tsx'
import { asStaff } from './queries.ts'

/** Serahkan kepada Atasan PPID: Perki P39(2); the refuser is never offered. */
export const AssignForm = ({ view }: { view: ObjectionView }) => {
  const language = useLanguage()
  const { assign, stays } = useText(actTexts)
  const back = useBackToObjection(view)
  const options = view.deciders
    .filter(({ id }) => id !== view.decider?.id)
    .map(({ id, name }) => ({ value: id, label: name }))
  const [only] = options.length === 1 ? options : []
  return (
    <ObjectionActForm
      view={view}
      act="assign-objection"
      schema={AssignObjection}
      toInput={(data) => ({ deciderId: textIn(data, 'deciderId') ?? undefined })}
      send={(json) =>
        parseResponse(api.objections[':id'].assignment.$post({ param: { id: view.id }, json }))
      }
      onSent={(answer) => back(asStaff(answer))}
      submit={assign.submit}
      blocked={options.length === 0 && <p className="note note-warn">{assign.nobody}</p>}
      effects={[
        ...(view.decider ? [assign.who(view.decider.name)] : []),
        ...(view.refuserName ? [assign.notRefuser] : []),
        stays(longDate(view.dueOn, language)),
      ]}
    >
      {options.length > 0 && (
        <Select
          name="deciderId"
          none={assign.choose}
          options={options}
          {...(only ? { initial: only.value } : {})}
        />
      )}
    </ObjectionActForm>
  )
}
