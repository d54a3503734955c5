/** Why a PDF cannot be shown or blacked out: said to the officer, never a defect. */
export const PDF_FAULTS = [
  'pdf-encrypted',
  'pdf-broken',
  'pdf-too-long',
  'pdf-too-large',
  'pdf-too-slow',
  'page-unknown',
  'trace-remains',
] as const
export type PdfFault = (typeof PDF_FAULTS)[number]

export class PdfRefused extends Error {
  readonly fault: PdfFault
  constructor(fault: PdfFault) {
    super(fault)
    this.name = 'PdfRefused'
    this.fault = fault
  }
}
