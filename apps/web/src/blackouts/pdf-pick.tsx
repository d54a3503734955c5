import { useMutation } from '@tanstack/react-query'
import { MAX_FILE_BYTES, type UploadedFile } from '@terang/contract/files'
import type { FileView } from '@terang/contract/request-views'
import { type ChangeEvent, useState } from 'react'
import { uploadFile } from '../files/queries.ts'
import { fileTexts } from '../files/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { describedBy, FieldError } from '../ui/field.tsx'
import { fieldId } from '../ui/form-state.ts'
import { wordsOfError } from '../ui/problem-words.ts'
import { blackoutTexts } from './text.ts'
import '../files/upload.css'

type PickProps = {
  files: readonly FileView[]
  chosen: string
  onPick: (fileId: string) => void
}

/** What was uploaded in this tab, so that a form that comes back still knows the name. */
const uploads = new Map<string, UploadedFile>()

/** One PDF: of the case, or uploaded for this; the field carries only its id. */
export const PdfPick = ({ files, chosen, onPick }: PickProps) => {
  const language = useLanguage()
  const words = useText(blackoutTexts)
  const { tooLarge } = useText(fileTexts)
  const [isTooLarge, setTooLarge] = useState(false)
  const upload = useMutation({
    mutationFn: (file: File) => uploadFile('material', file),
    onSuccess: (file) => {
      uploads.set(file.id, file)
      onPick(file.id)
    },
  })
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0]
    if (file === undefined) return
    event.stopPropagation()
    event.currentTarget.value = ''
    setTooLarge(file.size > MAX_FILE_BYTES)
    if (file.size <= MAX_FILE_BYTES) upload.mutate(file)
  }
  const fresh = uploads.get(chosen)
  const failure = upload.error && wordsOfError(upload.error, language, 'sending')
  return (
    <div className="field">
      <label htmlFor={fieldId('fileId')}>{words.file}</label>
      <p className="hint" id={`${fieldId('fileId')}-hint`}>
        {words.fileHint}
      </p>
      <select
        id={fieldId('fileId')}
        name="fileId"
        className="input"
        value={chosen}
        aria-describedby={describedBy('fileId', { hint: true, problem: false })}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        <option value="">{words.noFile}</option>
        {files.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {fresh && <option value={fresh.id}>{words.uploaded(fresh.name)}</option>}
      </select>
      <span className="upload">
        <input
          type="file"
          accept="application/pdf"
          aria-label={words.upload}
          disabled={upload.isPending}
          onChange={choose}
        />
        <span className="button" aria-hidden="true">
          {words.upload}
        </span>
        <span className="small quiet" role="status">
          {upload.isPending && words.uploading}
        </span>
      </span>
      {(isTooLarge || failure) && (
        <p className="error" role="alert">
          {isTooLarge ? tooLarge : failure && `${failure.sentence} ${failure.advice}`}
        </p>
      )}
      <FieldError name="fileId" />
    </div>
  )
}
