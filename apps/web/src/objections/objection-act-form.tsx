import { useQueryClient } from '@tanstack/react-query'
import type { LinkProps } from '@tanstack/react-router'
import type { ObjectionView } from '@terang/contract/objection-views'
import { dayStrip } from '@terang/design/day-strip'
import { refusalTexts } from '@terang/wording/refusals'
import type { ReactNode } from 'react'
import { DayStrip } from '../calendar/day-strip.tsx'
import { ActForm, type ActFormProps } from '../cases/act-form.tsx'
import { EffectsList } from '../cases/effects-list.tsx'
import { flagNamesOf } from '../cases/flag-names.ts'
import { useLanguage } from '../locale/language.tsx'
import { actWords } from './act-words.ts'
import { noticeOf, stripNamesOf } from './objection-clock.tsx'
import type { ObjectionOfficeAct } from './office-acts.ts'
import { objectionQuery } from './queries.ts'

type OwnProps = 'schema' | 'toInput' | 'send' | 'submit' | 'blocked' | 'beside' | 'isRailFilled'

type ObjectionActFormProps<Input, Answer> = Pick<ActFormProps<Input, Answer>, OwnProps> & {
  view: ObjectionView
  act: ObjectionOfficeAct
  /** Keeps what came back, and says where it is seen. */
  onSent: (answer: Answer) => LinkProps
  effects: readonly ReactNode[]
  /** Fields of the rail, above what follows from the act. */
  railFields?: ReactNode
  effectsTitle?: string
  children: ReactNode
}

/** An act on an objection: its thirty days above, and beside it what follows from the act. */
export const ObjectionActForm = <Input, Answer>(props: ObjectionActFormProps<Input, Answer>) => {
  const { view, act, effects, railFields, effectsTitle, ...form } = props
  const language = useLanguage()
  const { name, consequence, article } = actWords(act, language)
  const refusal = act === 'note-petition' ? undefined : view.acts.cannot[act]
  const names = stripNamesOf(language)
  const notice = noticeOf(view)
  return (
    <ActForm
      {...form}
      name={name}
      seen={{
        // A petition begins a case of its own and names the objection's version itself.
        version: act === 'note-petition' ? null : view.version,
        isPossible: view.acts.can.includes(act),
        refusal: refusal && refusalTexts[language][refusal],
      }}
      queryKey={objectionQuery(view.id).queryKey}
      draft={`${view.id} ${act}`}
      strip={
        <DayStrip
          days={dayStrip({
            notice,
            today: view.today,
            lang: language,
            stoppedOn: view.answer?.on ?? null,
          })}
          {...names}
          flagNames={{ ...flagNamesOf(notice, language), ...names.flagNames }}
        />
      }
      rail={
        <>
          {railFields}
          <EffectsList
            {...(effectsTitle === undefined ? {} : { title: effectsTitle })}
            effects={[...(railFields ? [] : [`${consequence} ${article}`]), ...effects]}
          />
        </>
      }
    />
  )
}

/** After an act the page of the objection shows the fresh view. */
export const useBackToObjection = (view: ObjectionView) => {
  const queries = useQueryClient()
  return (fresh: ObjectionView): LinkProps => {
    queries.setQueryData(objectionQuery(view.id).queryKey, fresh)
    return { to: '/objections/$objectionId', params: { objectionId: view.id } }
  }
}
