import { isAbsolute, join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The absolute path of a file that an editor names by its address; absent for what is no file, such as an unnamed draft. */
export function fileOf(address: string): string | undefined {
  if (!URL.canParse(address) || !address.startsWith('file:')) return undefined
  try {
    return fileURLToPath(address)
  } catch (error) {
    if (error instanceof TypeError || error instanceof URIError) return undefined // a host or characters that no path has
    throw error
  }
}

/** The path of a file relative to `root`, with forward slashes; absent if it lies outside. */
export function pathWithin(root: string, file: string): string | undefined {
  const path = relative(root, file)
  const isOutside = path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
  return isOutside ? undefined : path.replaceAll(sep, '/')
}

/** The address of the file at `path` below `root`. */
export function addressOf(root: string, path: string): string {
  return pathToFileURL(join(root, path)).href
}
