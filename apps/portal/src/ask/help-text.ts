import type { Translation } from '@terang/wording/texts'

export const id = {
  spoken: 'Saya menyampaikannya lewat rekaman suara',
  spokenSmall: 'Dua isian di atas boleh kosong. Rekamannya Anda pilih di langkah terakhir.',
  voice: 'Rekaman suara Anda',
  voiceHint:
    'Sebut informasi yang Anda perlukan dan untuk apa. MP3, M4A, OGG, WAV, atau WebM, paling besar 10 MB.',
  voiceKept: (name: string) => `${name} sudah kami terima. Pilih yang lain bila ingin mengganti.`,
  voiceMissing: 'Pilih rekaman suara Anda, atau kembali dan tulis permohonannya.',
  voiceKinds: 'Pakai MP3, M4A, OGG, WAV, atau WebM.',
  bySound: 'Lewat rekaman suara',
  ask: 'Apakah Anda memerlukan bantuan?',
  askHint:
    'Boleh dilewati, boleh lebih dari satu. Hanya petugas yang menyiapkannya yang tahu, dan kami catat sampai kapan harus siap.',
  other: 'Bantuan lain, sebutkan',
  helperName: 'Nama yang membantu Anda',
  helperHint: 'Hanya bila ada yang membantu Anda mengisi. Disimpan bersama data diri Anda.',
  helperRelation: 'Hubungannya dengan Anda',
  help: 'Bantuan',
  helper: 'Dibantu oleh',
  helperLine: (name: string, relation: string) => `${name} (${relation})`,
  none: 'Tidak perlu',
}

export const en: Translation<typeof id> = {
  spoken: 'I say it in a voice note',
  spokenSmall: 'The two fields above may stay empty. You choose the recording in the last step.',
  voice: 'Your voice note',
  voiceHint:
    'Say which information you need and what for. MP3, M4A, OGG, WAV or WebM, up to 10 MB.',
  voiceKept: (name) => `We have ${name}. Choose another to replace it.`,
  voiceMissing: 'Choose your voice note, or go back and write the request.',
  voiceKinds: 'Use MP3, M4A, OGG, WAV or WebM.',
  bySound: 'By voice note',
  ask: 'Do you need help?',
  askHint:
    'You may skip this, or tick several. Only those who arrange it know, and we note by when it must be ready.',
  other: 'Other help: what',
  helperName: 'Name of who helps you',
  helperHint: 'Only if somebody helps you to fill this in. Kept together with your own details.',
  helperRelation: 'How they are related to you',
  help: 'Help',
  helper: 'Helped by',
  helperLine: (name, relation) => `${name} (${relation})`,
  none: 'Not needed',
}
