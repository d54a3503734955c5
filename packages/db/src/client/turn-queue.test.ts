import { describe, expect, test } from 'vitest'

import { Overloaded } from './overloaded.ts'
import { TurnQueue } from './turn-queue.ts'
import { TurnRefused } from './turn-refused.ts'

describe('the writer gives turns', () => {
  test('one after the other, in the order they were asked for', async () => {
    const queue = new TurnQueue(100)
    const seen: string[] = []
    const turn = (name: string) =>
      queue.turn(async () => {
        seen.push(`${name} starts`)
        await Promise.resolve()
        seen.push(`${name} ends`)
      })
    await Promise.all([turn('first'), turn('second'), turn('third')])
    expect(seen).toEqual([
      'first starts',
      'first ends',
      'second starts',
      'second ends',
      'third starts',
      'third ends',
    ])
  })

  test('a write inside a turn runs in that turn, before the next one in the queue', async () => {
    const queue = new TurnQueue(100)
    const seen: string[] = []
    const note = (text: string) => async () => void seen.push(text)
    await Promise.all([
      queue.turn(async () => {
        await queue.once(note('inside'))
        await queue.once(note('inside again'))
      }),
      queue.once(note('outside')),
    ])
    expect(seen).toEqual(['inside', 'inside again', 'outside'])
  })

  test('a turn that fails frees the place and hands its error on', async () => {
    const queue = new TurnQueue(100)
    await expect(queue.turn(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    await expect(queue.turn(async () => 'next')).resolves.toBe('next')
  })

  test('a second turn inside a turn is refused, since it would wait for itself', async () => {
    const queue = new TurnQueue(100)
    const nested = queue.turn(() => queue.turn(async () => 'never'))
    await expect(nested).rejects.toThrow(TurnRefused)
    await expect(queue.turn(() => queue.take())).rejects.toThrow('already holds a turn')
  })

  test('a turn that has ended takes nothing more', async () => {
    const queue = new TurnQueue(100)
    const { promise: gate, resolve: open } = Promise.withResolvers<void>()
    let late: Promise<unknown> = Promise.resolve()
    await queue.turn(async () => {
      late = gate.then(() => queue.once(async () => 'too late'))
    })
    open()
    await expect(late).rejects.toThrow('has ended')
  })

  test('whoever comes while the queue is full is sent away at once, the others are served', async () => {
    const queue = new TurnQueue(2)
    const { promise: gate, resolve: open } = Promise.withResolvers<void>()
    const running = queue.turn(() => gate)
    await Promise.resolve()
    const waiting = [queue.turn(async () => 1), queue.once(async () => 2)]
    await expect(queue.turn(async () => 3)).rejects.toThrow(Overloaded)
    await expect(queue.once(async () => 3)).rejects.toThrow(Overloaded)
    open()
    await running
    await expect(Promise.all(waiting)).resolves.toEqual([1, 2])
    await expect(queue.turn(async () => 4)).resolves.toBe(4)
  })

  test('drained settles when everybody who stood in the queue has gone', async () => {
    const queue = new TurnQueue(10)
    const seen: number[] = []
    const turns = [1, 2, 3].map((n) => queue.turn(async () => void seen.push(n)))
    await queue.drained()
    expect(seen).toEqual([1, 2, 3])
    await Promise.all(turns)
  })
})
