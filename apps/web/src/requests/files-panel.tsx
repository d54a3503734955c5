import { Link } from '@tanstack/react-router'
import type { RequestView } from '@terang/contract/request-views'
import { sizeText } from '../files/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { caseTexts } from './case-text.ts'
import { fileAddress } from './file-address.ts'
import { pdfsOf } from './given-rules.ts'
import { givenTexts } from './given-text.ts'
import { WithheldPages } from './withheld-pages.tsx'

export const FilesPanel = ({ view }: { view: RequestView }) => {
  const language = useLanguage()
  const words = useText(caseTexts)
  const given = useText(givenTexts)
  const canBlackOut = new Set(
    view.acts.can.includes('black-out') ? pdfsOf(view).map(({ id }) => id) : [],
  )
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
            {canBlackOut.has(file.id) && (
              <Link
                to="/requests/$requestId/$act"
                params={{ requestId: view.id, act: 'black-out' }}
                search={{ file: file.id }}
                aria-label={given.blackOutNamed(file.name)}
              >
                {given.blackOutFile}
              </Link>
            )}
            <BlackCopy view={view} fileId={file.id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Of a black copy: what it was made from, and each page with its reason. */
const BlackCopy = ({ view, fileId }: { view: RequestView; fileId: string }) => {
  const words = useText(givenTexts)
  const blackout = view.blackouts.find((one) => one.fileId === fileId)
  if (!blackout) return null
  const original = view.files.find(({ id }) => id === blackout.fromFileId)
  return (
    <div className="small black-copy">
      {original && <p className="quiet">{words.madeFrom(original.name)}</p>}
      <WithheldPages pages={blackout.pages} agencyId={view.agency.id} />
    </div>
  )
}
