import { counted } from '@terang/wording/dates'
import type { Language, Translation } from '@terang/wording/texts'

const id = {
  title: 'Menunggu dikirim',
  lead: 'Permohonan yang ditulis tanpa jaringan. Isinya tersandi di perangkat ini dan hanya Anda yang dapat membukanya.',
  empty: 'Tidak ada permohonan yang menunggu di perangkat ini.',
  emptyAdvice: 'Formulir pencatatan tetap dapat dipakai saat jaringan putus.',
  write: 'Catat permohonan',
  ofOthers: (count: number) =>
    `${count} permohonan petugas lain menunggu di perangkat ini. Permohonan itu terkirim setelah petugasnya masuk.`,
  locked: (count: number) =>
    `${count} permohonan menunggu tersandi di perangkat ini, dan terkirim setelah petugas yang menulisnya masuk lagi.`,
  unreadable: (count: number) => `${count} permohonan di perangkat ini tidak dapat dibuka`,
  unreadableAdvice:
    'Isinya rusak, atau tersandi dengan kunci yang sudah tidak ada, sehingga tidak dapat dikirim. Catat lagi dari tanda terima atau tanyakan kepada pemohon. Permohonan lain tetap terkirim.',
  remove: 'Hapus dari perangkat',
  count: (count: number) => `${count} permohonan menunggu dikirim`,
  refusedCount: (count: number) => `${count} ditolak register dan perlu diperbaiki`,
  see: 'Lihat',
  told: (registered: number, refused: number) =>
    [
      registered > 0 && `${registered} permohonan dari perangkat ini sudah terdaftar.`,
      refused > 0 && `${refused} ditolak register; lihat Menunggu dikirim.`,
    ]
      .filter(Boolean)
      .join(' '),
  sendNow: 'Kirim sekarang',
  sending: 'Mengirim…',
  end: {
    'all-tried': '',
    elsewhere: 'Tab lain sedang mengirim. Daftar ini ikut berubah.',
    unreachable: 'Server belum menjawab. Kami mencoba lagi setiap 30 detik.',
    'session-ended': 'Sesi Anda sudah berakhir. Masuk lagi, lalu permohonan terkirim sendiri.',
  },
  signIn: 'Masuk lagi',
  state: { waiting: 'Belum terkirim', refused: 'Ditolak register', registered: 'Terdaftar' },
  number: 'Nomor sementara',
  finalNumber: 'Nomor pendaftaran',
  written: 'Ditulis',
  follow: 'Salinan identitas tidak disimpan di perangkat; unggah setelah permohonan terdaftar.',
  mend: 'Perbaiki dan kirim',
  print: 'Cetak tanda terima',
  printFinal: 'Tanda bukti pendaftaran',
  done: 'Selesai, hapus dari perangkat',
  open: 'Buka permohonan',
  find: 'Cari dengan nomor sementara',
  findHint: 'Tertulis di tanda terima, misalnya SEM-261124-48271936-0.',
  findAct: 'Cari',
  found: (number: string) => `Nomor sementara ${number}`,
  receipt: 'Tanda terima sementara',
  saved: 'Tersimpan di perangkat, belum terdaftar',
  warning:
    'Ini tanda terima sementara, bukan bukti pendaftaran. Nomor pendaftaran dan kode permohonan diberikan setelah jaringan kembali. Simpan nomor sementara ini; permohonan dapat dicari dengan nomor ini.',
  due: 'Dijawab paling lambat',
  received: 'Diterima',
  hint: 'Batas dihitung dari tanggal terima, bukan dari tanggal terkirim.',
  printIt: 'Cetak tanda terima sementara',
  another: 'Catat berikutnya',
  list: 'Lihat yang menunggu',
  mending: (number: string) => `Memperbaiki ${number}`,
  notMended: {
    waiting:
      'Permohonan ini belum terkirim dan belum ditolak register, sehingga belum dapat diperbaiki. Kami mengirimnya sendiri; bila register menolak, perbaikan dapat dibuka dari daftar tunggu.',
    registered:
      'Permohonan ini sudah terdaftar, sehingga tidak dapat dikirim lagi. Buka permohonannya dari daftar tunggu.',
    'not-here':
      'Permohonan ini tidak ada di perangkat ini, tidak dapat dibuka, atau ditulis petugas lain.',
  },
  notMendedTitle: 'Permohonan ini tidak dapat diperbaiki di sini',
  mendNote: (reason: string) =>
    `Register menolak permohonan ini: ${reason} Nomor sementara dan tanggal terima pada tanda terima pemohon tetap sama bila tidak Anda ubah.`,
  offline:
    'Permohonan dapat dicatat tanpa jaringan: disimpan tersandi di perangkat ini, dan dikirim sendiri saat jaringan kembali. Salinan identitas tidak disimpan; unggah setelah permohonan terdaftar.',
}

const en: Translation<typeof id> = {
  title: 'Waiting to be sent',
  lead: 'Requests written down without network. They are encrypted on this device, and only you can open them.',
  empty: 'No request waits on this device.',
  emptyAdvice: 'The intake form can be used while the network is down.',
  write: 'Register a request',
  ofOthers: (count) =>
    `${counted(count, 'request', 'requests')} of other officers on this device: sent when their officer signs in.`,
  locked: (count) =>
    `${counted(count, 'request', 'requests')} encrypted on this device: sent when the officer who wrote them signs in again.`,
  unreadable: (count) => `${counted(count, 'request', 'requests')} on this device cannot be opened`,
  unreadableAdvice:
    'The content is damaged, or encrypted with a key that is no more, so it cannot be sent. Register it again from the receipt, or ask the applicant. Other requests are still sent.',
  remove: 'Remove from the device',
  count: (count) => `${counted(count, 'request', 'requests')} waiting to be sent`,
  refusedCount: (count) => `${count} refused by the register, to be mended`,
  see: 'See',
  told: (registered, refused) =>
    [
      registered > 0 && `${counted(registered, 'request', 'requests')} of this device registered.`,
      refused > 0 && `${refused} refused by the register; see Waiting to be sent.`,
    ]
      .filter(Boolean)
      .join(' '),
  sendNow: 'Send now',
  sending: 'Sending…',
  end: {
    'all-tried': '',
    elsewhere: 'Another tab is sending. This list follows.',
    unreachable: 'The server does not answer yet. We try again every 30 seconds.',
    'session-ended':
      'Your session has ended. Sign in again, and the requests are sent by themselves.',
  },
  signIn: 'Sign in again',
  state: { waiting: 'Not yet sent', refused: 'Refused', registered: 'Registered' },
  number: 'Provisional number',
  finalNumber: 'Registration number',
  written: 'Written',
  follow:
    'The copy of the identity card is not kept here; upload it when the request is registered.',
  mend: 'Mend and send',
  print: 'Print the receipt',
  printFinal: 'Proof of registration',
  done: 'Done, remove from the device',
  open: 'Open the request',
  find: 'Find by provisional number',
  findHint: 'It stands on the receipt, for example SEM-261124-48271936-0.',
  findAct: 'Find',
  found: (number) => `Provisional number ${number}`,
  receipt: 'Provisional receipt',
  saved: 'Kept on the device, not yet registered',
  warning:
    'This is a provisional receipt, no proof of registration. The registration number and the tracking code follow when the network is back. Keep this number; the request can be found by it.',
  due: 'To be answered by',
  received: 'Received',
  hint: 'The limit counts from the date of receipt, not from the day it is sent.',
  printIt: 'Print the provisional receipt',
  another: 'Register another',
  list: 'See what waits',
  mending: (number) => `Mending ${number}`,
  notMended: {
    waiting:
      'This request is not yet sent and was not refused, so there is nothing to mend yet. It is sent by itself; if the register refuses it, it can be mended from the waiting list.',
    registered:
      'This request is registered already, so it is not sent again. Open it from the waiting list.',
    'not-here':
      'This request is not on this device, cannot be opened, or was written by another officer.',
  },
  notMendedTitle: 'This request cannot be mended here',
  mendNote: (reason) =>
    `The register refused this request: ${reason} The provisional number and the date of receipt on the applicant’s receipt stay as they are unless you change them.`,
  offline:
    'Requests can be written down without network: they are kept encrypted on this device and sent by themselves when the line is back. No copy of an identity card is kept; upload it when the request is registered.',
}

export const waitingTexts: Record<Language, Translation<typeof id>> = { id, en }
