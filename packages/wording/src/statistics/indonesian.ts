import { STATUTE } from '@terang/law'
import type { FigureName, FigureWords } from './names.ts'

const notice = STATUTE['request.notice'].limit
const extended = notice + STATUTE['request.extension'].limit
const objection = STATUTE['objection.answer'].limit
const filing = STATUTE['objection.filing'].limit

export const figures: Record<FigureName, FigureWords> = {
  received: {
    name: 'Diterima',
    definition: 'Permohonan yang diterima dalam masa ini, menurut tanggal terimanya.',
  },
  carriedOver: {
    name: 'Sisa sebelumnya',
    definition:
      'Permohonan yang belum ada hasilnya ketika masa ini mulai, ditambah yang dibuka kembali dalam masa ini.',
  },
  reopened: {
    name: 'Dibuka kembali',
    definition:
      'Bagian dari sisa: permohonan yang wajib dijawab lagi karena keberatannya dikabulkan dalam masa ini; hasil lamanya tetap terhitung pada bulannya.',
  },
  granted: {
    name: 'Diberikan seluruhnya',
    definition: 'Dijawab dalam masa ini: semua informasi yang diminta diberikan.',
  },
  'granted-in-part': {
    name: 'Diberikan sebagian',
    definition: 'Dijawab dalam masa ini: sebagian diberikan, sisanya ditolak dengan alasan.',
  },
  refused: {
    name: 'Ditolak',
    definition: 'Dijawab dalam masa ini: semua informasi yang diminta ditolak dengan alasan.',
  },
  'not-held': {
    name: 'Tidak dikuasai',
    definition:
      'Dijawab dalam masa ini: informasi tidak dikuasai dan pemohon ditunjukkan ke badan lain; ini bukan penolakan.',
  },
  'not-completed': {
    name: 'Tidak dilengkapi',
    definition:
      'Berakhir dalam masa ini karena pemohon tidak melengkapi pada waktunya; ini bukan penolakan.',
  },
  withdrawn: {
    name: 'Dicabut pemohon',
    definition: 'Berakhir dalam masa ini karena pemohon mencabutnya sebelum dijawab.',
  },
  inProcess: {
    name: 'Masih diproses',
    definition:
      'Belum ada hasilnya pada akhir masa ini, atau hari ini bila masa ini belum berakhir.',
  },
  notices: {
    name: 'Pemberitahuan tertulis',
    definition: 'Jawaban tertulis yang keluar dalam masa ini, apa pun isinya.',
  },
  onTimeSafe: {
    name: 'Tepat waktu menurut UU',
    definition: `Pemberitahuan yang keluar dalam ${notice} hari kerja sejak permohonan diterima, atau ${extended} bila diperpanjang dengan sah.`,
  },
  onTimeSafePercent: {
    name: 'Tepat waktu menurut UU, persen',
    definition: 'Bagian yang tepat waktu menurut UU dari semua pemberitahuan dalam masa ini.',
  },
  onTimePerki: {
    name: 'Tepat waktu menurut Perki',
    definition: `Pemberitahuan yang tepat waktu menurut UU, atau yang keluar dalam ${notice} hari kerja (${extended} bila diperpanjang) sejak permohonan lengkap.`,
  },
  onTimePerkiPercent: {
    name: 'Tepat waktu menurut Perki, persen',
    definition: 'Bagian yang tepat waktu menurut Perki dari semua pemberitahuan dalam masa ini.',
  },
  'notice-on-time': {
    name: 'Tepat waktu tanpa perpanjangan',
    definition: 'Pemberitahuan yang keluar dalam batas pertama menurut UU.',
  },
  'notice-extended': {
    name: 'Tepat waktu dengan perpanjangan',
    definition: 'Pemberitahuan yang keluar dalam batas yang diperpanjang menurut UU.',
  },
  'notice-by-perki': {
    name: 'Lewat batas UU, dalam batas Perki',
    definition:
      'Pemberitahuan yang tepat waktu hanya bila dihitung sejak permohonan dinyatakan lengkap.',
  },
  'notice-late': {
    name: 'Terlambat',
    definition: 'Pemberitahuan yang keluar sesudah batas UU dan batas Perki.',
  },
  meanDays: {
    name: 'Rata-rata hari kerja',
    definition:
      'Jumlah hari kerja dari terima sampai pemberitahuan, dibagi banyaknya pemberitahuan.',
  },
  medianDays: {
    name: 'Median hari kerja',
    definition:
      'Separuh pemberitahuan dalam masa ini keluar dalam hari kerja sebanyak ini atau kurang sejak diterima.',
  },
  p90Days: {
    name: 'Sembilan dari sepuluh, hari kerja',
    definition:
      'Sembilan dari sepuluh pemberitahuan dalam masa ini keluar dalam hari kerja sebanyak ini atau kurang sejak diterima.',
  },
  longestDays: {
    name: 'Terlama, hari kerja',
    definition: 'Hari kerja dari terima sampai pemberitahuan yang paling lama ditunggu.',
  },
  handOvers: {
    name: 'Informasi diserahkan',
    definition: 'Penyerahan informasi dalam masa ini, yang boleh menyusul pemberitahuan.',
  },
  handOverMeanDays: {
    name: 'Penyerahan, rata-rata hari kerja',
    definition: 'Jumlah hari kerja dari terima sampai penyerahan, dibagi banyaknya penyerahan.',
  },
  handOverMedianDays: {
    name: 'Penyerahan, median hari kerja',
    definition:
      'Separuh penyerahan dalam masa ini terjadi dalam hari kerja sebanyak ini atau kurang sejak permohonan diterima.',
  },
  handOverP90Days: {
    name: 'Penyerahan, sembilan dari sepuluh',
    definition:
      'Sembilan dari sepuluh penyerahan dalam masa ini terjadi dalam hari kerja sebanyak ini atau kurang.',
  },
  inProcessNow: {
    name: 'Diproses hari ini',
    definition: 'Permohonan yang belum ada hasilnya hari ini, diterima kapan pun.',
  },
  silenceSafe: {
    name: 'Tidak ditanggapi',
    definition:
      'Permohonan yang hari ini sudah lewat batas UU tanpa pemberitahuan; pemohonnya berhak mengajukan keberatan.',
  },
  silencePerki: {
    name: 'Tidak ditanggapi menurut Perki',
    definition: 'Bagian dari yang tidak ditanggapi: lewat juga batas Perki yang lebih akhir.',
  },
  handOverOverdue: {
    name: 'Penyerahan lewat janji',
    definition:
      'Permohonan yang sudah dijawab, tetapi hari ini lewat waktu penyediaan yang dijanjikan.',
  },
  withheld: {
    name: 'Alasan penolakan',
    definition:
      'Jawaban dalam masa ini yang menolak seluruh atau sebagian informasi dengan alasan ini; satu jawaban dapat memuat beberapa alasan.',
  },
  objectionReceived: {
    name: 'Keberatan diterima',
    definition: 'Keberatan yang diterima dalam masa ini, menurut tanggal terimanya.',
  },
  objectionCarriedOver: {
    name: 'Keberatan, sisa sebelumnya',
    definition: 'Keberatan yang belum ditanggapi atau dicabut ketika masa ini mulai.',
  },
  objectionFiledLate: {
    name: 'Keberatan diajukan lewat waktu',
    definition: `Keberatan yang diterima dalam masa ini sesudah ${filing} hari kerja sejak alasannya diketahui; tetap diperiksa.`,
  },
  objectionGround: {
    name: 'Alasan keberatan',
    definition:
      'Keberatan yang diterima dalam masa ini dengan alasan ini; satu keberatan dapat memuat beberapa alasan.',
  },
  objectionGranted: {
    name: 'Keberatan dikabulkan',
    definition: 'Ditanggapi Atasan PPID dalam masa ini: seluruhnya dikabulkan.',
  },
  objectionGrantedInPart: {
    name: 'Keberatan dikabulkan sebagian',
    definition: 'Ditanggapi Atasan PPID dalam masa ini: sebagian dikabulkan.',
  },
  objectionRefused: {
    name: 'Keberatan ditolak',
    definition: 'Ditanggapi Atasan PPID dalam masa ini: tidak dikabulkan.',
  },
  objectionWithdrawn: {
    name: 'Keberatan dicabut',
    definition: 'Dicabut pemohon dalam masa ini sebelum ditanggapi.',
  },
  objectionInProcess: {
    name: 'Keberatan masih diproses',
    definition: 'Keberatan tanpa tanggapan pada akhir masa ini, atau hari ini.',
  },
  objectionOnTime: {
    name: 'Keberatan ditanggapi tepat waktu',
    definition: `Tanggapan dalam masa ini yang keluar dalam ${objection} hari kerja sejak keberatan diterima.`,
  },
  objectionByPerki: {
    name: 'Keberatan, tepat waktu hanya menurut Perki',
    definition: `Tanggapan dalam masa ini yang keluar dalam ${objection} hari kerja hanya bila dihitung sejak dicatat dalam register.`,
  },
  objectionLate: {
    name: 'Keberatan ditanggapi terlambat',
    definition: 'Tanggapan dalam masa ini yang keluar sesudah kedua batas itu.',
  },
  objectionMedianDays: {
    name: 'Keberatan, median hari kerja',
    definition:
      'Separuh tanggapan dalam masa ini keluar dalam hari kerja sebanyak ini atau kurang sejak keberatan diterima.',
  },
  objectionSilence: {
    name: 'Keberatan tidak ditanggapi',
    definition:
      'Keberatan yang hari ini sudah lewat batas UU tanpa tanggapan; pemohonnya berhak ke Komisi Informasi.',
  },
  disputePetitioned: {
    name: 'Sengketa diajukan',
    definition: 'Permohonan sengketa ke Komisi Informasi yang diajukan dalam masa ini.',
  },
  disputeCarriedOver: {
    name: 'Sengketa, sisa sebelumnya',
    definition: 'Sengketa tanpa hasil di Komisi Informasi ketika masa ini mulai.',
  },
  disputeGranted: {
    name: 'Sengketa dikabulkan',
    definition: 'Putusan ajudikasi dalam masa ini: permohonan sengketa dikabulkan.',
  },
  disputeGrantedInPart: {
    name: 'Sengketa dikabulkan sebagian',
    definition: 'Putusan ajudikasi dalam masa ini: dikabulkan sebagian.',
  },
  disputeRefused: {
    name: 'Sengketa ditolak',
    definition: 'Putusan ajudikasi dalam masa ini: permohonan sengketa ditolak.',
  },
  disputeMediated: {
    name: 'Sengketa selesai dengan mediasi',
    definition: 'Kesepakatan mediasi yang dikuatkan putusan dalam masa ini.',
  },
  disputeRejected: {
    name: 'Sengketa tidak diterima',
    definition: 'Putusan sela dalam masa ini yang menyatakan permohonan sengketa tidak diterima.',
  },
  disputeNotRegistered: {
    name: 'Sengketa tidak diregistrasi',
    definition: 'Permohonan sengketa yang dalam masa ini dinyatakan tidak diregistrasi.',
  },
  disputeWithdrawn: {
    name: 'Sengketa dicabut',
    definition: 'Permohonan sengketa yang dicabut dalam masa ini.',
  },
  disputeStopped: {
    name: 'Sengketa dihentikan',
    definition: 'Proses sengketa yang dihentikan Komisi Informasi dalam masa ini.',
  },
  disputeLapsed: {
    name: 'Sengketa gugur',
    definition: 'Permohonan sengketa yang dinyatakan gugur dalam masa ini.',
  },
  disputeInProcess: {
    name: 'Sengketa masih diproses',
    definition: 'Sengketa tanpa hasil di Komisi Informasi pada akhir masa ini, atau hari ini.',
  },
  disputeToCourt: {
    name: 'Diajukan ke pengadilan',
    definition: 'Putusan Komisi Informasi yang dalam masa ini digugat ke pengadilan.',
  },
}

export const table = {
  figure: 'Angka',
  definition: 'Arti',
  basis: 'Dasar',
  year: (year: number) => `Tahun ${year}`,
  all: 'Semua badan publik',
  now: 'Hari ini',
  agency: 'Badan publik',
  registerNumber: 'Nomor pendaftaran',
  receivedIn: 'Bulan terima',
  unit: 'Unit',
  channel: 'Saluran',
  status: 'Status',
  outcome: 'Hasil',
  outcomeIn: 'Bulan hasil',
  overturned: 'Dibatalkan keberatan',
  workingDays: 'Hari kerja',
  lateSafe: 'Lewat batas UU',
  latePerki: 'Lewat batas Perki',
  yes: 'ya',
  no: 'tidak',
}
