import type {
  DisputeRefusal,
  ExemptionRefusal,
  ObjectionRefusal,
  RequestRefusal,
} from '@terang/law'

/** Refusals that answer what was entered: mending the form helps, loading the case anew does not. */
const ABOUT_INPUT: readonly string[] = [
  'date-in-future',
  'date-too-early',
  'date-before-receipt',
  'receipt-date-unchanged',
  'nothing-missing-named',
  'paper-not-asked',
  'exemption-missing',
  'exempt-part-missing',
  'letters-missing',
  'other-act-missing',
  'decree-missing',
  'extent-does-not-fit',
  'withholding-reason-missing',
  'withholding-does-not-fit',
  'supply-time-missing',
  'fee-without-supply',
  'grounds-missing',
  'ground-without-reply',
  'limit-still-running',
  'ruling-needed',
] satisfies readonly (RequestRefusal | ObjectionRefusal | DisputeRefusal | ExemptionRefusal)[]

export const isAboutInput = (code: string): boolean => ABOUT_INPUT.includes(code)
