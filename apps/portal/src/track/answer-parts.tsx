import { dayStrip } from '@terang/design/day-strip'
import { blackenedText } from '@terang/wording/blackouts'
import { longDate, plainDate, rupiah } from '@terang/wording/dates'
import { exemptionCitation, exemptionTexts } from '@terang/wording/exemptions'
import { requestTexts } from '@terang/wording/requests'
import { roleNames } from '@terang/wording/roles'
import type { TrackingView } from '@terang/contract/request-views'
import type { Language } from '@terang/wording/texts'
import { pathIn } from '../portal.ts'
import { DayStrip } from '../ui/day-strip.tsx'
import { FileList } from '../ui/file-list.tsx'
import { SummaryList, type SummaryRow } from '../ui/summary-list.tsx'
import { WhyThisDate } from '../ui/why-this-date.tsx'
import { fileHref } from './asked-part.tsx'
import type { CaseProps } from './case-page.tsx'
import { trackTexts } from './text.ts'

type Answer = NonNullable<TrackingView['answer']>
type Props = CaseProps & { answer: Answer }

/** Jawaban: what is given, the letter itself, what is withheld and why, and whether it was in time. */
export const AnswerParts = ({ view, lang }: CaseProps) => {
  const { answer } = view
  if (!answer) return null
  const texts = trackTexts[lang]
  const files = view.files.filter(({ kind }) => kind === 'answer')
  return (
    <>
      <PublicAlready answer={answer} lang={lang} />
      {files.length > 0 && (
        <section>
          <h2>{texts.given}</h2>
          <FileList files={files} hrefOf={({ id }) => fileHref(view, id)} lang={lang} />
        </section>
      )}
      <section class="stack">
        <h2>{texts.answer}</h2>
        <p class="written">{answer.text ?? texts.erased}</p>
        <SummaryList rows={[...facts(answer, lang), ...paymentRows(view, lang)]} />
      </section>
      <Withheld view={view} answer={answer} lang={lang} />
      <Punctuality view={view} answer={answer} lang={lang} />
    </>
  )
}

/** Sudah tersedia untuk umum: where, before all else; the address as text, so that one sees where it leads. */
const PublicAlready = ({ answer, lang }: Pick<Props, 'answer' | 'lang'>) => {
  const { publicLink, publicPlace } = answer
  if (publicLink === null && publicPlace === null) return null
  const texts = trackTexts[lang]
  return (
    <section class="stack">
      <h2>{texts.public}</h2>
      {publicLink !== null && (
        <p class="written">
          {texts.publicLead}{' '}
          <a href={publicLink} rel="noopener noreferrer nofollow">
            {publicLink}
          </a>
        </p>
      )}
      {publicPlace !== null && (
        <p class="written">
          {publicLink === null
            ? texts.publicPlaceOnly(publicPlace)
            : texts.publicPlace(publicPlace)}
        </p>
      )}
    </section>
  )
}

/** "Halaman 2: dihitamkan, berdasar SK … (Pasal 17 huruf h)", each with the line that it rests on. */
const blackened = ({ view, answer, lang }: Props) =>
  answer.withheldOn.map(({ page, fileId }) => {
    const told = blackenedText({ page, letters: answer.letters, decree: answer.decree }, lang)
    const file = view.files.find(({ id }) => id === fileId)
    return (
      <p>
        {file && `${file.name}, `}
        {told.page},{' '}
        {answer.exemptionId ? (
          <a href={exemptLine(view, answer.exemptionId, lang)}>{told.basis}</a>
        ) : (
          told.basis
        )}
      </p>
    )
  })

const exemptLine = (view: TrackingView, id: string, lang: Language): string =>
  pathIn(lang, `/informasi-dikecualikan?badan=${view.agency.id}#${id}`)

const facts = ({ outcome, copyingFee, sendingFee, holderBody }: Answer, lang: Language) => {
  const texts = trackTexts[lang]
  const fees = [
    copyingFee > 0 && texts.copyingFee(rupiah(copyingFee)),
    sendingFee > 0 && texts.sendingFee(rupiah(sendingFee)),
  ].filter((fee) => fee !== false)
  const isGiven = outcome === 'granted' || outcome === 'granted-in-part'
  const rows: SummaryRow[] = []
  if (holderBody) rows.push({ term: texts.holder, value: holderBody })
  if (isGiven) rows.push({ term: texts.fees, value: fees.join(', ') || texts.feesNone })
  return rows
}

/** What is still to be paid and how, or what was paid (P38). */
const paymentRows = ({ costs }: TrackingView, lang: Language): SummaryRow[] => {
  const texts = trackTexts[lang].payment
  const { owed, open, payments } = costs
  if (owed === 0 && payments.length === 0) return []
  const { payment: kinds } = requestTexts[lang]
  const paid = payments.map(({ amount, kind, paidOn, receiptNumber }) =>
    texts.line(rupiah(amount), kinds[kind].toLowerCase(), plainDate(paidOn, lang), receiptNumber),
  )
  return [
    { term: texts.term, value: open === 0 ? texts.settled : texts.open(rupiah(open)) },
    ...(open > 0 ? [{ term: texts.how, value: texts.ways }] : []),
    ...(paid.length > 0 ? [{ term: texts.received, value: paragraphs(paid) }] : []),
  ]
}

const Withheld = ({ view, answer, lang }: Props) => {
  if (!answer.withholding) return null
  const texts = trackTexts[lang]
  const exemptions = answer.letters.map((letter) => exemptionTexts[lang][letter].sentence)
  const reason = requestTexts[lang].withholdingForApplicant[answer.withholding]
  const rows: SummaryRow[] = [
    ...(answer.exemptPart ? [{ term: texts.part, value: answer.exemptPart, isLong: true }] : []),
    ...(answer.withheldOn.length > 0
      ? [{ term: texts.pages, value: blackened({ view, answer, lang }) }]
      : []),
    { term: texts.reason, value: exemptions.length > 0 ? paragraphs(exemptions) : reason },
  ]
  if (answer.letters.length > 0) {
    const basis = answer.letters.map((letter) => exemptionCitation(letter, lang))
    rows.push({ term: texts.basis, value: paragraphs(basis) })
  }
  if (answer.decree) {
    const { number, date } = answer.decree
    rows.push({ term: texts.decree, value: texts.decreeText(number, plainDate(date, lang)) })
    if (answer.exemptionId) {
      const link = <a href={exemptLine(view, answer.exemptionId, lang)}>{texts.exemptLine}</a>
      rows.push({ term: texts.exemption, value: link })
    }
    rows.push({ term: texts.consented, value: roleNames(view.agency.titles, lang).role.superior })
  }
  return (
    <section>
      <h2>{texts.withheld}</h2>
      <SummaryList rows={rows} />
    </section>
  )
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => <p>{text}</p>)

const Punctuality = ({ view, answer, lang }: Props) => {
  const texts = trackTexts[lang]
  // An answer in time needs no second reading, and no days after the limit.
  const { safe, extension, arguable } = view.limits.notice
  const inTime = answer.punctuality === 'on-time'
  const input = {
    notice: inTime
      ? { safe, arguable: null, extension: extension && { ...extension, arguable: null } }
      : { safe, arguable, extension },
    today: view.today,
    stoppedOn: answer.noticeOn,
    lang,
  }
  const number = dayStrip(input).find(({ date }) => date === answer.noticeOn)?.number ?? null
  return (
    <section class="stack">
      {number !== null && <h2>{number === 0 ? texts.answeredAtOnce : texts.answeredOn(number)}</h2>}
      <p>
        {texts.punctuality(longDate(view.receivedOn, lang), longDate(answer.noticeOn, lang))}{' '}
        {answer.punctuality === 'late' && texts.late2}
        {answer.punctuality === 'on-time-by-perki' && texts.latePerki}
      </p>
      <DayStrip {...input} />
      <WhyThisDate limits={view.limits} receivedOn={view.receivedOn} lang={lang} />
    </section>
  )
}
