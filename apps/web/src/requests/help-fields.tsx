import { NEED_KINDS } from '@terang/law'
import { requestTexts } from '@terang/wording/requests'
import { UploadFields } from '../files/upload-fields.tsx'
import { useLanguage, useText } from '../locale/language.tsx'
import { Checks } from '../ui/choice.tsx'
import { TextField } from '../ui/field.tsx'
import { helpTexts } from './help-text.ts'

/** Bantuan: what the applicant needs, who helps them, and a voice note of who does not write. */
export const HelpFields = () => {
  const words = useText(helpTexts)
  const { need } = requestTexts[useLanguage()]
  return (
    <>
      <Checks
        name="help.needs"
        label={words.ask}
        hint={words.askHint}
        options={NEED_KINDS.map((value) => ({ value, label: need[value] }))}
      />
      <TextField name="help.other" label={words.other} optional />
      <div className="two">
        <TextField name="help.helper.name" label={words.helperName} optional />
        <TextField name="help.helper.relation" label={words.helperRelation} optional />
      </div>
      <UploadFields name="voiceFileId" kind="voice" label={words.voiceFile} most={1} />
    </>
  )
}
