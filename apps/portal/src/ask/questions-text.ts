import type { Translation } from '@terang/wording/texts'
import type { Manner } from './manners.ts'

type ChoiceWords = { label: string; small: string }

export const id = {
  what: {
    title: 'Informasi apa yang Anda perlukan?',
    details: 'Informasi yang Anda minta',
    detailsHint: 'Tulis dengan kalimat Anda sendiri. Sebut tempat dan tahunnya bila Anda tahu.',
    purpose: 'Untuk apa informasi ini?',
    purposeHint:
      'Satu kalimat cukup. Undang-undang meminta tujuan disebut (Pasal 4 ayat (3) UU 14/2008).',
    examples: 'Contoh yang mudah dijawab',
    example1: '“Daftar kontrak pengadaan makanan panti tahun 2025”',
    example2: '“Jumlah penghuni panti lansia setiap bulan, 2024–2025”',
    avoid: 'Jangan tulis di sini',
    avoidWhat:
      'NIK, nama orang sakit, atau nama anak. Data diri Anda kami tanyakan nanti, di tempat yang terpisah.',
  },
  where: {
    title: 'Kepada siapa permohonan ini?',
    hint: 'Bila ragu, pilih saja yang terdekat. Kami teruskan ke unit yang menyimpan informasinya.',
    unit: 'Unit atau UPT',
    unknown: 'Saya tidak tahu unitnya',
    unknownSmall: 'Meja layanan informasi yang mencarikan.',
    aside: 'Salah tujuan tidak apa-apa',
    asideWhat:
      'Permohonan tidak ditolak karena salah unit. Bila informasinya ada di badan publik lain, kami beri tahu badan yang mana.',
  },
  how: {
    title: 'Bagaimana Anda ingin menerima jawabannya?',
    manner: {
      email: { label: 'Berkas digital lewat email', small: 'Paling cepat, tanpa biaya.' },
      'file-here': {
        label: 'Berkas digital, saya ambil sendiri',
        small: 'Bawa media simpan, misalnya flash disk.',
      },
      'paper-here': { label: 'Cetakan, saya ambil sendiri', small: 'Di meja layanan informasi.' },
      post: { label: 'Cetakan lewat pos', small: 'Dikirim ke alamat Anda.' },
      courier: { label: 'Cetakan lewat kurir', small: 'Dikirim ke alamat Anda.' },
      fax: { label: 'Cetakan lewat faksimili', small: 'Ke nomor telepon yang Anda tulis.' },
      look: {
        label: 'Melihat di kantor, tanpa salinan',
        small: 'Kami tunjukkan dokumennya kepada Anda.',
      },
    } satisfies Record<Manner, ChoiceWords>,
    aside: 'Biaya',
    asideWhat:
      'Meminta informasi gratis. Hanya penyalinan dan pengiriman yang boleh dikenai biaya, dan jumlahnya kami sebut dalam jawaban.',
  },
  who: {
    title: 'Anda mengajukan sebagai apa?',
    aside: 'Kenapa ini ditanyakan?',
    asideWhat:
      'Hukum meminta bukti bahwa pemohon adalah warga negara atau badan hukum Indonesia (Pasal 27 Peraturan Komisi Informasi 1/2021). Berkasnya dapat Anda lampirkan di halaman terakhir.',
  },
  identity: { lead: 'Unit yang menyiapkan jawaban tidak melihat nama Anda.' },
}

export const en: Translation<typeof id> = {
  what: {
    title: 'Which information do you need?',
    details: 'The information you ask for',
    detailsHint: 'Write it in your own words. Name the place and the year if you know them.',
    purpose: 'What is it for?',
    purposeHint:
      'One sentence is enough. The law asks for the purpose (Article 4(3), Law 14/2008).',
    examples: 'Examples that are easy to answer',
    example1: '“List of food contracts of the care homes in 2025”',
    example2: '“Number of residents of the homes for the elderly each month, 2024–2025”',
    avoid: 'Do not write here',
    avoidWhat:
      'Identity numbers, names of patients or of children. We ask for your own details later, in a separate place.',
  },
  where: {
    title: 'Who should answer?',
    hint: 'If in doubt, choose the nearest. We forward it to the unit that holds the information.',
    unit: 'Unit or service office',
    unknown: 'I do not know the unit',
    unknownSmall: 'The information desk finds it for you.',
    aside: 'A wrong choice does no harm',
    asideWhat:
      'No request is refused because of the wrong unit. If another public body holds the information, we tell you which.',
  },
  how: {
    title: 'How do you want to get the answer?',
    manner: {
      email: { label: 'Digital file by e-mail', small: 'Fastest, and free.' },
      'file-here': {
        label: 'Digital file, I will fetch it',
        small: 'Bring something to store it on, such as a flash disk.',
      },
      'paper-here': { label: 'Print, I will fetch it', small: 'At the information desk.' },
      post: { label: 'Print by post', small: 'Sent to your address.' },
      courier: { label: 'Print by courier', small: 'Sent to your address.' },
      fax: { label: 'Print by fax', small: 'To the phone number that you give.' },
      look: { label: 'See it at the office, no copy', small: 'We show you the document.' },
    },
    aside: 'Cost',
    asideWhat:
      'Asking is free. Only copying and sending may cost something, and we state the amount in the answer.',
  },
  who: {
    title: 'Who is asking?',
    aside: 'Why do we ask?',
    asideWhat:
      'The law asks for proof that an applicant is an Indonesian citizen or legal entity (Article 27, Information Commission Regulation 1/2021). You can attach the file on the last page.',
  },
  identity: { lead: 'The unit that prepares the answer does not see your name.' },
}
