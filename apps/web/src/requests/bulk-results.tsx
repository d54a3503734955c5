import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useText } from '../locale/language.tsx'
import { randomKey } from '../ui/random-key.ts'
import { BulkRows, OutcomeLine } from './bulk-rows.tsx'
import { type BulkRow, type Outcome, runBulk, tallyOf } from './bulk-run.ts'
import { type Asking, assignOne, recallOne } from './bulk-send.ts'
import { bulkTexts } from './bulk-text.ts'
import { BulkUndo } from './bulk-undo.tsx'

type Outcomes = ReadonlyMap<string, Outcome>
const NONE: Outcomes = new Map()

/** The run itself: begins once, tells each case as it comes, and offers the counter-act for what was done. */
export const BulkResults = ({ asking, rows }: { asking: Asking; rows: readonly BulkRow[] }) => {
  const words = useText(bulkTexts)
  const [run] = useState(randomKey)
  const able = rows.filter(({ refusal }) => refusal === null)
  const assigning = useRun((id) => assignOne(run, rowOf(able, id), asking))
  const recalling = useRun((id, reason) => recallOne(id, asking.unitId, reason))
  const { start } = assigning
  const isStarted = useRef(false)
  useEffect(() => {
    if (isStarted.current) return
    isStarted.current = true
    start({ ids: able.map(({ id }) => id) })
  })
  const done = idsOf(assigning.outcomes, 'done')
  const unanswered = idsOf(assigning.outcomes, 'unanswered')
  const told = ({ id, refusal }: BulkRow): ReactNode => {
    const recalled = recalling.outcomes.get(id)
    if (recalled) return <OutcomeLine outcome={recalled} done={words.recalled} />
    if (refusal !== null) return null
    return (
      <OutcomeLine
        outcome={assigning.outcomes.get(id) ?? { kind: 'waiting' }}
        done={words.state.done}
      />
    )
  }
  const { isRunning } = assigning
  return (
    <section className="section">
      <header>
        <h2>{words.results}</h2>
        <Progress run={assigning} all={able.length} />
      </header>
      <p role="status">
        {!isRunning && assigning.outcomes.size > 0 && words.result(...counts(assigning.outcomes))}
        {!recalling.isRunning &&
          recalling.outcomes.size > 0 &&
          ` ${words.undone(...counts(recalling.outcomes))}`}
      </p>
      <BulkRows rows={rows} told={told} />
      {!isRunning && (
        <div className="bulk-end">
          {unanswered.length > 0 && (
            <button type="button" className="button" onClick={() => start({ ids: unanswered })}>
              {words.again(unanswered.length)}
            </button>
          )}
          <BulkUndo
            count={done.filter((id) => recalling.outcomes.get(id)?.kind !== 'done').length}
            isRunning={recalling.isRunning}
            isOver={
              recalling.outcomes.size > 0 && idsOf(recalling.outcomes, 'unanswered').length === 0
            }
            onUndo={(reason) =>
              recalling.start({
                ids: done.filter((id) => recalling.outcomes.get(id)?.kind !== 'done'),
                reason,
              })
            }
          />
        </div>
      )}
    </section>
  )
}

type Start = { ids: readonly string[]; reason?: string }

/** One run over some cases, with what became of each so far. */
const useRun = (send: (id: string, reason: string) => Promise<unknown>) => {
  const [outcomes, setOutcomes] = useState(NONE)
  const { mutate, isPending } = useMutation({
    mutationFn: ({ ids, reason = '' }: Start) =>
      runBulk({
        ids,
        send: (id) => send(id, reason),
        onOutcome: (id, outcome) => setOutcomes((before) => new Map(before).set(id, outcome)),
      }),
  })
  return { outcomes, isRunning: isPending, start: (what: Start) => !isPending && mutate(what) }
}

const Progress = ({
  run,
  all,
}: {
  run: { outcomes: Outcomes; isRunning: boolean }
  all: number
}) => {
  const words = useText(bulkTexts)
  if (!run.isRunning) return null
  const past = [...run.outcomes.values()].filter(({ kind }) => kind !== 'sending').length
  return (
    <span className="bulk-progress small">
      <progress value={past} max={all} aria-label={words.progress(past, all)} />{' '}
      {words.progress(past, all)}
    </span>
  )
}

const counts = (outcomes: Outcomes): [number, number, number] => {
  const { done, refused, unanswered } = tallyOf(outcomes)
  return [done, refused, unanswered]
}

const idsOf = (outcomes: Outcomes, kind: Outcome['kind']): string[] =>
  [...outcomes].flatMap(([id, outcome]) => (outcome.kind === kind ? [id] : []))

const rowOf = (rows: readonly BulkRow[], id: string): BulkRow => {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new RangeError('a run knows its own cases only')
  return row
}
