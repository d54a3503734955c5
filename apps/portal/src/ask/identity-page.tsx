import type { Child } from 'hono/jsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { askerOf } from './answers.ts'
import { AskForm, type QuestionProps } from './ask-form.tsx'
import type { FieldName } from './draft.ts'
import { askTexts } from './text.ts'

/** Data diri: what Perki 1/2021 P29(5) asks for, by who asks; on a page of its own. */
export const IdentityPage = ({ question, notice }: { question: QuestionProps; notice?: Child }) => {
  const { draft, faults, lang } = question
  const texts = askTexts[lang].identity
  const asker = askerOf(draft) ?? 'individual'
  const isEntity = asker === 'legal-entity'
  const field = (name: FieldName) => ({ name, value: draft.values[name], faults, lang })
  const nameLabel = {
    individual: texts.name,
    'legal-entity': texts.nameEntity,
    group: texts.nameGroup,
    proxy: texts.nameProxy,
  }[asker]
  return (
    <AskForm
      step="identity"
      question={question}
      notice={notice}
      aside={<Protections question={question} />}
      heading={
        <>
          <h1>{isEntity ? texts.titleEntity : texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </>
      }
    >
      <TextField
        {...field('name')}
        label={nameLabel}
        hint={isEntity ? texts.nameEntityHint : texts.nameHint}
        autocomplete={isEntity ? 'organization' : 'name'}
      />
      {isEntity ? (
        <TextField
          {...field('entityDecree')}
          label={texts.entityDecree}
          hint={texts.entityDecreeHint}
        />
      ) : (
        <TextField
          {...field('nik')}
          label={texts.nik}
          hint={texts.nikHint}
          inputmode="numeric"
          size="n16"
        />
      )}
      <TextArea {...field('address')} label={texts.address} autocomplete="street-address" isLow />
      {!isEntity && (
        <TextField
          {...field('occupation')}
          label={texts.occupation}
          autocomplete="organization-title"
          isOptional
        />
      )}
      <Contact question={question} />
    </AskForm>
  )
}

/** One way to be told is enough, unless the answer itself goes there. */
const Contact = ({ question: { draft, faults, lang } }: { question: QuestionProps }) => {
  const texts = askTexts[lang].identity
  const { manner } = draft.values
  const phone = (
    <TextField
      name="phone"
      value={draft.values.phone}
      faults={faults}
      lang={lang}
      label={texts.phone}
      hint={manner === 'email' ? undefined : texts.phoneHint}
      type="tel"
      inputmode="tel"
      autocomplete="tel"
      isOptional={manner === 'email'}
    />
  )
  const email = (
    <TextField
      name="email"
      value={draft.values.email}
      faults={faults}
      lang={lang}
      label={texts.email}
      hint={manner === 'email' ? texts.emailHint : undefined}
      type="email"
      inputmode="email"
      autocomplete="email"
    />
  )
  return manner === 'email' ? (
    <>
      {email}
      {phone}
    </>
  ) : (
    <>
      {phone}
      {email}
    </>
  )
}

const Protections = ({ question: { lang } }: { question: QuestionProps }) => {
  const texts = askTexts[lang].identity
  return (
    <>
      <h2>{texts.aside}</h2>
      <ul class="dashes">
        {texts.protections.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      <p class="small">{texts.ppid}</p>
    </>
  )
}
