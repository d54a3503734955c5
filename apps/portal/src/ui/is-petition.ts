import type { NextRightView } from '@terang/contract/history-views'

/** The way to the commission, which no one has taken yet. */
export const isPetition = ({ right }: Pick<NextRightView, 'right'>): boolean =>
  right === 'petition-after-answer' || right === 'petition-after-silence'
