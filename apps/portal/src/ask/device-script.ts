import { createHash } from 'node:crypto'
import { FORM_ID } from '../walk/walk.ts'

/** The parts of the page that the script shows and hides. */
export const DEVICE_PARTS = {
  restored: 'isian-kembali',
  offline: 'isian-putus',
  note: 'isian-simpan',
  kept: 'isian-tersimpan',
  forget: 'isian-hapus',
} as const

/**
 * Kept by the browser alone, for a day: the question and its purpose, never who asks. On a page without the
 * form, the receipt, what was kept goes. Written for old browsers and without a word for people: those
 * stand hidden in the page. A browser that believes itself offline may be wrong: it warns once.
 */
const SCRIPT = `(function () {
  var key = 'terang.isian', day = 864e5, names = ['details', 'purpose'], store
  try { store = window.localStorage } catch (e) { return }
  if (!store) return
  var form = document.getElementById('${FORM_ID}')
  function forget() { try { store.removeItem(key) } catch (e) {} }
  if (!form) return forget()
  var fields = names.map(function (name) { return form.elements.namedItem(name) }), warned = false
  function show(id, on) { var part = document.getElementById(id); if (part) part.hidden = !on }
  function read() {
    try {
      var kept = JSON.parse(store.getItem(key) || 'null')
      if (kept && Date.now() - kept.at < day) return kept
    } catch (e) {}
    forget()
    return null
  }
  function keep() {
    var kept = { at: Date.now() }
    fields.forEach(function (field, at) { kept[names[at]] = field.value })
    try { store.setItem(key, JSON.stringify(kept)) } catch (e) { return }
    show('${DEVICE_PARTS.kept}', true)
  }
  var kept = read()
  var empty = fields.every(function (field) { return field.value === '' })
  if (kept && empty && names.some(function (name) { return kept[name] })) {
    fields.forEach(function (field, at) { field.value = String(kept[names[at]] || '') })
    show('${DEVICE_PARTS.restored}', true)
  }
  show('${DEVICE_PARTS.note}', true)
  show('${DEVICE_PARTS.kept}', kept !== null)
  form.addEventListener('input', keep)
  form.addEventListener('submit', function (event) {
    keep()
    if (navigator.onLine !== false || warned) return
    warned = true
    event.preventDefault()
    show('${DEVICE_PARTS.offline}', true)
  })
  window.addEventListener('online', function () {
    warned = false
    show('${DEVICE_PARTS.offline}', false)
  })
  document.getElementById('${DEVICE_PARTS.forget}').addEventListener('click', function () {
    fields.forEach(function (field) { field.value = '' })
    forget()
    show('${DEVICE_PARTS.restored}', false)
    show('${DEVICE_PARTS.kept}', false)
    fields[0].focus()
  })
})()`

export const deviceScript: string = SCRIPT.replace(/\n\s*/g, '\n')

/** For the content security policy: this text runs, and no other. */
export const deviceScriptHash: `'sha256-${string}'` = `'sha256-${createHash('sha256')
  .update(deviceScript)
  .digest('base64')}'`
