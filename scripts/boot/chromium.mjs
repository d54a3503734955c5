import { existsSync } from 'node:fs'
import { run } from './run.mjs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const find = () => [process.env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place))

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const HELP = `The browser tests need Chromium and none was found. Install it (Debian: apt-get install chromium)
or name one: CHROMIUM=<path of the program> npm test`

/** The path of a Chromium; Debian's own is installed when there is none and we may. */
export const chromium = async () => {
  if (find() === undefined && canInstall()) {
    console.log('No Chromium yet: installing the one of Debian')
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], quiet)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet)
  }
  const found = find()
  if (found === undefined) console.error(HELP)
  return found
}
