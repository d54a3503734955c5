/// <reference types="vite/client" />
import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import favicon from '@terang/design/favicon.svg?raw'
import tokens from '@terang/design/tokens.css?raw'
import typefaceRules from '@terang/design/typeface.css?raw'
import typeface from '@terang/design/typeface.woff2?inline'
import { Hono } from 'hono'
import base from './style/base.css?raw'
import caseFile from './style/case.css?raw'
import form from './style/form.css?raw'
import frame from './style/frame.css?raw'
import home from './style/home.css?raw'
import list from './style/list.css?raw'
import print from './style/print.css?raw'
import statistics from './style/statistics.css?raw'
import strip from './style/strip.css?raw'

type Asset = { path: string; type: string; body: Buffer; packed: Packed | null }
type Packed = { br: Buffer; gzip: Buffer }

const FOLDER = '/aset'

/** Named by content, so that a browser may keep it for good. */
const asset = (name: string, type: string, body: Buffer): Asset => {
  const [stem, ending] = name.split('.')
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10)
  const isText = !type.startsWith('font/')
  const path = `${FOLDER}/${stem}-${hash}.${ending}`
  return { path, type, body, packed: isText ? packed(body) : null }
}

const packed = (body: Buffer): Packed => ({
  br: brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }),
  gzip: gzipSync(body, { level: 9 }),
})

/** Styles as they travel: without comments and without space that says nothing. */
const shortened = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim()

const ofDataAddress = (address: string): Buffer =>
  Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')

const TYPEFACE = asset('jakarta.woff2', 'font/woff2', ofDataAddress(typeface))
const ICON = asset('terang.svg', 'image/svg+xml', Buffer.from(favicon))
const STYLE = asset(
  'portal.css',
  'text/css; charset=utf-8',
  Buffer.from(
    shortened(
      [
        tokens,
        typefaceRules.replace('typeface.woff2', TYPEFACE.path),
        base,
        frame,
        form,
        strip,
        caseFile,
        list,
        home,
        statistics,
        print,
      ].join('\n'),
    ),
  ),
)

/** Addresses of what every page links to. */
export const assetPaths = { style: STYLE.path, typeface: TYPEFACE.path, icon: ICON.path } as const

const ASSETS = new Map([STYLE, TYPEFACE, ICON].map((each) => [each.path, each]))

export const assets = new Hono().get(`${FOLDER}/:name`, async (c, next) => {
  const found = ASSETS.get(c.req.path)
  if (!found) return next()
  const accepted = c.req.header('accept-encoding') ?? ''
  const way = (['br', 'gzip'] as const).find((name) => found.packed && accepted.includes(name))
  const body = (way && found.packed?.[way]) ?? found.body
  return c.body(new Uint8Array(body), 200, {
    'Content-Type': found.type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    ...(way ? { 'Content-Encoding': way } : {}),
  })
})
