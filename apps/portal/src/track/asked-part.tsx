import type { TrackingView } from '@terang/contract/request-views'
import { requestTexts } from '@terang/wording/requests'
import type { Language } from '@terang/wording/texts'
import { FileList } from '../ui/file-list.tsx'
import type { CaseProps } from './case-page.tsx'
import { trackTexts } from './text.ts'

/** Yang Anda minta, in the words of the one who asked. */
export const AskedPart = ({ view, lang }: CaseProps) => {
  const texts = trackTexts[lang]
  return (
    <section class="stack">
      <h2>{texts.asked}</h2>
      <p class="written">{view.details || texts.spoken}</p>
      {view.purpose && <p class="small written">{texts.purpose(view.purpose)}</p>}
      <p class="small">
        {texts.to(view.askedUnit?.name ?? view.agency.name)} {wayText(view, lang)}.
      </p>
    </section>
  )
}

/** "Mendapat salinan, berkas digital, lewat email" */
const wayText = ({ access, format, delivery }: TrackingView, lang: Language): string => {
  const texts = requestTexts[lang]
  if (access === 'inspect') return texts.access.inspect
  const [first = '', ...others] = [
    texts.access.copy,
    format && texts.format[format],
    texts.delivery[delivery],
  ].filter((part) => part !== null)
  return [first, ...others.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join(', ')
}

/** Files that the applicant sent; those of the answer stand with it. */
export const FilesPart = ({ view, lang }: CaseProps) => {
  const own = view.files.filter(({ kind }) => kind !== 'answer')
  if (own.length === 0) return null
  return (
    <section>
      <h2>{trackTexts[lang].own}</h2>
      <FileList files={own} hrefOf={({ id }) => fileHref(view, id)} lang={lang} />
    </section>
  )
}

export const fileHref = (view: TrackingView, fileId: string): string =>
  `/api/requests/${encodeURIComponent(view.id)}/files/${encodeURIComponent(fileId)}`
