import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Biaya dan pembayaran',
  state: (open: string) => `Belum dibayar ${open}`,
  settled: 'Lunas',
  line: (amount: string, kind: string, date: string) => `${amount}, ${kind}, ${date}`,
  receipt: 'Tanda bukti',
  openReceipt: (number: string) => `Cetak tanda bukti ${number}`,
  owed: 'Menurut jawaban',
  paid: 'Sudah dibayar',
  open: 'Sisa',
  kind: 'Cara membayar',
  paidOn: 'Tanggal dibayar',
  amount: 'Jumlah dalam rupiah',
  amountHint: (open: string) => `Sisa biaya ${open}. Boleh sebagian.`,
  submit: 'Catat pembayaran',
  unpaid: (open: string) =>
    `Biaya ${open} belum tercatat dibayar. Penyerahan tetap boleh dicatat; pembayaran dapat dicatat sesudahnya.`,
  sheet: 'Tanda bukti penerimaan pembayaran',
  sheetTitle: 'Pembayaran diterima tunai',
  number: 'Nomor tanda bukti',
  request: 'Nomor pendaftaran',
  from: 'Diterima dari',
  sum: 'Jumlah',
  for: 'Untuk',
  forWhat: (copying: string, sending: string) =>
    `biaya penyalinan ${copying} dan pengiriman ${sending}`,
  rest: 'Sisa yang belum dibayar',
  by: 'Badan publik',
  basis:
    'Pasal 37 dan 38 Peraturan Komisi Informasi 1/2021. Mencari dan melihat informasi tidak dikenai biaya.',
  print: 'Cetak tanda bukti',
  back: 'Kembali ke perkara',
}

const en: Translation<typeof id> = {
  title: 'Cost and payment',
  state: (open) => `${open} not paid yet`,
  settled: 'Paid in full',
  line: (amount, kind, date) => `${amount}, ${kind}, ${date}`,
  receipt: 'Receipt',
  openReceipt: (number) => `Print receipt ${number}`,
  owed: 'By the answer',
  paid: 'Paid',
  open: 'Still to pay',
  kind: 'How it was paid',
  paidOn: 'Day of payment',
  amount: 'Amount in rupiah',
  amountHint: (open) => `${open} is still to be paid. A part will do.`,
  submit: 'Note the payment',
  unpaid: (open) =>
    `A cost of ${open} is not noted as paid. The hand-over may be noted all the same; a payment can be noted later.`,
  sheet: 'Receipt of payment',
  sheetTitle: 'Cash was received',
  number: 'Receipt number',
  request: 'Registration number',
  from: 'Received from',
  sum: 'Amount',
  for: 'For',
  forWhat: (copying, sending) => `copying ${copying} and sending ${sending}`,
  rest: 'Still to be paid',
  by: 'Public body',
  basis:
    'Articles 37 and 38, Information Commission Regulation 1/2021. Searching and viewing cost nothing.',
  print: 'Print the receipt',
  back: 'Back to the case',
}

export const paymentTexts: Record<Language, Translation<typeof id>> = { id, en }
