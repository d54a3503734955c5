/** The code in groups of four that never break within; the last may be longer. */
export const CodeGroups = ({ code }: { code: string }) => (
  <>
    {code.split('-').map((group, position) => (
      <>
        {position > 0 && (
          <>
            -<wbr />
          </>
        )}
        <span class="group">{group}</span>
      </>
    ))}
  </>
)
