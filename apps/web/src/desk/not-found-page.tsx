import { Link } from '@tanstack/react-router'
import { useText } from '../locale/language.tsx'
import { deskTexts } from './text.ts'
import { usePageTitle } from '../ui/page-title.ts'
import '../ui/button.css'
import '../ui/state.css'

export const NotFoundPage = () => {
  const words = useText(deskTexts)
  usePageTitle(words.notFound)
  return (
    <main className="page" id="content" tabIndex={-1}>
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
