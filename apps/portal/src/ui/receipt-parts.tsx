import type { Language } from '@terang/wording/texts'
import { pathIn } from '../portal.ts'
import { CodeGroups } from './code-groups.tsx'
import { everyReceipt } from './receipt-text.ts'

type Coded = { registerNumber: string; trackingCode: string; lang: Language }

/** Kode rahasia, as a row of the receipt's list. */
export const CodeRow = ({ trackingCode, lang }: Omit<Coded, 'registerNumber'>) => (
  <div>
    <dt>{everyReceipt[lang].code}</dt>
    <dd>
      <CodeGroups code={trackingCode} />
    </dd>
  </div>
)

/** Opens the case with number and code, in the body and never in an address. */
export const OpenWithCode = ({ registerNumber, trackingCode, lang }: Coded) => (
  <form method="post" action={pathIn(lang, '/lacak')}>
    <input type="hidden" name="registerNumber" value={registerNumber} />
    <input type="hidden" name="trackingCode" value={trackingCode} />
    <button class="button">{everyReceipt[lang].open}</button>
  </form>
)

export const LostCode = ({ lang }: { lang: Language }) => (
  <div class="note">
    <h2>{everyReceipt[lang].lostCode}</h2>
    <p>{everyReceipt[lang].lostCodeWhat}</p>
  </div>
)

/** Takes the receipt out of a browser that others use too. */
export const SharedComputer = ({ path, lang }: { path: string; lang: Language }) => (
  <div class="note screen">
    <h2>{everyReceipt[lang].shared}</h2>
    <p>{everyReceipt[lang].sharedWhat}</p>
    <form method="post" action={pathIn(lang, path)}>
      <p>
        <button class="linkish">{everyReceipt[lang].forget}</button>
      </p>
    </form>
  </div>
)

/** What stands there once the quarter of an hour is over. */
export const ReceiptGone = ({ what, lang }: { what: string; lang: Language }) => (
  <div class="stack">
    <h1>{everyReceipt[lang].goneTitle}</h1>
    <p>{what}</p>
    <p>
      <a class="button" href={pathIn(lang, '/lacak')}>
        {everyReceipt[lang].goneTrack}
      </a>
    </p>
  </div>
)
