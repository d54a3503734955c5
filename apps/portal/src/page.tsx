import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { assetPaths } from './assets.ts'
import { PageFooter } from './page-footer.tsx'
import { PageHeader } from './page-header.tsx'
import { pageTexts } from './page-text.ts'
import { type Env, pathIn, type Scene } from './portal.ts'

export type Section = 'home' | 'ask' | 'track' | 'statistics' | 'deadline'

export type PageProps = {
  title: string
  section?: Section
  /** Something on the page is wrong: the title says so first. */
  hasFaults?: boolean
  /** Belongs to one person: no search engine, no shared cache. */
  isPrivate?: boolean
  /** The form whose answers go along when the language changes. */
  form?: { id: string }
  /** Its own address, where the page answers a form that was sent elsewhere. */
  path?: string
  status?: ContentfulStatusCode
  /** What this browser may keep of a private page; without it nothing. */
  cache?: 'private, no-cache'
}

/** Renders a whole page: the frame with its contents, and the headers that fit. */
export const page = (c: Context<Env>, props: PageProps, children: Child) => {
  const scene = { ...c.get('scene'), ...(props.path ? { path: props.path } : {}) }
  if (props.isPrivate) c.header('Cache-Control', props.cache ?? 'no-store')
  else c.header('Cache-Control', 'private, no-cache')
  c.header('Content-Language', scene.lang)
  const frame = (
    <Frame scene={scene} {...props}>
      {children}
    </Frame>
  )
  return c.html(html`<!doctype html>${frame}`, props.status ?? 200)
}

const Frame = ({
  scene,
  title,
  section,
  hasFaults,
  isPrivate,
  form,
  children,
}: PageProps & { scene: Scene; children?: Child }) => {
  const { lang, path, agency } = scene
  const texts = pageTexts[lang]
  const service = [texts.service, agency?.shortName].filter(Boolean).join(' ')
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${hasFaults ? `${texts.wrong}: ` : ''}${title} – ${service}`}</title>
        <link rel="stylesheet" href={assetPaths.style} />
        <link
          rel="preload"
          href={assetPaths.typeface}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
          fetchpriority="low"
        />
        <link rel="icon" href={assetPaths.icon} type="image/svg+xml" />
        {isPrivate ? (
          <meta name="robots" content="noindex" />
        ) : (
          (['id', 'en'] as const).map((each) => (
            <link rel="alternate" hreflang={each} href={pathIn(each, path)} />
          ))
        )}
      </head>
      <body>
        {form && <DefaultButton form={form.id} />}
        <a class="skip" href="#isi">
          {texts.skip}
        </a>
        <PageHeader scene={scene} section={section} form={form?.id} />
        <main id="isi" class="wide" tabindex={-1}>
          {children}
        </main>
        <PageFooter scene={scene} form={form?.id} />
      </body>
    </html>
  )
}

/** Enter presses a form's first button: this one, not the change of language in the header. */
const DefaultButton = ({ form }: { form: string }) => (
  <button
    class="unseen"
    form={form}
    name="go"
    value="next"
    tabindex={-1}
    aria-hidden="true"
  ></button>
)
