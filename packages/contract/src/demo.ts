/** One password for every account of the demo; the README names it too. */
export const DEMO_PASSWORD = 'terang-peragaan-jatim'

/** Whom the sign-in page of a demo offers, and whom the demo makes. */
export const DEMO_KEYS = [
  'petugas',
  'unit',
  'ppid',
  'atasan',
  'rangkap',
  'komisi',
  'admin',
  'kominfo',
  'blitar',
  'jombang',
] as const
export type DemoKey = (typeof DEMO_KEYS)[number]

export const demoEmail = (key: DemoKey): string => `${key}@peragaan.example`
