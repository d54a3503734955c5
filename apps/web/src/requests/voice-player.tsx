import type { RequestView } from '@terang/contract/request-views'
import { useText } from '../locale/language.tsx'
import { fileAddress } from './file-address.ts'
import { helpTexts } from './help-text.ts'

/** The voice note in the browser's own player; it comes as a download does, and runs nothing. */
export const VoicePlayer = ({ view }: { view: RequestView }) => {
  const words = useText(helpTexts)
  return view.files
    .filter(({ kind }) => kind === 'voice')
    .map(({ id, name }) => (
      <figure className="voice" key={id}>
        <figcaption>
          {words.voice} <span className="small quiet">{name}</span>
        </figcaption>
        {/* What is said is written down by the desk: that text is its caption. */}
        <audio controls preload="none" src={fileAddress(view.id, id)} aria-label={words.voice} />
      </figure>
    ))
}
