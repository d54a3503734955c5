import { raw } from 'hono/html'
import type { Language, Translation } from '@terang/wording/texts'
import { pathIn } from '../portal.ts'
import { DEVICE_PARTS, deviceScript } from './device-script.ts'

const id = {
  restored: 'Isian Anda yang mungkin belum terkirim kami tampilkan lagi',
  restoredWhat:
    'Isian ini hanya ada di perangkat ini. Bila sudah Anda kirim, tidak perlu dikirim lagi:',
  track: 'lacak permohonan Anda',
  forget: 'Hapus isian ini dari perangkat',
  offline: 'Tampaknya tidak ada jaringan',
  offlineWhat:
    'Isian Anda aman di perangkat ini. Lanjutkan setelah jaringan kembali, atau tekan sekali lagi untuk tetap mencoba. Jangan menghapus riwayat peramban.',
  kept: 'Supaya tidak hilang bila jaringan putus, isian di halaman ini juga disimpan di perangkat Anda. Isian itu terhapus setelah permohonan terkirim dan tanda terimanya terbuka, atau saat halaman ini dibuka lagi sesudah satu hari. Data diri tidak ikut disimpan.',
}

const en: Translation<typeof id> = {
  restored: 'What you may not have sent yet is back',
  restoredWhat: 'It is on this device only. If you have sent it, you need not send it again:',
  track: 'track your request',
  forget: 'Delete it from this device',
  offline: 'There seems to be no network',
  offlineWhat:
    'What you wrote is safe on this device. Continue when the network is back, or press once more to try all the same. Do not clear the browser history.',
  kept: 'So that nothing is lost when the network fails, this page is also kept on your device. It is deleted once the request is sent and its receipt has opened, or when this page is next opened after a day. Who you are is not kept.',
}

const texts: Record<Language, Translation<typeof id>> = { id, en }

/** What the script may show; without it these parts stay hidden and nothing is kept. */
export const DeviceDraft = ({ lang }: { lang: Language }) => (
  <>
    <div class="notice calm" id={DEVICE_PARTS.restored} role="status" hidden>
      <h2>{texts[lang].restored}</h2>
      <p>
        {texts[lang].restoredWhat} <a href={pathIn(lang, '/lacak')}>{texts[lang].track}</a>.
      </p>
    </div>
    <div class="notice" id={DEVICE_PARTS.offline} role="alert" hidden>
      <h2>{texts[lang].offline}</h2>
      <p>{texts[lang].offlineWhat}</p>
    </div>
  </>
)

export const DeviceDraftNote = ({ lang }: { lang: Language }) => (
  <>
    <p class="small" id={DEVICE_PARTS.note} hidden>
      {texts[lang].kept}
    </p>
    <p class="small" id={DEVICE_PARTS.kept} hidden>
      <button type="button" class="linkish" id={DEVICE_PARTS.forget}>
        {texts[lang].forget}
      </button>
    </p>
    <DeviceScript />
  </>
)

/** On the form it keeps, on the receipt it forgets. */
export const DeviceScript = () => <script>{raw(deviceScript)}</script>
