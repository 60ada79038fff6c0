import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The YAML library, loaded when a file needs it; most are read without. */
export function yamlLibrary(): typeof import('yaml') {
  return require('yaml')
}
