import { AgencyList } from '@terang/contract/units'
import { factory } from '../http.ts'
import { operation } from '../operation.ts'
import { agencyList } from './read.ts'

export const createAgencies = () =>
  factory.createApp().get(
    '/',
    operation('read-public-units', {
      summary: 'The public bodies and units that can be asked',
      answer: { status: 200, body: AgencyList },
      problems: [],
    }),
    async (c) => c.json(await agencyList(c.get('deps')), 200),
  )
