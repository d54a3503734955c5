/** The writer's queue is full: the caller should come back later (the API answers 503). */
export class Overloaded extends Error {
  override readonly name = 'Overloaded'

  constructor(waiting: number) {
    super(`the write queue is full: ${waiting} turns are waiting`)
  }
}
