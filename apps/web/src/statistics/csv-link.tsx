import { useLanguage, useText } from '../locale/language.tsx'
import type { CasesSearch } from './figures-search.ts'
import { csvAddress } from './queries.ts'
import { statisticsTexts } from './text.ts'
import '../ui/button.css'

type CsvLinkProps = { path: '' | '/agencies' | '/cases'; search: CasesSearch }

/** What is on the page, for a spreadsheet. */
export const CsvLink = ({ path, search }: CsvLinkProps) => {
  const language = useLanguage()
  const words = useText(statisticsTexts)
  return (
    <a className="button" href={csvAddress({ path, search, language })} download>
      {words.csv}
    </a>
  )
}
