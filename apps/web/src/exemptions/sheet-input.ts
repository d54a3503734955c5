import { textIn, textsIn } from '../ui/form-data.ts'

/** Form to input: the columns of a sheet, as the contract takes them. */
export const sheetInput = (data: FormData) => {
  const letters = textsIn(data, 'letters')
  const durationKind = textIn(data, 'durationKind') ?? undefined
  return {
    extent: textIn(data, 'extent') ?? undefined,
    letters,
    otherAct: letters.includes('j') ? textIn(data, 'otherAct') : null,
    durationKind,
    endsOn: durationKind === 'until-date' ? textIn(data, 'endsOn') : null,
    durationNote: textIn(data, 'durationNote'),
    testedOn: textIn(data, 'testedOn') ?? '',
    number: textIn(data, 'number') ?? '',
    place: textIn(data, 'place') ?? '',
    information: textIn(data, 'information') ?? '',
    content: textIn(data, 'content') ?? '',
    ifOpened: textIn(data, 'ifOpened') ?? '',
    ifClosed: textIn(data, 'ifClosed') ?? '',
    testers: testersIn(textIn(data, 'testers') ?? ''),
  }
}

/** One person a line: name, position, unit; what follows the second comma is the unit. */
const testersIn = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = '', position = '', ...unit] = line.split(',').map((part) => part.trim())
      return { name, position, unit: unit.join(', ') }
    })

/** Input to form: the testers as they are typed. */
export const testersText = (
  testers: readonly { name: string; position: string; unit: string }[],
): string => testers.map(({ name, position, unit }) => `${name}, ${position}, ${unit}`).join('\n')
