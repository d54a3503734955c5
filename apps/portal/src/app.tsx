import { Hono } from 'hono'

/** The citizen's face: pages that need no script. */
export const createPortal = () =>
  new Hono().get('/', (c) =>
    c.html(
      <html lang="id">
        <head>
          <title>Terang</title>
        </head>
        <body>
          <h1>Terang</h1>
        </body>
      </html>,
    ),
  )
