import type { Caller } from '@terang/api/caller'
import type { Deps } from '@terang/api/deps'
import { actOnRequest, type Intent } from '@terang/api/requests/act'
import { schema } from '@terang/db'
import type { AnswerOutcome, WithholdingReason } from '@terang/law'
import { eq } from 'drizzle-orm'
import { applicantOf, callerAs, callerOfUnit } from './callers.ts'
import type { DemoStep } from './courses.ts'

/** One act of the demo, through the use-case that the routes call. */
export const takeStep = async (deps: Deps, id: string, step: DemoStep): Promise<void> => {
  const [row] = await deps.database.db
    .select({ version: schema.requests.version })
    .from(schema.requests)
    .where(eq(schema.requests.id, id))
  await actOnRequest(callerFor(deps, id, step), id, {
    ...intentOf(step),
    version: row?.version ?? 0,
  })
}

const callerFor = (deps: Deps, id: string, step: DemoStep): Caller => {
  if (step.by === 'unit') return callerOfUnit(deps, `unit_dinsos_${step.unit}`)
  return step.by === 'pemohon' ? applicantOf(deps, id) : callerAs(deps, step.by)
}

type Act = Omit<Intent, 'version'>

const intentOf = (step: DemoStep): Act => {
  switch (step.act) {
    case 'complete':
      return { command: { type: 'declare-complete' } }
    case 'incomplete':
      return {
        command: (today) => ({
          type: 'declare-incomplete',
          missing: ['identity-proof'],
          deliveredOn: today,
        }),
        words: { explanation: 'Fotokopi KTP atau surat keterangan kependudukan belum terlampir.' },
      }
    case 'assign':
      return {
        command: { type: 'assign', unitId: `unit_dinsos_${step.unit}` },
        words: { note: 'Mohon data disiapkan tanpa nama penghuni.' },
      }
    case 'reply':
      return {
        command: { type: 'reply' },
        words: { text: 'Data sudah kami susun per bulan, siap diteruskan kepada pemohon.' },
      }
    case 'extend':
      return {
        command: { type: 'extend-deadline', cause: 'not-yet-held' },
        words: { reason: 'Dokumen masih dikumpulkan dari beberapa unit.' },
      }
    case 'propose-part':
      return proposal('part')
    case 'propose-whole':
      return proposal('whole')
    case 'consent':
      return { command: { type: 'consent-refusal' } }
    case 'hand-over':
      return { command: (today) => ({ type: 'hand-over', handedOverOn: today }) }
    case 'withdraw':
      return { command: { type: 'withdraw' } }
    case 'grant':
      return answer('granted', null)
    case 'grant-in-part':
      return answer('granted-in-part', 'exempt')
    case 'refuse':
      return answer('refused', 'exempt')
    case 'not-held':
      return answer('not-held', null)
  }
}

const proposal = (extent: 'whole' | 'part'): Act => ({
  command: (today) => ({
    type: 'propose-refusal',
    extent,
    letters: ['h'],
    namesOtherAct: false,
    decree: { number: '188/0412/KPTS/107.1/2026', date: today },
  }),
  words: {
    consideration: 'Nama, alamat, dan keadaan keluarga penerima adalah rahasia pribadi.',
  },
})

const TEXTS: Record<AnswerOutcome, string> = {
  granted: 'Informasi yang diminta kami berikan seluruhnya dalam bentuk softcopy.',
  'granted-in-part': 'Kami berikan sebagian; nama dan alamat orang dihitamkan.',
  refused: 'Informasi tidak dapat kami berikan karena dikecualikan. Alasannya ada di surat ini.',
  'not-held': 'Informasi ini dikuasai badan publik lain. Permohonan dapat diajukan ke sana.',
}

const answer = (outcome: AnswerOutcome, withholding: WithholdingReason | null): Act => ({
  command: {
    type: 'answer',
    outcome,
    withholding,
    supplyDays: outcome === 'granted' || outcome === 'granted-in-part' ? 3 : null,
    copyingFee: 0,
    sendingFee: 0,
  },
  words: {
    text: TEXTS[outcome],
    holderBody:
      outcome === 'not-held' ? 'Badan Keuangan dan Aset Daerah Provinsi Jawa Timur' : null,
  },
})
