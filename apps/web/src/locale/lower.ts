/** Inside a sentence a choice starts small; abbreviations stay as they are. */
export const lower = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
