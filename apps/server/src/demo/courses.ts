/** What happens to a request of the demo, in working days before today. */
export type DemoStep =
  | { at: number; by: 'petugas'; act: 'complete' | 'incomplete' | 'hand-over' }
  | { at: number; by: 'petugas'; act: 'assign'; unit: string }
  | { at: number; by: 'unit'; act: 'reply'; unit: string }
  | { at: number; by: 'ppid'; act: 'extend' | 'propose-part' | 'propose-whole' }
  | { at: number; by: 'ppid'; act: 'grant' | 'grant-in-part' | 'refuse' | 'not-held' }
  | { at: number; by: 'atasan'; act: 'consent' }
  | { at: number; by: 'pemohon'; act: 'withdraw' }

export type DemoCourse = { received: number; steps: readonly DemoStep[] }

const complete = (at: number): DemoStep => ({ at, by: 'petugas', act: 'complete' })
const assign = (at: number, unit: string): DemoStep => ({ at, by: 'petugas', act: 'assign', unit })
const reply = (at: number, unit: string): DemoStep => ({ at, by: 'unit', act: 'reply', unit })
const ppid = (at: number, act: Extract<DemoStep, { by: 'ppid' }>['act']): DemoStep => ({
  at,
  by: 'ppid',
  act,
})

const MAGETAN = 'pstw_magetan'

/** One course per question, in its order: every status, some late, some extended. */
export const DEMO_COURSES: readonly DemoCourse[] = [
  { received: 6, steps: [complete(4), assign(4, MAGETAN)] },
  { received: 7, steps: [complete(6), assign(5, 'pstw_jombang'), reply(2, 'pstw_jombang')] },
  { received: 12, steps: [complete(10), assign(9, 'rsbl_pasuruan')] },
  { received: 15, steps: [complete(14), ppid(8, 'extend')] },
  { received: 9, steps: [complete(8), assign(8, 'prsmp'), reply(3, 'prsmp')] },
  { received: 8, steps: [complete(7), ppid(2, 'propose-part')] },
  { received: 10, steps: [complete(9)] },
  { received: 8, steps: [complete(7), assign(6, 'psbr')] },
  { received: 5, steps: [complete(4), assign(3, 'rsbn_malang')] },
  { received: 13, steps: [complete(12), ppid(5, 'extend'), assign(5, 'rehsos')] },
  { received: 4, steps: [complete(3)] },
  { received: 3, steps: [complete(1)] },
  {
    received: 20,
    steps: [complete(18), ppid(13, 'grant'), { at: 10, by: 'petugas', act: 'hand-over' }],
  },
  {
    received: 18,
    steps: [complete(17), assign(16, 'rsbl_kediri'), reply(11, 'rsbl_kediri'), ppid(9, 'grant')],
  },
  { received: 2, steps: [] },
  { received: 1, steps: [] },
  {
    received: 19,
    steps: [
      complete(18),
      ppid(14, 'propose-part'),
      { at: 12, by: 'atasan', act: 'consent' },
      ppid(11, 'grant-in-part'),
    ],
  },
  { received: 0, steps: [] },
  { received: 25, steps: [complete(24), ppid(16, 'not-held')] },
  {
    received: 22,
    steps: [
      complete(21),
      ppid(16, 'propose-whole'),
      { at: 14, by: 'atasan', act: 'consent' },
      ppid(13, 'refuse'),
    ],
  },
  { received: 11, steps: [complete(10), { at: 7, by: 'pemohon', act: 'withdraw' }] },
  { received: 3, steps: [{ at: 1, by: 'petugas', act: 'incomplete' }] },
  { received: 2, steps: [{ at: 1, by: 'petugas', act: 'incomplete' }] },
  { received: 14, steps: [complete(12), ppid(2, 'grant')] },
]
