import { useMutation } from '@tanstack/react-query'
import {
  MAX_FILE_BYTES,
  MEDIA_TYPES_OF,
  type UploadedFile,
  type UploadQuery,
} from '@terang/contract/files'
import { fieldName } from '@terang/wording/fields'
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { useLanguage, useText } from '../locale/language.tsx'
import { describedBy, FieldError } from '../ui/field.tsx'
import { fieldId, useDraft, useProblem } from '../ui/form-state.ts'
import { wordsOfError } from '../ui/problem-words.ts'
import { uploadFile } from './queries.ts'
import { fileTexts, sizeText } from './text.ts'
import './upload.css'

type UploadFieldsProps = {
  name: string
  kind: UploadQuery['kind']
  label?: string
  most: number
}

/** Files that were sent in this tab, by id, so that a form that comes back still knows their names. */
const sent = new Map<string, UploadedFile>()

/** Files go up one by one as they are chosen; the form carries only their ids. */
export const UploadFields = ({ name, kind, label, most }: UploadFieldsProps) => {
  const language = useLanguage()
  const words = useText(fileTexts)
  const draft = useDraft(name)
  const problem = useProblem(name)
  const [files, setFiles] = useState(() =>
    (draft ?? []).flatMap((fileId) => sent.get(fileId) ?? []),
  )
  const upload = useMutation({
    mutationFn: (file: File) => uploadFile(kind, file),
    onSuccess: (file) => {
      sent.set(file.id, file)
      setFiles((before) => [...before, file].slice(-most))
    },
  })
  const chooser = useRef<HTMLInputElement>(null)
  const count = useRef(files.length)
  useEffect(() => {
    if (count.current === files.length) return
    count.current = files.length
    // The form hears of it as of any other field: it keeps its draft by that.
    chooser.current?.dispatchEvent(new Event('change', { bubbles: true }))
  }, [files.length])
  const [isTooLarge, setTooLarge] = useState(false)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0]
    if (file === undefined) return
    event.stopPropagation()
    event.currentTarget.value = ''
    setTooLarge(file.size > MAX_FILE_BYTES)
    if (file.size <= MAX_FILE_BYTES) upload.mutate(file)
  }
  const failure = isTooLarge
    ? words.tooLarge
    : upload.error && wordsOfError(upload.error, language, 'sending')
  return (
    <div className="field">
      <label htmlFor={fieldId(name)}>{label ?? fieldName(name, language, 'office')}</label>
      <p className="hint" id={`${fieldId(name)}-hint`}>
        {kind === 'identity' ? words.identityHint : words.documentHint}
      </p>
      {files.length > 0 && (
        <ul className="uploads">
          {files.map((file) => (
            <li key={file.id}>
              <input type="hidden" name={name} value={file.id} />
              <span>{file.name}</span>
              <span className="small quiet">{sizeText(file.size, language)}</span>
              <button
                type="button"
                className="button button-text"
                aria-label={words.remove(file.name)}
                onClick={() => setFiles(files.filter(({ id }) => id !== file.id))}
              >
                {words.removeShort}
              </button>
            </li>
          ))}
        </ul>
      )}
      <span className="upload">
        <input
          type="file"
          ref={chooser}
          id={fieldId(name)}
          accept={MEDIA_TYPES_OF[kind].join(',')}
          disabled={upload.isPending}
          onChange={choose}
          aria-describedby={describedBy(name, { hint: true, problem: Boolean(problem) })}
        />
        <span className="button" aria-hidden="true">
          {files.length > 0 && most > 1 ? words.add : words.choose}
        </span>
        <span className="small quiet" role="status">
          {upload.isPending && words.sending}
        </span>
      </span>
      {failure && (
        <p className="error" role="alert">
          {typeof failure === 'string' ? failure : `${failure.sentence} ${failure.advice}`}
        </p>
      )}
      <FieldError name={name} />
    </div>
  )
}
