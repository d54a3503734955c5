import type { ExemptListPage, ExemptListRow } from '@terang/contract/exemption-views'
import type { AgencyView } from '@terang/contract/units'
import { longDate } from '@terang/wording/dates'
import { durationText, exemptionCaseTexts } from '@terang/wording/exemption-cases'
import { exemptionCitation, exemptionTexts } from '@terang/wording/exemptions'
import type { Language } from '@terang/wording/texts'
import { pathIn, type Scene } from '../portal.ts'
import { SummaryList, type SummaryRow } from '../ui/summary-list.tsx'
import { exemptTexts } from './text.ts'

type Props = {
  scene: Scene
  list: ExemptListPage
  agencies: readonly AgencyView[]
  agency: AgencyView | null
  wrong: 'noAgency' | 'lost' | null
}

/** Daftar Informasi yang Dikecualikan: what is exempt today, why, by which decree, until when. */
export const ExemptPage = ({ scene, list, agencies, agency, wrong }: Props) => {
  const { lang } = scene
  const texts = exemptTexts[lang]
  const { rows, nextCursor } = list
  return (
    <>
      <div class="stack narrow">
        <h1>{texts.title}</h1>
        {wrong && (
          <div class="notice calm" role="status">
            <p>{texts[wrong]}</p>
          </div>
        )}
        <p>{texts.lead}</p>
      </div>
      {agencies.length > 1 && <ChoiceForm lang={lang} agencies={agencies} agency={agency} />}
      <section class="stack narrow" aria-label={texts.title}>
        <p>{rows.length === 0 ? texts.empty : nextCursor === null && texts.count(rows.length)}</p>
        {rows.length > 0 && (
          <ul class="lines">
            {rows.map((row) => (
              <Line row={row} lang={lang} namesAgency={agency === null && agencies.length > 1} />
            ))}
          </ul>
        )}
        {nextCursor && (
          <p>
            <a href={nextAddress(lang, agency, nextCursor)}>{texts.more}</a>
          </p>
        )}
      </section>
      <aside class="note narrow">
        <h2>{texts.disagree}</h2>
        <p>{texts.disagreeText}</p>
        <p>
          <a href={pathIn(lang, '/ajukan')}>{texts.ask}</a>
        </p>
      </aside>
    </>
  )
}

const nextAddress = (lang: Language, agency: AgencyView | null, cursor: string): string => {
  const query = new URLSearchParams({ ...(agency ? { badan: agency.id } : {}), lanjut: cursor })
  return pathIn(lang, `/informasi-dikecualikan?${query.toString()}`)
}

const ChoiceForm = ({
  lang,
  agencies,
  agency,
}: { lang: Language } & Omit<Props, 'scene' | 'list' | 'wrong'>) => {
  const texts = exemptTexts[lang]
  return (
    <form class="bar figures-choice" method="get" action={pathIn(lang, '/informasi-dikecualikan')}>
      <label class="of-agency">
        {texts.agency}
        <select class="input" name="badan">
          <option value="">{texts.all}</option>
          {agencies.map(({ id, name }) => (
            <option value={id} selected={id === agency?.id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button class="button quiet">{texts.show}</button>
    </form>
  )
}

type LineProps = { row: ExemptListRow; lang: Language; namesAgency: boolean }

const Line = ({ row, lang, namesAgency }: LineProps) => {
  const texts = exemptTexts[lang]
  const facts = [
    namesAgency && row.agency.shortName,
    row.letters.map((letter) => exemptionTexts[lang][letter].label).join(', '),
    durationText(row, lang),
  ]
  return (
    <li id={row.id}>
      <h2 class="line-title">{row.information}</h2>
      <p class="small">{facts.filter(Boolean).join(' · ')}</p>
      <details>
        <summary>{texts.why}</summary>
        <SummaryList rows={rowsOf(row, lang)} />
      </details>
    </li>
  )
}

const rowsOf = (row: ExemptListRow, lang: Language): SummaryRow[] => {
  const texts = exemptTexts[lang]
  const until = [durationText(row, lang), row.durationNote].filter(Boolean).join('. ')
  return [
    { term: texts.content, value: row.content, isLong: true },
    { term: texts.extent, value: exemptionCaseTexts[lang].extent[row.extent] },
    {
      term: texts.ground,
      value: row.letters.map((letter) => exemptionCitation(letter, lang)).join('; '),
    },
    ...(row.otherAct ? [{ term: texts.otherAct, value: row.otherAct }] : []),
    { term: texts.ifOpened, value: row.ifOpened, isLong: true },
    { term: texts.ifClosed, value: row.ifClosed, isLong: true },
    { term: texts.until, value: until },
    {
      term: texts.decree,
      value: texts.decreeText(row.decree.number, longDate(row.decree.date, lang)),
    },
  ]
}
