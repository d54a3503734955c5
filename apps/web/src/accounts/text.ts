import type { Language, Translation } from '@terang/wording/texts'

const id = {
  signIn: 'Masuk',
  forWhom: 'Untuk petugas, UPT, PPID, Atasan PPID, dan Komisi Informasi. Pemohon tidak perlu akun:',
  track: 'lacak permohonan',
  email: 'Email dinas',
  password: 'Kata sandi',
  forgotten: 'Lupa kata sandi? Hubungi pengelola sistem di badan publik Anda.',
  ended: 'Waktu masuk sudah habis. Masuk lagi untuk kembali ke halaman tadi.',
  around: 'Hari kerja di sekitar hari ini',
  skipped: 'Hari bergaris tidak dihitung.',
  demoTitle: 'Akun peragaan',
  demoHint: 'Tekan satu akun untuk mengisi formulir di atas. Orang dan angkanya dibuat-buat.',
  setUp: 'Siapkan Terang',
  setUpLede:
    'Tautan ini dipakai sekali untuk membuat badan publik pertama dan pengelola sistemnya. Sesudah itu tautan tidak berlaku lagi.',
  setUpMissing: 'Tautan penyiapan tidak lengkap',
  setUpMissingAdvice:
    'Buka tautan lengkap yang tertulis di catatan server saat pertama kali dijalankan.',
  yourName: 'Nama Anda',
  yourEmail: 'Email Anda',
  passwordHint: 'Paling sedikit 15 huruf. Beberapa kata biasa lebih mudah diingat.',
  agencyName: 'Nama lengkap badan publik',
  agencyShortName: 'Nama singkat',
  agencyShortNameHint: 'Untuk kepala halaman dan daftar.',
  create: 'Buat badan publik dan akun',
  created: 'Terang siap dipakai. Masuk dengan akun yang baru dibuat.',
  join: 'Buat kata sandi',
  joinLede:
    'Tautan ini dipakai sekali. Sesudah itu Anda masuk dengan email dinas dan kata sandi ini.',
  joinMissing: 'Tautan undangan tidak lengkap',
  joinMissingAdvice: 'Buka tautan lengkap yang Anda terima dari pengelola sistem.',
  joinSubmit: 'Simpan kata sandi',
  joined: 'Kata sandi tersimpan. Masuk dengan email dinas Anda.',
  noCases: 'Belum ada halaman untuk peran Anda.',
  toPortal: 'Buka portal',
}

const en: Translation<typeof id> = {
  signIn: 'Sign in',
  forWhom:
    'For officers, units, the PPID, the superior and the Commission. Applicants need no account:',
  track: 'track a request',
  email: 'Work e-mail',
  password: 'Password',
  forgotten: 'Forgotten your password? Ask the administrator of your agency.',
  ended: 'Your session has ended. Sign in again to return to the page you were on.',
  around: 'Working days around today',
  skipped: 'Hatched days do not count.',
  demoTitle: 'Demo accounts',
  demoHint: 'Press an account to fill in the form above. People and figures are invented.',
  setUp: 'Set up Terang',
  setUpLede:
    'This link is used once, to make the first agency and its administrator. After that it is void.',
  setUpMissing: 'The set-up link is not complete',
  setUpMissingAdvice: 'Open the whole link, as the server wrote it at its first start.',
  yourName: 'Your name',
  yourEmail: 'Your e-mail address',
  passwordHint: 'At least 15 characters. A few ordinary words are easier to remember.',
  agencyName: 'Full name of the agency',
  agencyShortName: 'Short name',
  agencyShortNameHint: 'For the head of pages and for lists.',
  create: 'Make the agency and the account',
  created: 'Terang is ready. Sign in with the account you just made.',
  join: 'Set a password',
  joinLede:
    'This link is used once. After that you sign in with your work e-mail and this password.',
  joinMissing: 'The invitation link is not complete',
  joinMissingAdvice: 'Open the whole link that the administrator gave you.',
  joinSubmit: 'Save the password',
  joined: 'Password saved. Sign in with your work e-mail.',
  noCases: 'There is no page for your role yet.',
  toPortal: 'Open the portal',
}

export const accountTexts: Record<Language, Translation<typeof id>> = { id, en }
