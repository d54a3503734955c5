import type { ApplicantKind, Asker } from '@terang/law'
import { attachmentsText } from '@terang/wording/papers'
import { UploadFields } from '../files/upload-fields.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { Tick } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { intakeTexts } from './intake-text.ts'

type ApplicantFieldsProps = {
  kind: ApplicantKind
  /** Whose papers are handed in here; left out where none are. */
  asker?: Asker
}

/** Identitas pemohon: Perki P27, P29(5)b to e. */
export const ApplicantFields = ({ kind, asker }: ApplicantFieldsProps) => {
  const language = useLanguage()
  const words = useText(intakeTexts)
  return (
    <>
      <div className="two">
        <TextField name="applicant.name" label={words.name[kind]} />
        {kind === 'legal-entity' ? (
          <TextField key="decree" name="applicant.entityDecree" />
        ) : (
          <TextField key="nik" name="applicant.nik" inputMode="numeric" />
        )}
      </div>
      <TextField name="applicant.address" />
      <div className="two">
        <TextField name="applicant.phone" type="tel" />
        <TextField name="applicant.email" type="email" />
      </div>
      <div className="two">
        <TextField name="applicant.occupation" optional />
        <div>
          <Tick name="applicant.byProxy" label={words.proxy} detail={words.proxyDetail} />
        </div>
      </div>
      {asker && (
        <UploadFields
          name="identityFileId"
          kind="identity"
          label={words.identity(attachmentsText(asker, language))}
          most={1}
        />
      )}
    </>
  )
}
