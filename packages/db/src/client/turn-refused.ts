/** A defect in the caller: it used a turn of the writer in a way that would hang or tear it. */
export class TurnRefused extends Error {
  override readonly name = 'TurnRefused'
}
