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
}

export const ProsePage = ({ prose }: { prose: Prose }) => (
  <article class="prose narrow">
    <h1>{prose.title}</h1>
    <p class="lead">{prose.lead}</p>
    {prose.sections.map(({ title, paragraphs, points }) => (
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
      </>
    ))}
  </article>
)
