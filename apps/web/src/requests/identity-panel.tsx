import type { RequestView } from '@terang/contract/request-views'
import { useText } from '../locale/language.tsx'
import { caseTexts } from './case-text.ts'
import { fileAddress } from './file-address.ts'
import { Pairs } from '../cases/pairs-panel.tsx'

/** Only for roles that receive it at all; the number never leaves the server whole. */
export const IdentityPanel = ({ view }: { view: RequestView }) => {
  const words = useText(caseTexts)
  const { applicant } = view
  if (applicant === null) {
    return (
      <section className="section">
        <header>
          <h2>{words.identity}</h2>
        </header>
        <p className="quiet">{words.identityHidden}</p>
      </section>
    )
  }
  const isEntity = applicant.kind === 'legal-entity'
  return (
    <section className="section">
      <header>
        <h2>{words.identity}</h2>
        <span className="small quiet">{words.identityNote}</span>
      </header>
      <Pairs
        pairs={[
          [words.name, applicant.name],
          [isEntity ? words.decreeNumber : words.nik, applicant.numberMasked ?? words.none],
          [words.address, applicant.address],
          [words.contact, [applicant.phone, applicant.email].filter(Boolean).join(', ')],
          [words.occupation, applicant.occupation],
          [
            words.identityFile,
            applicant.identityFileId ? (
              <a href={fileAddress(view.id, applicant.identityFileId)} download>
                {words.download(words.identityFile.toLowerCase())}
              </a>
            ) : (
              words.none
            ),
          ],
        ]}
      />
    </section>
  )
}
