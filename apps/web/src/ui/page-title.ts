import { useEffect } from 'react'

/** The page by its own name, in the tab of the browser and for a screen reader. */
export const usePageTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} · Terang`
  }, [title])
}
