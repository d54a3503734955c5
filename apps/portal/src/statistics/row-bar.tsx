/** A number with its bar; the bar repeats it for the eye alone. */
export const RowBar = ({ cases, most, text }: { cases: number; most: number; text: string }) => (
  <span class="barred">
    <svg class="row-bar" width="100%" height="10" aria-hidden="true">
      {cases > 0 && most > 0 && (
        <rect class="on-time" width={`${Math.round((cases * 1000) / most) / 10}%`} height="10" />
      )}
    </svg>
    {text}
  </span>
)
