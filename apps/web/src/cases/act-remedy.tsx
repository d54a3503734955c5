import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { ApiProblem } from '../api.ts'
import { useText } from '../locale/language.tsx'
import { formTexts } from '../ui/form-text.ts'
import { tell } from '../ui/toast.tsx'
import { isAboutInput } from './input-refusals.ts'

type ActRemedyProps = { error: Error; queryKey: QueryKey; again: () => void }

/** What helps when an act was not taken: signing in again, or the case as it stands now. */
export const ActRemedy = ({ error, queryKey, again }: ActRemedyProps) => {
  const words = useText(formTexts)
  const queries = useQueryClient()
  const router = useRouter()
  const [isLoading, setLoading] = useState(false)
  if (!(error instanceof ApiProblem)) return null
  if (error.problem.code === 'unauthenticated') {
    return (
      <p className="bar">
        <Link className="button" to="/sign-in" search={{ next: router.state.location.href }}>
          {words.signIn}
        </Link>
      </p>
    )
  }
  if (error.problem.status !== 409 || isAboutInput(error.problem.code)) return null
  const reload = async () => {
    setLoading(true)
    await queries.refetchQueries({ queryKey })
    again()
    tell(words.reloaded)
  }
  return (
    <p className="bar">
      <button type="button" className="button" disabled={isLoading} onClick={() => void reload()}>
        {words.reload}
      </button>
    </p>
  )
}
