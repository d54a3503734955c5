import { pageTexts } from '../page-text.ts'
import { pathIn, type Scene } from '../portal.ts'

/** The same page in the other language; inside a form its answers go along. */
export const LanguageLink = ({ scene, form }: { scene: Scene; form: string | undefined }) => {
  const other = scene.lang === 'id' ? 'en' : 'id'
  const name = pageTexts[scene.lang].otherLanguage
  const target = pathIn(other, scene.path)
  if (!form) {
    return (
      <a href={target} lang={other} hreflang={other}>
        {name}
      </a>
    )
  }
  return (
    <button
      class="linkish"
      form={form}
      formaction={target}
      formenctype="application/x-www-form-urlencoded"
      name="go"
      value="stay"
      lang={other}
    >
      {name}
    </button>
  )
}
