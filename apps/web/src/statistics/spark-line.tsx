import { useText } from '../locale/language.tsx'
import { statisticsTexts } from './text.ts'

const WIDTH = 84
const HEIGHT = 20
const EDGE = 3

/** Per bulan: no axis, an end dot, and its range in words. */
export const SparkLine = ({ counts }: { counts: readonly number[] }) => {
  const words = useText(statisticsTexts)
  const last = counts.at(-1)
  if (last === undefined || counts.every((count) => count === 0)) return <>–</>
  const points = sparkPoints(counts)
  const end = points.at(-1)
  return (
    <>
      <svg className="spark" width={WIDTH} height={HEIGHT} aria-hidden="true">
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {end && <circle cx={end.x} cy={end.y} r="2.5" />}
      </svg>
      <span className="vh">{words.range(Math.min(...counts), Math.max(...counts), last)}</span>
    </>
  )
}

/** From a base of nought, so that a small change looks small. */
export const sparkPoints = (counts: readonly number[]): { x: number; y: number }[] => {
  const most = Math.max(1, ...counts)
  const step = (WIDTH - 2 * EDGE) / Math.max(1, counts.length - 1)
  return counts.map((count, index) => ({
    x: tenth(EDGE + index * step),
    y: tenth(HEIGHT - EDGE - (count * (HEIGHT - 2 * EDGE)) / most),
  }))
}

const tenth = (value: number): number => Math.round(value * 10) / 10
