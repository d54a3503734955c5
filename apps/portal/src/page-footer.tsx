import { pageTexts } from './page-text.ts'
import { pathIn, type Scene } from './portal.ts'
import { LanguageLink } from './ui/language-link.tsx'

export const PageFooter = ({ scene, form }: { scene: Scene; form: string | undefined }) => {
  const { lang } = scene
  const texts = pageTexts[lang]
  const services = [
    ['/', texts.home],
    ['/ajukan', texts.askLong],
    ['/lacak', texts.trackLong],
    ['/keberatan', texts.object],
    ['/hitung', texts.deadline],
  ] as const
  const about = [
    ['/cara-kerja', texts.how],
    ['/informasi-dikecualikan', texts.exempt],
    ['/statistik', texts.statisticsLong],
    ['/privasi', texts.privacy],
    ['/aksesibilitas', texts.accessibility],
  ] as const
  return (
    <footer>
      <div class="wide">
        <Contact scene={scene} />
        <nav id="menu" aria-labelledby="menu-services" tabindex={-1}>
          <h2 id="menu-services">{texts.services}</h2>
          <ul>{services.map((link) => line(scene, link))}</ul>
        </nav>
        <nav aria-labelledby="menu-about">
          <h2 id="menu-about">{texts.about}</h2>
          <ul>
            {about.map((link) => line(scene, link))}
            <li>
              <LanguageLink scene={scene} form={form} />
            </li>
            <li>
              <a href="/app">{texts.officers}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}

const line = ({ lang }: Scene, [path, name]: readonly [string, string]) => (
  <li>
    <a href={pathIn(lang, path)}>{name}</a>
  </li>
)

const Contact = ({ scene: { lang, agency } }: { scene: Scene }) => {
  const texts = pageTexts[lang]
  if (!agency) return <p>{texts.free}</p>
  return (
    <div class="stack">
      <p>
        <strong>{texts.desk(agency.name)}</strong>
        <br />
        {agency.address && (
          <>
            {agency.address}
            <br />
          </>
        )}
        {agency.phone && (
          <>
            {texts.phone} <a href={`tel:${agency.phone.replace(/[^+\d]/g, '')}`}>{agency.phone}</a>
            {' · '}
          </>
        )}
        <a href={`mailto:${agency.email}`}>{agency.email}</a>
      </p>
      <p>{texts.free}</p>
    </div>
  )
}
