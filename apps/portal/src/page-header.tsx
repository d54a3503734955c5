import type { Section } from './page.tsx'
import { pageTexts } from './page-text.ts'
import { pathIn, type Scene } from './portal.ts'
import { LanguageLink } from './ui/language-link.tsx'
import { Mark } from './ui/mark.tsx'

export const PageHeader = ({
  scene,
  section,
  form,
}: {
  scene: Scene
  section: Section | undefined
  form: string | undefined
}) => {
  const { lang, agency } = scene
  const texts = pageTexts[lang]
  const links = [
    ['home', '/'],
    ['ask', '/ajukan'],
    ['track', '/lacak'],
    ['statistics', '/statistik'],
    ['deadline', '/hitung'],
  ] as const
  return (
    <header>
      {scene.demo && <p class="demo">{texts.demo}</p>}
      <div class="top">
        <div class="wide">
          <a class="brand" href={pathIn(lang, '/')}>
            <Mark />
            <span>
              {texts.service}
              {agency && <small>{agency.name}</small>}
            </span>
          </a>
          <a class="to-menu" href="#menu">
            {texts.menu}
          </a>
          <nav class="menu" aria-label={texts.main}>
            <ul>
              {links.map(([name, path]) => (
                <li>
                  <a href={pathIn(lang, path)} aria-current={name === section ? 'page' : undefined}>
                    {texts[name]}
                  </a>
                </li>
              ))}
              <li>
                <LanguageLink scene={scene} form={form} />
              </li>
            </ul>
          </nav>
        </div>
      </div>
    </header>
  )
}
