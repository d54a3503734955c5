import type { Child } from 'hono/jsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { askerOf } from './answers.ts'
import { AskForm, fieldOf, type QuestionProps } from './ask-form.tsx'
import { askTexts } from './text.ts'

/** Data diri: what Perki 1/2021 P29(5) asks for, by who asks; on a page of its own. */
export const IdentityPage = ({ question, notice }: { question: QuestionProps; notice?: Child }) => {
  const { draft, lang } = question
  const texts = askTexts[lang].identity
  const asker = askerOf(draft) ?? 'individual'
  const isEntity = asker === 'legal-entity'
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
        {...fieldOf(question, 'name')}
        label={nameLabel}
        hint={isEntity ? texts.nameEntityHint : texts.nameHint}
        autocomplete={isEntity ? 'organization' : 'name'}
      />
      {isEntity ? (
        <TextField
          {...fieldOf(question, 'entityDecree')}
          label={texts.entityDecree}
          hint={texts.entityDecreeHint}
        />
      ) : (
        <TextField
          {...fieldOf(question, 'nik')}
          label={texts.nik}
          hint={texts.nikHint}
          inputmode="numeric"
          size="n16"
        />
      )}
      <TextArea
        {...fieldOf(question, 'address')}
        label={texts.address}
        autocomplete="street-address"
        isLow
      />
      {!isEntity && (
        <TextField
          {...fieldOf(question, 'occupation')}
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
const Contact = ({ question }: { question: QuestionProps }) => {
  const { draft, lang } = question
  const texts = askTexts[lang].identity
  const { manner } = draft.values
  const phone = (
    <TextField
      {...fieldOf(question, 'phone')}
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
      {...fieldOf(question, 'email')}
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
