import type { Language } from '@terang/wording/texts'
import { pathIn } from '../portal.ts'

/** A page to read: a lead and sections of paragraphs and lists. */
export type Prose = {
  title: string
  lead: string
  sections: readonly Part[]
}
type Part = {
  title: string
  paragraphs: readonly string[]
  points?: readonly string[]
  link?: readonly [path: string, name: string]
}

export const ProsePage = ({ prose, lang }: { prose: Prose; lang: Language }) => (
  <article class="prose narrow">
    <h1>{prose.title}</h1>
    <p class="lead">{prose.lead}</p>
    {prose.sections.map(({ title, paragraphs, points, link }) => (
      <>
        <h2>{title}</h2>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {points && (
          <ul class="dashes">
            {points.map((point) => (
              <li>{point}</li>
            ))}
          </ul>
        )}
        {link && (
          <p>
            <a href={pathIn(lang, link[0])}>{link[1]}</a>
          </p>
        )}
      </>
    ))}
  </article>
)
