import { schema } from '@terang/db'
import { eq, lt } from 'drizzle-orm'
import { NEED_OVERDUE } from '../need-reminder.ts'
import { utc } from '../outbox.ts'
import type { Day, Task } from './errand.ts'
import { needyRequests } from './open-cases.ts'

const { outbox, requests } = schema

/** Owed to the desk once the day is over by which somebody's help had to be arranged (P5(5)(6)). */
export const remindersOfNeeds: Task = async function* (day) {
  const { deps, agency, today } = day
  for await (const { id, dueOn } of needyRequests(deps, {
    agencyId: agency.id,
    fits: lt(requests.needsDueOn, today),
  })) {
    const outboxId = `out_${NEED_OVERDUE}_${id}_${dueOn}`
    if (await isNoted(day, outboxId)) continue
    yield {
      caseId: id,
      act: NEED_OVERDUE,
      run: () => noted(day, { id: outboxId, caseId: id, dueOn }),
    }
  }
}

/** Its id says of which case and day, so that it is owed once, whoever notes it. */
const isNoted = async ({ deps }: Day, id: string): Promise<boolean> => {
  const found = await deps.database.db
    .select({ id: outbox.id })
    .from(outbox)
    .where(eq(outbox.id, id))
  return found.length > 0
}

type Owed = { id: string; caseId: string; dueOn: string }

const noted = async ({ deps, agency, at }: Day, { id, caseId, dueOn }: Owed): Promise<void> => {
  await deps.database.db
    .insert(outbox)
    .values({
      id,
      agencyId: agency.id,
      caseId,
      kind: NEED_OVERDUE,
      payload: { dueOn },
      createdAt: at,
      nextAt: utc(at),
    })
    .onConflictDoNothing()
}
