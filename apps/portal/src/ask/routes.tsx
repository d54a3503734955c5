import { walkRoutes } from '../walk/routes.ts'
import { askWalk } from './ask-walk.tsx'
import { send } from './send.tsx'

/** Ajukan: nothing is stored before sending. */
export const askRoutes = () => walkRoutes(askWalk, send)
