import type { Letter } from './letters.ts'
import { around, grownBy, type Rectangle, touches } from './rectangle.ts'

/** Words of one line that stand free of every box. */
export type Line = { text: string; at: Rectangle }

type Word = Line & { endsLine: boolean }

/** A word nearer than this to a box goes with it: a text laid over a scan is seldom exact. */
const NEAR = 1

/** What may be put back as text: a word that a box touches goes whole, and so does nothing else. */
export const freeLines = (letters: readonly Letter[], boxes: readonly Rectangle[]): Line[] => {
  const covered = boxes.map((box) => grownBy(box, NEAR))
  const isFree = (at: Rectangle): boolean => !covered.some((box) => touches(at, box))
  const lines: Line[] = []
  let open: Line | null = null
  for (const word of wordsOf(letters)) {
    const joined: Line | null = open && continues(open, word) ? joinedBy(open, word) : null
    if (!isFree(word.at)) open = null
    else if (joined && isFree(joined.at)) {
      lines[lines.length - 1] = joined
      open = joined
    } else {
      open = { text: word.text, at: word.at }
      lines.push(open)
    }
    if (word.endsLine) open = null
  }
  return lines
}

const wordsOf = (letters: readonly Letter[]): Word[] => {
  const words: Word[] = []
  let open: Word | null = null
  for (const { sign, at } of letters) {
    if (at === null) {
      const last = words.at(-1)
      if (last && /[\r\n]/.test(sign)) last.endsLine = true
      open = null
    } else if (open) {
      open.text += sign
      open.at = around(open.at, at)
    } else {
      open = { text: sign, at, endsLine: false }
      words.push(open)
    }
  }
  return words
}

const joinedBy = (line: Line, word: Line): Line => ({
  text: `${line.text} ${word.text}`,
  at: around(line.at, word.at),
})

/** On the same line, further right, and no wider apart than a line is high. */
const continues = ({ at: line }: Line, { at: word }: Line): boolean => {
  const height = Math.max(line.bottom - line.top, word.bottom - word.top)
  const shared = Math.min(line.bottom, word.bottom) - Math.max(line.top, word.top)
  return shared > 0 && word.left >= line.right - 1 && word.left - line.right < height * 2
}
