import * as z from 'zod'
import { HOUSE } from '@terang/api/testing/house'

type Schema = { [key: string]: unknown }

const Document = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: z.array(z.object({ in: z.string(), name: z.string() })).default([]),
        requestBody: z
          .object({
            content: z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) })),
          })
          .optional(),
      }),
    ),
  ),
})

export type FoundOperation = {
  method: string
  /** With `{id}` where an id stands. */
  path: string
  query: readonly string[]
  /** A body as its schema wants it; null where the operation takes none. */
  body: Record<string, unknown> | null
}

/** Every operation that the contract for machines names: a new one is found by itself. */
export const operationsOf = (document: unknown): FoundOperation[] =>
  Object.entries(Document.parse(document).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody }]) => {
      const schema = requestBody?.content['application/json']?.schema
      return {
        method: method.toUpperCase(),
        path,
        query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
        body: schema ? asRecord(plausible(schema, '')) : null,
      }
    }),
  )

/** Ids that exist, so that a body is not refused before its other fields are looked at. */
const KNOWN: Record<string, unknown> = {
  version: 1,
  agencyId: HOUSE.dinas.id,
  unitId: HOUSE.dinas.units[0],
  identityFileId: null,
  receivedOn: '2026-03-11',
}

const plausible = (schema: Schema, name: string): unknown => {
  if (name in KNOWN) return KNOWN[name]
  if ('const' in schema) return schema['const']
  if (Array.isArray(schema['enum'])) return schema['enum'][0]
  const variants = schema['anyOf'] ?? schema['oneOf'] ?? schema['allOf']
  if (Array.isArray(variants)) return plausible(asRecord(variants[0]), name)
  switch (schema['type']) {
    case 'object':
      return Object.fromEntries(
        Object.entries(asRecord(schema['properties'])).map(([key, value]) => [
          key,
          plausible(asRecord(value), key),
        ]),
      )
    case 'array':
      return schema['items'] ? [plausible(asRecord(schema['items']), '')] : []
    case 'integer':
    case 'number':
      return schema['minimum'] ?? 1
    case 'boolean':
      return false
    case 'string':
      return text(schema)
    default:
      return null
  }
}

const text = ({ format, minLength }: Schema): string => {
  if (format === 'date') return '2026-03-11'
  if (format === 'email') return 'warga@contoh.test'
  return 'Bantuan sosial'.padEnd(Number(minLength ?? 0), ' tahun 2025')
}

const asRecord = (value: unknown): Schema =>
  z.record(z.string(), z.unknown()).catch({}).parse(value)
