import { COMMUNICATION_TOPICS } from './topics/communication.ts'
import { EDUCATION_TOPICS } from './topics/education.ts'
import { ENVIRONMENT_TOPICS } from './topics/environment.ts'
import { HEALTH_TOPICS } from './topics/health.ts'
import { ROAD_TOPICS } from './topics/roads.ts'
import { SOCIAL_TOPICS } from './topics/social-services.ts'
import type { Topic } from './topics/topic.ts'
import { TRANSPORT_TOPICS } from './topics/transport.ts'

/** How an office of the demo works: offices differ, so that comparing them means something. */
export type Manners = {
  agencyId: string
  slug: string
  topics: readonly Topic[]
  /** Of a thousand requests, how many come here. */
  weight: number
  /** Working days that an ordinary answer takes, about. */
  pace: number
  /** Shares of all requests, from 0 to 1. */
  extended: number
  late: number
  silent: number
}

export const MANNERS: readonly Manners[] = [
  {
    agencyId: 'ag_1_dinsos',
    slug: 'dinsos',
    topics: SOCIAL_TOPICS,
    weight: 290,
    pace: 5,
    extended: 0.12,
    late: 0.05,
    silent: 0.022,
  },
  {
    agencyId: 'ag_2_kominfo',
    slug: 'kominfo',
    topics: COMMUNICATION_TOPICS,
    weight: 90,
    pace: 3,
    extended: 0.04,
    late: 0.01,
    silent: 0.008,
  },
  {
    agencyId: 'ag_3_dispendik',
    slug: 'dispendik',
    topics: EDUCATION_TOPICS,
    weight: 215,
    pace: 6,
    extended: 0.15,
    late: 0.08,
    silent: 0.03,
  },
  {
    agencyId: 'ag_4_dinkes',
    slug: 'dinkes',
    topics: HEALTH_TOPICS,
    weight: 165,
    pace: 5.5,
    extended: 0.2,
    late: 0.06,
    silent: 0.022,
  },
  {
    agencyId: 'ag_5_dishub',
    slug: 'dishub',
    topics: TRANSPORT_TOPICS,
    weight: 100,
    pace: 7,
    extended: 0.1,
    late: 0.15,
    silent: 0.07,
  },
  {
    agencyId: 'ag_7_dlh',
    slug: 'dlh',
    topics: ENVIRONMENT_TOPICS,
    weight: 70,
    pace: 4.5,
    extended: 0.14,
    late: 0.04,
    silent: 0.015,
  },
  {
    agencyId: 'ag_8_binamarga',
    slug: 'binamarga',
    topics: ROAD_TOPICS,
    weight: 70,
    pace: 6.5,
    extended: 0.12,
    late: 0.1,
    silent: 0.045,
  },
]
