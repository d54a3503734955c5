import type { ObjectionGround } from '@terang/law'
import { groundArticle, objectionTexts } from '@terang/wording/objections'
import type { Language } from '@terang/wording/texts'

/** The grounds that were named, each with its article in small print. */
export const GroundList = ({
  grounds,
  lang,
}: {
  grounds: readonly ObjectionGround[]
  lang: Language
}) => (
  <>
    {grounds.map((ground) => (
      <p>
        {objectionTexts[lang].groundForApplicant[ground]}{' '}
        <span class="small">({groundArticle(ground, lang)})</span>
      </p>
    ))}
  </>
)
