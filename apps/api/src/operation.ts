import { Problem, type ProblemCode } from '@terang/contract/problem'
import { ACTS, type Act } from '@terang/law'
import type { RouterRoute } from 'hono/types'
import { findTargetHandler } from 'hono/utils/handler'
import { describeRoute, resolver } from 'hono-openapi'
import type * as z from 'zod'
import { STATUS_OF } from './problem.ts'

const ROW = Symbol('row of the permission table')

export type OperationAnswer = {
  status: 200 | 201 | 204
  /** The body by schema, a media type for bytes, or nothing. */
  body: z.ZodType | string | null
  /** The media type in which the same is answered where the query asks for it. */
  orMedia?: string
}

export type Operation = {
  summary: string
  answer: OperationAnswer
  /** The media type of a body that is bytes; a JSON body is told by its validator. */
  takes?: string
  problems: readonly ProblemCode[]
}

/** What any operation may answer, whatever it does. */
const ALWAYS = ['rate-limited', 'overloaded', 'internal'] as const satisfies readonly ProblemCode[]

/** What every operation with a JSON body may answer besides. */
export const BODY_PROBLEMS = [
  'invalid-input',
  'too-large',
  'unsupported-media',
  'cross-site',
  'storage-full',
] as const satisfies readonly ProblemCode[]

/** One line per route: its row in the permission table, its answer and its problems for the document. */
export const operation = (act: Act, { summary, answer, takes, problems }: Operation) =>
  Object.assign(
    describeRoute({
      summary,
      tags: [],
      'x-act': act,
      ...(takes ? { requestBody: bytes(takes) } : {}),
      responses: { [answer.status]: answerOf(answer), ...problemAnswers([...problems, ...ALWAYS]) },
    } as Parameters<typeof describeRoute>[0]),
    { [ROW]: act },
  )

/** The row that a route names; undefined for middleware and for a route without one. */
export const rowOf = (route: RouterRoute): Act | undefined => {
  const named: unknown = Reflect.get(findTargetHandler(route.handler), ROW)
  return ACTS.find((act) => act === named)
}

const bytes = (media: string) => ({
  required: true,
  content: { [media]: { schema: { type: 'string', format: 'binary' } } },
})

const answerOf = ({ body, orMedia }: OperationAnswer) => {
  if (body === null) return { description: 'Done' }
  if (typeof body === 'string') {
    return {
      description: 'The bytes',
      content: { [body]: { schema: { type: 'string' as const } } },
    }
  }
  const other = orMedia ? { [orMedia]: { schema: { type: 'string' as const } } } : {}
  return {
    description: 'Done',
    content: { 'application/json': { schema: resolver(body) }, ...other },
  }
}

/** Problems of one status share an answer, whose description lists their codes. */
const problemAnswers = (codes: readonly ProblemCode[]) =>
  Object.fromEntries(
    [...Map.groupBy(new Set(codes), (code) => STATUS_OF[code])].map(([status, of]) => [
      status,
      {
        description: of.join(', '),
        content: { 'application/problem+json': { schema: resolver(Problem) } },
      },
    ]),
  )

/** `METHOD path` of every route that names no row: nobody has decided who may call it. */
export const routesWithoutRow = (routes: readonly RouterRoute[]): string[] => {
  const nameOf = ({ method, path }: RouterRoute): string => `${method} ${path}`
  const named = new Set(routes.filter((route) => rowOf(route) !== undefined).map(nameOf))
  const all = new Set(routes.filter(({ method }) => method !== 'ALL').map(nameOf))
  return [...all].filter((route) => !named.has(route))
}
