import { Hono } from 'hono'
import { page } from '../page.tsx'
import { type Env, pathIn, type Scene } from '../portal.ts'
import { FourSteps } from '../ui/four-steps.tsx'
import { Icon } from '../ui/icon.tsx'
import { homeTexts } from './text.ts'

export const homeRoutes = () =>
  new Hono<Env>().get('/', (c) => {
    const scene = c.get('scene')
    const { title } = homeTexts[scene.lang]
    return page(c, { title, section: 'home' }, <HomePage scene={scene} />)
  })

/** Beranda: the right in one sentence, then what one can do about it. */
const HomePage = ({ scene }: { scene: Scene }) => {
  const { lang, agency } = scene
  const texts = homeTexts[lang]
  return (
    <>
      <section class="opening">
        <h1>{texts.sentence(agency?.shortName ?? texts.anyBody)}</h1>
        <p>{texts.lead}</p>
        <div class="bar">
          <a class="button" href={pathIn(lang, '/ajukan')}>
            {texts.ask}
          </a>
          <a href={pathIn(lang, '/lacak')}>{texts.orTrack}</a>
        </div>
      </section>
      <div class="two">
        <section aria-labelledby="doings">
          <h2 id="doings" class="unseen">
            {texts.doings}
          </h2>
          <ul class="lines doings">
            {texts.doing.map(([path = '/', name, what]) => (
              <li>
                <a href={pathIn(lang, path)}>{name}</a>
                <p>{what}</p>
                <Icon name="arrow" />
              </li>
            ))}
          </ul>
        </section>
        <section class="stack" aria-labelledby="rights">
          <h2 id="rights">{texts.yours}</h2>
          <ul class="dashes stack">
            {texts.rights.map((right) => (
              <li>{right}</li>
            ))}
          </ul>
          <p>
            <a href={pathIn(lang, '/cara-kerja')}>{texts.rightsMore}</a>
          </p>
        </section>
      </div>
      <FourSteps lang={lang} />
    </>
  )
}
