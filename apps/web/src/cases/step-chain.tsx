import './step-chain.css'

export type ChainStep = {
  key: string
  title: string
  isDone: boolean
  value: string
  hint: string
}

type StepChainProps = {
  label: string
  steps: readonly ChainStep[]
  states: { done: string; missing: string }
}

/** What something rests on in law, step by step; each there or missing, none may be skipped. */
export const StepChain = ({ label, steps, states }: StepChainProps) => (
  <ol className="chain" aria-label={label}>
    {steps.map(({ key, title, isDone, value, hint }, place) => (
      <li key={key} className={isDone ? '' : 'is-missing'}>
        <span className="chain-key">
          <span className="chain-number">{place + 1}</span>
          {title}
        </span>
        <b>{value}</b>
        <span className="chain-state">
          {isDone ? '✓' : '▲'} {isDone ? states.done : states.missing}
        </span>
        <p>{hint}</p>
      </li>
    ))}
  </ol>
)
