import { describe, expect, test } from 'vitest'
import { type EventFacts, eventEffect, eventSentence, eventTexts } from './events.ts'
import { LANGUAGES } from './texts.ts'

const entry = (type: string, data: EventFacts['data'] = {}, unitName: string | null = null) => ({
  type,
  on: '2026-03-13',
  unitName,
  data,
})

const EVERY_ENTRY = Object.keys(eventTexts.id.office).map((type) =>
  entry(
    type,
    {
      channel: 'email',
      receivedOn: '2026-03-11',
      deliveredOn: '2026-03-13',
      missing: ['identity-proof', 'purpose'],
      cause: 'not-yet-held',
      dueOn: '2026-04-13',
      outcome: 'granted-in-part',
      workingDays: 9,
      late: false,
      grounds: ['a', 'g'],
      filedLate: true,
      decision: 'granted',
      reopens: true,
      since: '2026-05-12',
      filedOn: '2026-05-20',
      afterSilence: true,
      stage: 'decision',
      ruling: 'granted-in-part',
      kind: 'mediation',
      day: '2026-06-12',
      startsAt: 570,
      attendance: 'both',
      takenInOn: '2026-03-11',
      daysUntilEntered: 2,
      boxes: [{ page: 2, exemptionId: 'exm_1' }],
    },
    'PSTW Magetan',
  ),
)

describe.each(LANGUAGES)('the history in %s', (language) => {
  test.each(EVERY_ENTRY)(
    'tells $type to officers and to the citizen in whole sentences',
    (event) => {
      for (const face of ['office', 'portal'] as const) {
        const sentence = eventSentence(event, language, face)
        expect(sentence).toMatch(/^[A-Z].*\.$/)
        expect(sentence).not.toMatch(/undefined|null|  |\.\./)
      }
    },
  )
})

describe('the history of a case', () => {
  test('names what is missing and when the letter arrived', () => {
    const event = entry('declared-incomplete', {
      missing: ['identity-proof', 'purpose', 'unknown'],
      deliveredOn: null,
    })
    expect(eventSentence(event, 'id', 'office')).toBe(
      'Permohonan dinyatakan belum lengkap. Kurang: bukti identitas, tujuan penggunaan informasi. Surat belum tercatat sampai.',
    )
  })

  test('tells an extension with its cause and the new date', () => {
    const event = entry('deadline-extended', { cause: 'not-yet-held', dueOn: '2026-04-13' })
    expect(eventSentence(event, 'id', 'portal')).toBe(
      'Kami perlu waktu lebih lama. Informasi yang Anda minta belum selesai kami kumpulkan. Jawaban paling lambat Senin, 13 April 2026.',
    )
  })

  test('says when an answer came past the limit', () => {
    const event = entry('answered', { outcome: 'granted', workingDays: 12, late: true })
    expect(eventSentence(event, 'id', 'office')).toBe(
      'Pemberitahuan dikirim: diberikan seluruhnya, pada hari kerja ke-12. Sesudah batas menurut UU.',
    )
  })

  test('tells the citizen where the request went, and that the name did not go along', () => {
    expect(eventSentence(entry('assigned', {}, 'PSTW Magetan'), 'id', 'portal')).toBe(
      'Kami teruskan ke PSTW Magetan. Nama Anda tidak ikut dikirim.',
    )
  })

  test('still says something of an entry that it does not know', () => {
    expect(eventSentence(entry('toString'), 'id', 'office')).toBe('Ada catatan baru dalam riwayat.')
  })

  test('says what an entry did to the limit', () => {
    expect(eventEffect({ movedLimit: true, dueOn: '2026-04-13' }, 'id')).toBe(
      'Batas menjadi Senin, 13 April 2026.',
    )
    expect(eventEffect({ movedLimit: false, dueOn: null }, 'id')).toBe('Batas tidak berubah.')
  })
})
