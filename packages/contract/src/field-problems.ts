import { FIELD_PROBLEMS, type FieldProblem, type FieldProblemCode } from './problem.ts'
import type * as z from 'zod'

/** What is wrong with an input, by the path of each field. */
export type FieldProblems = Record<string, FieldProblem[]>

type Issue = z.core.$ZodIssue

/** How many unknown fields are named, and how much of each name: the sender chose them. */
const NAMED_AT_MOST = 20
const NAME_LENGTH = 60

/** The issues of a schema as codes by field path (`applicant.nik`), never as sentences; the same for API and screens. */
export const fieldProblems = (error: z.core.$ZodError, input: unknown): FieldProblems => {
  const byField = new Map<string, FieldProblem[]>()
  for (const issue of error.issues) {
    for (const [path, problem] of problemsOf(issue, input)) {
      const field = path.map((part) => String(part).slice(0, NAME_LENGTH)).join('.') || 'body'
      const known = byField.get(field) ?? []
      if (!known.some((one) => one.code === problem.code)) byField.set(field, [...known, problem])
    }
  }
  return Object.fromEntries([...byField].slice(0, NAMED_AT_MOST))
}

const problemsOf = (issue: Issue, input: unknown): [PropertyKey[], FieldProblem][] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [[...issue.path, key], { code: 'unknown-field' }])
    : [[issue.path, problemOf(issue, valueAt(input, issue.path))]]

const problemOf = (issue: Issue, value: unknown): FieldProblem => {
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: value === undefined || value === null ? 'required' : wrongType(issue.expected),
      }
    case 'too_small':
      return tooSmall(issue, value)
    case 'too_big':
      return {
        code: counted(issue.origin) ? 'too-long' : 'too-large',
        limit: Number(issue.maximum),
      }
    case 'invalid_format':
      return { code: known(issue.message) ?? FORMATS[issue.format] ?? 'bad-format' }
    case 'invalid_value':
      return { code: value === undefined || value === null ? 'required' : 'unknown-value' }
    case 'invalid_union':
      return unionProblem(issue, value)
    case 'custom':
      return { code: known(issue.params?.['problem']) ?? 'bad-format' }
    default:
      return { code: 'bad-format' }
  }
}

const FORMATS: Partial<Record<string, FieldProblemCode>> = {
  date: 'not-a-date',
  datetime: 'not-a-date',
  email: 'not-an-email',
}

const wrongType = (expected: string): FieldProblemCode =>
  expected === 'number' || expected === 'int' ? 'not-a-number' : 'wrong-type'

const counted = (origin: string): boolean => origin === 'string' || origin === 'array'

const tooSmall = (issue: z.core.$ZodIssueTooSmall, value: unknown): FieldProblem => {
  const empty =
    (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && !value.length)
  if (empty) return { code: 'required' }
  return { code: counted(issue.origin) ? 'too-short' : 'too-small', limit: Number(issue.minimum) }
}

/** A union of two forms of one field tells what the first form says. */
const unionProblem = (issue: z.core.$ZodIssueInvalidUnion, value: unknown): FieldProblem => {
  const first = issue.errors[0]?.[0]
  return first ? problemOf(first, value) : { code: 'bad-format' }
}

const known = (name: unknown): FieldProblemCode | undefined =>
  FIELD_PROBLEMS.find((code) => code === name)

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    input,
  )
