import { OBJECTION_GROUNDS } from '@terang/law'
import { objectionTexts } from '@terang/wording/objections'
import type { Language } from '@terang/wording/texts'
import { pathIn } from '../portal.ts'
import { Icon } from '../ui/icon.tsx'
import { periodicTexts } from './periodic-text.ts'

/** Ajukan keberatan: to a request that was made, or without one; beside it what may be a ground, and until when. */
export const StartPage = ({ lang }: { lang: Language }) => {
  const texts = periodicTexts[lang].start
  const ways = [
    ['/lacak', texts.request, texts.requestWhat],
    ['/keberatan/berkala', texts.periodic, texts.periodicWhat],
  ] as const
  return (
    <div class="two">
      <div class="stack-wide">
        <div>
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </div>
        <section>
          <h2>{texts.ways}</h2>
          <ul class="lines doings">
            {ways.map(([path, name, what]) => (
              <li>
                <a href={pathIn(lang, path)}>{name}</a>
                <p>{what}</p>
                <Icon name="arrow" />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <aside class="note">
        <h2>{texts.grounds}</h2>
        <ul class="dashes">
          {OBJECTION_GROUNDS.map((ground) => (
            <li>{objectionTexts[lang].groundForApplicant[ground]}</li>
          ))}
        </ul>
        <h2>{texts.window}</h2>
        <p>{texts.windowWhat}</p>
      </aside>
    </div>
  )
}
