import type { BlackoutView } from '@terang/contract/blackouts'
import type { RequestView } from '@terang/contract/request-views'
import { blackenedText } from '@terang/wording/blackouts'
import { useLanguage, useText } from '../locale/language.tsx'
import { givenTexts } from './given-text.ts'

type Answer = NonNullable<RequestView['answer']>
type Page = Pick<BlackoutView['pages'][number], 'page' | 'letters' | 'decree'> & {
  exemptionId: string | null
  file?: string | undefined
}

/** "Halaman 2: dihitamkan, berdasar SK … (Pasal 17 huruf h)", each with the line that it rests on. */
export const WithheldPages = ({
  pages,
  agencyId,
}: {
  pages: readonly Page[]
  agencyId: string
}) => {
  const language = useLanguage()
  const words = useText(givenTexts)
  return (
    <ul className="plain">
      {pages.map(({ exemptionId, file, ...one }) => {
        const { page, basis } = blackenedText(one, language)
        return (
          <li key={`${file} ${one.page} ${exemptionId}`}>
            {file && `${file}, `}
            {page},{' '}
            {exemptionId ? (
              <a
                href={`/informasi-dikecualikan?badan=${agencyId}#${exemptionId}`}
                title={words.publicLine}
              >
                {basis}
              </a>
            ) : (
              basis
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The pages of a notice; all of them rest on what its refusal rests on. */
export const pagesOfAnswer = (
  { withheldOn, letters, decree, exemptionId }: Answer,
  files: RequestView['files'],
): Page[] =>
  withheldOn.map(({ page, fileId }) => ({
    page,
    letters,
    decree,
    exemptionId,
    file: files.find(({ id }) => id === fileId)?.name,
  }))
