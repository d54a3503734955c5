import type { FileView } from '@terang/contract/request-views'
import { numberText } from '@terang/wording/dates'
import type { Language } from '@terang/wording/texts'
import { Icon } from './icon.tsx'

/** Berkas: each with its kind and size, so that nobody on a phone is surprised. */
export const FileList = ({
  files,
  hrefOf,
  lang,
}: {
  files: readonly FileView[]
  hrefOf: (file: FileView) => string
  lang: Language
}) => (
  <ul class="lines files">
    {files.map((file) => (
      <li>
        <Icon name="file" />
        <div>
          <a href={hrefOf(file)} download={file.name}>
            {file.name}
          </a>
          <span class="small">{`${kindOf(file)}, ${sizeText(file.size, lang)}`}</span>
        </div>
      </li>
    ))}
  </ul>
)

const kindOf = ({ name, mediaType }: FileView): string => {
  const ending = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1]
  return (ending ?? mediaType.split('/').at(-1) ?? '').toUpperCase()
}

const sizeText = (bytes: number, lang: Language): string => {
  if (bytes < 1024 * 1024) return `${numberText(Math.max(1, Math.round(bytes / 1024)), lang)} KB`
  return `${numberText(Math.round((bytes / 1024 / 1024) * 10) / 10, lang)} MB`
}
