import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The library that renders TeX, loaded when there is a formula; most workspaces have none. */
export function temmlLibrary(): typeof import('temml').default {
  return require('temml')
}
