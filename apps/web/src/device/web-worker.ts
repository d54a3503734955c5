/** The worker that opens this app without network; a browser that has none simply needs the line. */
export const startWorker = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { BASE_URL } = import.meta.env
  void navigator.serviceWorker
    .register(`${BASE_URL}sw.js`, { scope: BASE_URL })
    .catch(() => undefined)
}
