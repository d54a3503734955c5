import { describe, expect, test } from 'vitest'
import { publishedDayOff } from './day-off.ts'
import { MINIATURE, type MiniatureInput, miniature } from './miniature.ts'

const row = (input: Partial<MiniatureInput>) =>
  miniature({
    receivedOn: '2026-03-11',
    dueOn: '2026-04-01',
    extended: false,
    provisional: false,
    today: '2026-03-26',
    dayOff: publishedDayOff('2026-09-15'),
    ...input,
  })

const at = (drawing: ReturnType<typeof miniature>, date: string) =>
  drawing.cells.find((cell) => cell.date === date)

describe('the miniature of a row', () => {
  test('keeps today at the same place in every row', () => {
    for (const receivedOn of ['2026-03-11', '2026-03-26', '2026-02-24']) {
      expect(at(row({ receivedOn }), '2026-03-26')).toMatchObject({
        x: MINIATURE.todayX,
        kind: 'today',
      })
    }
  })

  test('gives a working day five pixels and a run of days off three, whatever its length', () => {
    const drawing = row({})
    expect(at(drawing, '2026-03-25')?.x).toBe(53)
    expect(at(drawing, '2026-03-17')?.x).toBe(45)
    expect(at(drawing, '2026-03-27')?.x).toBe(63)
    expect(at(drawing, '2026-03-30')?.x).toBe(71)
  })

  test('draws the days past, to come and of receipt by their kind', () => {
    const drawing = row({})
    expect(at(drawing, '2026-03-11')?.kind).toBe('start')
    expect(at(drawing, '2026-03-12')?.kind).toBe('worked')
    expect(at(drawing, '2026-04-01')?.kind).toBe('left')
    expect(drawing.cells).toHaveLength(11)
  })

  test('puts the flag after the due day', () => {
    const drawing = row({})
    expect(drawing.flag).toEqual({ x: 85.5, dashed: false, late: false })
    expect(row({ provisional: true }).flag?.dashed).toBe(true)
  })

  test('counts on past the limit', () => {
    const drawing = row({ receivedOn: '2026-03-03', dueOn: '2026-03-17' })
    expect(at(drawing, '2026-03-25')?.kind).toBe('over')
    expect(drawing.flag).toMatchObject({ late: true })
  })

  test('tones the last seven days of an extended limit', () => {
    const drawing = row({ dueOn: '2026-04-13', today: '2026-04-07', extended: true })
    expect(at(drawing, '2026-04-01')?.kind).toBe('worked')
    expect(at(drawing, '2026-04-02')?.kind).toBe('extension')
    expect(at(drawing, '2026-04-13')?.kind).toBe('extension')
  })

  test('says that it begins further left, or ends further right, than it can show', () => {
    expect(row({ receivedOn: '2026-01-05', dueOn: '2026-01-20' })).toMatchObject({
      before: true,
      flag: null,
    })
    expect(row({ dueOn: '2026-06-30' })).toMatchObject({ after: true, flag: null })
    expect(row({})).toMatchObject({ before: false, after: false })
  })

  test('stays within its box', () => {
    const drawing = row({ receivedOn: '2025-01-06', dueOn: '2027-01-06' })
    for (const { x, width } of drawing.cells) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(drawing.width)
    }
  })
})
