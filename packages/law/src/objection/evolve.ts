import type { ObjectionEvent, ObjectionState } from './objection.ts'

/** The state of an objection after an event. */
export const evolveObjection = (
  state: ObjectionState | null,
  event: ObjectionEvent,
): ObjectionState => {
  if (event.type === 'objection-registered') return registered(event)
  if (!state) throw new RangeError('the first event of an objection registers it')
  switch (event.type) {
    case 'objection-assigned':
      return { ...state, status: 'in-process', deciderId: event.deciderId }
    case 'objection-silence-noted':
      return { ...state, silentSince: event.since }
    case 'calendar-amended':
      return { ...state, calendarVersion: event.version }
    case 'identity-erased':
      return { ...state, erased: event.what }
    case 'objection-withdrawn':
      return { ...state, status: 'withdrawn', closedOn: event.on }
    case 'objection-answered': {
      const { decision, on, by, late, letter, decree } = event
      const answer = { decision, on, by, late, letter, decree }
      return { ...state, status: 'answered', answer, closedOn: on }
    }
  }
}

const registered = (
  event: Extract<ObjectionEvent, { type: 'objection-registered' }>,
): ObjectionState => ({
  status: 'registered',
  grounds: event.grounds,
  hasRequest: event.hasRequest,
  receivedOn: event.receivedOn,
  registeredOn: event.on,
  groundFoundOn: event.groundFoundOn,
  calendarVersion: event.calendarVersion,
  filedLate: event.filedLate,
  refuserId: event.refuserId,
  ...(event.countedFrom && { countedFrom: event.countedFrom }),
  deciderId: null,
  silentSince: null,
  answer: null,
  closedOn: null,
})
