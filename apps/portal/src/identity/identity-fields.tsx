import type { Language } from '@terang/wording/texts'
import type { Fault } from '../ui/fault.ts'
import { TextArea, TextField } from '../ui/field.tsx'
import { fieldOf } from '../walk/walk.ts'
import { type Asker, askerOf, type Typed, type Wanted } from './identity.ts'
import { identityTexts } from './text.ts'

type Props = {
  question: { draft: { values: Typed }; faults: readonly Fault[]; lang: Language }
  wanted: Wanted
}

/** Data diri: what Perki 1/2021 P29(5) asks for, by who comes. */
export const IdentityFields = ({ question, wanted }: Props) => {
  const { draft, lang } = question
  const texts = identityTexts[lang]
  const asker = askerOf(draft.values) ?? 'individual'
  const isEntity = asker === 'legal-entity'
  return (
    <>
      <TextField
        {...fieldOf(question, 'name')}
        label={nameLabel(asker, lang)}
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
      <Contact question={question} wanted={wanted} />
    </>
  )
}

/** "Data diri Anda", or that of a legal entity. */
export const identityTitle = (values: Typed, lang: Language): string => {
  const { title, titleEntity } = identityTexts[lang]
  return askerOf(values) === 'legal-entity' ? titleEntity : title
}

const nameLabel = (asker: Asker, lang: Language): string => {
  const texts = identityTexts[lang]
  return {
    individual: texts.name,
    'legal-entity': texts.nameEntity,
    group: texts.nameGroup,
    proxy: texts.nameProxy,
  }[asker]
}

/** One way to be told is enough, unless the answer itself goes there. */
const Contact = ({ question, wanted }: Props) => {
  const texts = identityTexts[question.lang]
  const isByEmail = wanted === 'email'
  const phone = (
    <TextField
      {...fieldOf(question, 'phone')}
      label={texts.phone}
      hint={isByEmail ? undefined : texts.phoneHint}
      type="tel"
      inputmode="tel"
      autocomplete="tel"
      isOptional={isByEmail}
    />
  )
  const email = (
    <TextField
      {...fieldOf(question, 'email')}
      label={texts.email}
      hint={isByEmail ? texts.emailHint : undefined}
      type="email"
      inputmode="email"
      autocomplete="email"
    />
  )
  return isByEmail ? [email, phone] : [phone, email]
}

/** Beside the fields: what happens to what is typed there. */
export const Protections = ({ lang }: { lang: Language }) => {
  const texts = identityTexts[lang]
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
