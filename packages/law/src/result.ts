/** What a rule answers: the value, or the reason of the law why not. */
export type Result<Value, Refusal> = { ok: true; value: Value } | { ok: false; refusal: Refusal }

export const allow = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })
export const refuse = <const Refusal>(refusal: Refusal): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal,
})
