export type Piece<Kind> = { kind: Kind; cases: number; start: number; length: number }

/** The pieces of one bar, end to end, where `whole` cases are `length` long; empty ones are left out. */
export const barPieces = <Kind>(
  parts: readonly { kind: Kind; cases: number }[],
  { whole, length }: { whole: number; length: number },
): Piece<Kind>[] => {
  if (whole <= 0) return []
  let before = 0
  return parts.flatMap(({ kind, cases }) => {
    const start = at(before, whole) * length
    before += cases
    const end = at(before, whole) * length
    return cases > 0 ? [{ kind, cases, start: tenth(start), length: tenth(end - start) }] : []
  })
}

const at = (cases: number, whole: number): number => cases / whole
/** Finer than any screen, and short in the page. */
const tenth = (value: number): number => Math.round(value * 10) / 10
