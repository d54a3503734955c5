import { createApi } from '@terang/api/app'
import { call } from '@terang/api/testing/calls'
import { DESK, openTestApi, type TestApi } from '@terang/api/testing/house'
import { askInput } from '@terang/api/testing/inputs'
import { openDb } from '@terang/db'
import { isSqldAvailable, type TestEngine } from '@terang/db/test-db'
import { measured } from './measured.ts'

const COUNT = 200
const PLACES = Array.from({ length: COUNT }, (_, index) => index + 1)
const NUMBERS = PLACES.map((place) => `${String(place).padStart(4, '0')}/PPID/III/2026`)

type Node = Pick<TestApi, 'api'>
type Answer = { status: number; id: string; registerNumber: string }
type Faults = { refused: number; gaps: number; doubles: number; stale: number }

const answerOf = async (response: Response): Promise<Answer> => {
  // Safe because a field that is missing counts as a gap.
  const body = (await response.json()) as Omit<Answer, 'status'>
  return { ...body, status: response.status }
}

const ask = async (node: Node): Promise<Answer> =>
  answerOf(await call(node, '/requests', askInput()))

/** Every one is sent before the first is answered, the nodes in turn. */
const atOnce = (nodes: readonly Node[]): Promise<Answer[]> =>
  Promise.all(
    PLACES.flatMap((place) => {
      const node = nodes[place % nodes.length]
      return node ? [ask(node)] : []
    }),
  )

const oneByOne = async (node: Node): Promise<void> => {
  for (const _ of PLACES) await ask(node)
}

/** The next act on each of the cases, all at once: none touches another, so none may be stale. */
const actedAtOnce = (node: Node, cases: readonly Answer[]): Promise<Answer[]> =>
  Promise.all(
    cases.map(async ({ id }) =>
      answerOf(await call(node, `/requests/${id}/completeness`, { version: 1 }, { as: DESK })),
    ),
  )

const faultsOf = async ({ database }: TestApi, answers: readonly Answer[]): Promise<Faults> => {
  const given = new Set(answers.map((one) => one.registerNumber))
  const logged = new Set((await database.db.query.events.findMany()).map((event) => event.seq))
  return {
    refused: answers.filter((one) => one.status !== 201).length,
    gaps:
      NUMBERS.filter((number) => !given.has(number)).length +
      PLACES.filter((place) => !logged.has(place)).length,
    doubles: answers.length - given.size,
    stale: answers.filter((one) => one.status === 409).length,
  }
}

/** A row as small as a row can be, written alone and made durable by the same guarded client. */
const bareInserts = async ({ database }: TestApi): Promise<void> => {
  for (const place of PLACES) {
    await database.client.execute('INSERT INTO bare (id) VALUES (?)', [place])
  }
}

type Round = { parallel: Cost; sequence: Cost; insert: Cost; act: Cost; faults: Faults }
type Cost = { cpu: number; wall: number }

/** A second process would open the server for itself, so the second node does too. */
const secondNode = (house: TestApi): Node & { close(): Promise<void> } => {
  const database = openDb(house.database.url)
  return { api: createApi({ ...house.deps, database }), close: () => database.close() }
}

const round = async (engine: TestEngine, nodeCount: number): Promise<Round> => {
  const house = await openTestApi({}, engine)
  const other = nodeCount === 2 ? secondNode(house) : null
  await house.database.client.execute('CREATE TABLE bare (id INTEGER PRIMARY KEY)')
  const parallel = await measured(() => atOnce(other ? [house, other] : [house]))
  const faults = await faultsOf(house, parallel.value)
  const act = await measured(() => actedAtOnce(house, parallel.value))
  const stale = act.value.filter((one) => one.status !== 200).length
  const sequence = await measured(() => oneByOne(house))
  const insert = await measured(() => bareInserts(house))
  await other?.close()
  await house.close()
  return { parallel, sequence, insert, act, faults: { ...faults, stale: faults.stale + stale } }
}

const CASES = ['parallel', 'sequence', 'act', 'insert'] as const

/** The best round of each is what it costs: a busy machine can only add to it. */
const best = (rounds: readonly Round[], of: (typeof CASES)[number]): Cost => ({
  cpu: Math.min(...rounds.map((one) => one[of].cpu)),
  wall: Math.min(...rounds.map((one) => one[of].wall)),
})

const total = (rounds: readonly Round[], of: keyof Faults): number =>
  rounds.reduce((sum, one) => sum + one.faults[of], 0)

const LABEL = {
  parallel: `${COUNT} submissions at once`,
  sequence: `${COUNT} one after the other`,
  act: `${COUNT} acts at once on ${COUNT} cases`,
  insert: `${COUNT} bare INSERTs`,
} as const

const print = (title: string, rounds: readonly Round[]): void => {
  const bare = best(rounds, 'insert')
  console.log(`${title}; best of ${rounds.length} rounds, each`)
  for (const name of CASES) {
    const { cpu, wall } = best(rounds, name)
    const [cpuEach, wallEach] = [cpu, wall].map((all) => (all / COUNT).toFixed(3).padStart(8))
    const ratio = (cpu / bare.cpu).toFixed(1).padStart(6)
    console.log(
      `  ${LABEL[name].padEnd(30)} ${cpuEach} ms CPU ${wallEach} ms passed ${ratio} x INSERT`,
    )
  }
  const [parallel, sequence] = [best(rounds, 'parallel'), best(rounds, 'sequence')]
  console.log(`  at once : one by one, CPU ${(parallel.cpu / sequence.cpu).toFixed(2)}`)
  const faults = (['refused', 'gaps', 'doubles', 'stale'] as const).map(
    (kind) => `${kind} ${total(rounds, kind)}`,
  )
  console.log(`  ${faults.join(', ')} of ${rounds.length * COUNT} submissions and as many acts`)
}

type Plan = { engine: TestEngine; nodes: 1 | 2; rounds: number }

const run = async (title: string, plan: Plan): Promise<void> => {
  const rounds: Round[] = []
  while (rounds.length < plan.rounds) rounds.push(await round(plan.engine, plan.nodes))
  print(title, rounds)
  const wrong = rounds.some(({ faults }) => Object.values(faults).some((found) => found > 0))
  if (wrong) process.exitCode = 1
}

await run('one node on a file', { engine: 'file', nodes: 1, rounds: 4 })
if (isSqldAvailable()) {
  const server = { engine: 'sqld', rounds: 2 } as const
  await run('one node on a libSQL server (CPU of the node alone)', { ...server, nodes: 1 })
  await run('two nodes on one libSQL server', { ...server, nodes: 2 })
} else {
  console.log(`skipped: no libSQL server for ${process.platform} ${process.arch}`)
}
