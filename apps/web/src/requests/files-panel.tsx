import type { RequestView } from '@terang/contract/request-views'
import { sizeText } from '../files/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { caseTexts } from './case-text.ts'
import { fileAddress } from './file-address.ts'

export const FilesPanel = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  return (
    <section className="section">
      <header>
        <h2>{words.files}</h2>
      </header>
      {view.files.length === 0 && <p className="quiet">{words.noFiles}</p>}
      <ul className="files">
        {view.files.map((file) => (
          <li key={file.id}>
            <a href={fileAddress(view.id, file.id)} download={file.name}>
              {file.name}
            </a>
            <span className="small quiet">
              {words.fileKind[file.kind]}, {sizeText(file.size, language)}
            </span>
            <span className="small quiet" title={file.sha256}>
              sha-256 {file.sha256.slice(0, 4)}…{file.sha256.slice(-2)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
