import type { ApplicantView } from '@terang/contract/applicants'
import { useText } from '../locale/language.tsx'
import { caseTexts } from './case-text.ts'
import { Pairs } from '../cases/pairs-panel.tsx'

type IdentityProps = {
  applicant: ApplicantView | null
  /** What of it the retention of the house has erased. */
  erased: 'papers' | 'identity' | null
  /** Where the identity file lies; null where the case keeps none. */
  fileAddress: ((fileId: string) => string) | null
}

/** Only for roles that receive it at all; the number never leaves the server whole. */
export const IdentityPanel = ({ applicant, erased, fileAddress }: IdentityProps) => {
  const words = useText(caseTexts)
  if (applicant === null) {
    return (
      <section className="section">
        <header>
          <h2>{words.identity}</h2>
        </header>
        <p className="quiet">
          {erased === 'identity' ? words.identityErased : words.identityHidden}
        </p>
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
            fileAddress &&
              (applicant.identityFileId ? (
                <a href={fileAddress(applicant.identityFileId)} download>
                  {words.download(words.identityFile.toLowerCase())}
                </a>
              ) : erased === 'papers' ? (
                words.papersErased
              ) : (
                words.none
              )),
          ],
        ]}
      />
    </section>
  )
}
