import type { DrillFigure } from '@terang/contract/statistics'
import type { FigureName } from '@terang/wording/statistics'

/** Under which figure the cases of a list are counted. */
export const figureOfDrill = (drill: DrillFigure): FigureName => {
  switch (drill) {
    case 'in-process':
      return 'inProcessNow'
    case 'silence':
      return 'silenceSafe'
    default:
      return drill
  }
}

/** These are counted from the cases that are open today, whatever year is shown. */
export const isOfToday = (drill: DrillFigure): boolean =>
  drill === 'in-process' || drill === 'silence'
