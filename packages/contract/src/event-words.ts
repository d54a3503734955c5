/** Texts that may lie beside an entry of a case. Identity and files are committed to as well, but lie elsewhere. */
export const EVENT_WORDS = [
  'details',
  'purpose',
  'explanation',
  'note',
  'text',
  'reason',
  'otherAct',
  'consideration',
  'holderBody',
  'decisionNumber',
  'registrationNumber',
  'reply.a',
  'reply.b',
  'reply.c',
  'reply.d',
  'reply.e',
  'reply.f',
  'reply.g',
] as const
export type EventWord = (typeof EVENT_WORDS)[number]
