import type { FieldProblem, ProblemCode } from '@terang/contract/problem'

export type FieldProblems = Record<string, FieldProblem[]>

/** Whatever the API says no to: the law's refusals and the technical ones, by code only. */
export class Refused extends Error {
  readonly code: ProblemCode
  readonly fields: FieldProblems | undefined

  constructor(code: ProblemCode, fields?: FieldProblems) {
    super(code)
    this.name = 'Refused'
    this.code = code
    this.fields = fields
  }
}

/** Bad input found after the schema: a unit of another agency, a file of another case. */
export const refuseField = (field: string, code: FieldProblem['code']): never => {
  throw new Refused('invalid-input', { [field]: [{ code }] })
}
