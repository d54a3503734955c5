import { Link } from '@tanstack/react-router'
import { useText } from '../locale/language.tsx'
import { deskTexts } from './text.ts'
import '../ui/button.css'
import '../ui/state.css'

export const NotFoundPage = () => {
  const words = useText(deskTexts)
  return (
    <main className="page" id="content">
      <div className="empty">
        <h1>{words.notFound}</h1>
        <p>{words.notFoundAdvice}</p>
        <div className="bar">
          <Link className="button button-main button-large" to="/">
            {words.workList}
          </Link>
        </div>
      </div>
    </main>
  )
}
