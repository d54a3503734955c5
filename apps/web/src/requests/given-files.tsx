import { Link } from '@tanstack/react-router'
import type { RequestView } from '@terang/contract/request-views'
import { pagesText } from '@terang/wording/blackouts'
import type { Language } from '@terang/wording/texts'
import { useState } from 'react'
import { sizeText } from '../files/text.ts'
import { useLanguage, useText } from '../locale/language.tsx'
import { Checks, Tick } from '../ui/choice.tsx'
import { draftOf } from '../ui/drafts.ts'
import { TextField } from '../ui/field.tsx'
import { caseTexts } from './case-text.ts'
import { givenTexts } from './given-text.ts'
import { blackPages, givableFiles, originalsIn } from './given-rules.ts'

/** What lies in the case and goes out with the answer; an original is never ticked by mistake. */
export const GivenFiles = ({
  view,
  isExemptPart,
}: {
  view: RequestView
  isExemptPart: boolean
}) => {
  const language = useLanguage()
  const words = useText(givenTexts)
  const files = givableFiles(view)
  const [ticked, setTicked] = useState<readonly string[]>(
    () => draftOf(`${view.id} answer`)['caseFileIds'] ?? [],
  )
  const givesOriginal = originalsIn(view, ticked).length > 0
  const known = blackPages(view, ticked)
  return (
    <>
      {files.length > 0 && (
        <Checks
          name="caseFileIds"
          label={words.files}
          hint={words.filesHint}
          onValues={setTicked}
          options={files.map((file) => ({
            value: file.id,
            label: file.name,
            detail: detailOf(view, file, language),
          }))}
        />
      )}
      {givesOriginal && isExemptPart && (
        <p className="note note-warn" role="alert">
          <b>{words.originalStops}</b>
        </p>
      )}
      {givesOriginal && !isExemptPart && (
        <div className="note note-warn" role="alert">
          <p>
            <b>{words.originalWarns}</b>
          </p>
          <Tick
            name="meansOriginals"
            label={words.originalMeant}
            detail={words.originalMeantDetail}
          />
        </div>
      )}
      {isExemptPart && (
        <>
          <TextField
            name="pages"
            label={words.pages}
            hint={
              known.length > 0
                ? `${words.pagesKnown(pagesText(known, language))} ${words.pagesHint}`
                : words.pagesHint
            }
            short
            optional={known.length > 0}
          />
          {view.acts.can.includes('black-out') && (
            <p>
              <Link
                to="/requests/$requestId/$act"
                params={{ requestId: view.id, act: 'black-out' }}
              >
                {words.blackOut}
              </Link>
            </p>
          )}
        </>
      )}
    </>
  )
}

const detailOf = (
  view: RequestView,
  { id, kind, size, sha256 }: RequestView['files'][number],
  language: Language,
): string => {
  const words = givenTexts[language]
  const black = blackPages(view, [id])
  const told = [
    `${caseTexts[language].fileKind[kind]}, ${sizeText(size, language)}, sha-256 ${sha256.slice(0, 4)}…${sha256.slice(-2)}.`,
    originalsIn(view, [id]).length > 0 && words.original,
    black.length > 0 && words.black(pagesText(black, language)),
  ]
  return told.filter(Boolean).join(' ')
}

/** Sudah tersedia untuk umum: a link, a place, or both; shown to the applicant before all else. */
export const PublicFields = ({ view }: { view: RequestView }) => {
  const words = useText(givenTexts)
  const draft = draftOf(`${view.id} answer`)
  const [isPublished, setPublished] = useState(() => draft['isPublished']?.includes('yes') ?? false)
  return (
    <>
      <Checks
        name="isPublished"
        label={words.publishedTitle}
        onValues={(values) => setPublished(values.length > 0)}
        options={[{ value: 'yes', label: words.published, detail: words.publishedDetail }]}
      />
      {isPublished && (
        <>
          <TextField name="publicLink" label={words.link} hint={words.linkHint} optional />
          <TextField name="publicPlace" label={words.place} hint={words.placeHint} optional />
        </>
      )}
    </>
  )
}
