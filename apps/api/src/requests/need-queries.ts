import { schema } from '@terang/db'
import { type Actor, mayArrange, type Need, permitted } from '@terang/law'
import { and, isNotNull, sql } from 'drizzle-orm'
import type { Condition } from './list-queries.ts'

const { requests } = schema

/** Of which needs of an agency somebody may know in a list: those that they arrange. */
export const arrangedBy =
  (actor: Actor, agencyId: string) =>
  (need: Need): boolean =>
    mayArrange(need, { actor, place: { agencyId, unitId: need.unitId ?? '' } })

/** Cases where the reader has still to arrange something; a unit only where it was given it. */
export const needing = (actor: Actor, agencyId: string): Condition => {
  const open = isNotNull(requests.needsDueOn)
  if (permitted(actor, 'plan-need', { agencyId, unitId: '' }).ok)
    return { name: 'needs', where: open }
  const unitIds = unitsOf(actor, agencyId)
  const names = unitIds.map((_, index) => sql`${sql.placeholder(`needUnit${index}`)}`)
  const given = sql`exists (select 1 from json_each(${requests.state}, '$.needs') as need
    where need.value ->> 'state' = 'open' and need.value ->> 'unitId' in (${sql.join(names, sql`, `)}))`
  return {
    name: `needs${names.length}`,
    where: and(open, names.length === 0 ? sql`0` : given),
    values: Object.fromEntries(unitIds.map((id, index) => [`needUnit${index}`, id])),
  }
}

const unitsOf = (actor: Actor, agencyId: string): string[] =>
  actor.kind !== 'staff'
    ? []
    : [
        ...new Set(
          actor.memberships
            .filter((one) => one.agencyId === agencyId && permitted(actor, 'meet-need', one).ok)
            .map((one) => one.unitId),
        ),
      ]
