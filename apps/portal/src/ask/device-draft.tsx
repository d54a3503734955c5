import { raw } from 'hono/html'
import type { Language, Translation } from '@terang/wording/texts'
import { deviceScript } from './device-script.ts'

const id = {
  restored: 'Isian Anda yang belum terkirim kami tampilkan lagi',
  restoredWhat: 'Isian ini hanya ada di perangkat ini. Periksa dahulu, lalu lanjutkan.',
  forget: 'Hapus isian ini dari perangkat',
  offline: 'Tidak ada jaringan',
  offlineWhat:
    'Isian Anda aman di perangkat ini. Lanjutkan lagi setelah jaringan kembali. Jangan menghapus riwayat peramban.',
  kept: 'Supaya tidak hilang bila jaringan putus, isian di halaman ini juga disimpan di perangkat Anda, paling lama satu hari. Terhapus sendiri setelah terkirim. Data diri tidak ikut disimpan.',
}

const en: Translation<typeof id> = {
  restored: 'What you had not sent yet is back',
  restoredWhat: 'It is on this device only. Check it, then continue.',
  forget: 'Delete it from this device',
  offline: 'No network',
  offlineWhat:
    'What you wrote is safe on this device. Continue when the network is back. Do not clear the browser history.',
  kept: 'So that nothing is lost when the network fails, this page is also kept on your device, for a day at most. It is deleted once sent. Who you are is not kept.',
}

const texts: Record<Language, Translation<typeof id>> = { id, en }

/** What the script may show; without it these parts stay hidden and nothing is kept. */
export const DeviceDraft = ({ lang }: { lang: Language }) => (
  <>
    <div class="notice calm" id="isian-kembali" role="status" hidden>
      <h2>{texts[lang].restored}</h2>
      <p>{texts[lang].restoredWhat}</p>
      <button type="button" class="linkish" id="isian-hapus">
        {texts[lang].forget}
      </button>
    </div>
    <div class="notice" id="isian-putus" role="alert" hidden>
      <h2>{texts[lang].offline}</h2>
      <p>{texts[lang].offlineWhat}</p>
    </div>
  </>
)

export const DeviceDraftNote = ({ lang }: { lang: Language }) => (
  <>
    <p class="small" id="isian-simpan" hidden>
      {texts[lang].kept}
    </p>
    <DeviceScript />
  </>
)

/** On the form it keeps, on the receipt it forgets. */
export const DeviceScript = () => <script>{raw(deviceScript)}</script>
