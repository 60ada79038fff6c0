import { readFileSync } from 'node:fs'
import type { Metafile } from 'esbuild'

/** The licences of the packages whose code was put into files, as they ask to be passed on. `root` is the repository's, with a slash. */
export function licencesOf(root: string, files: readonly Pick<Metafile, 'inputs'>[]): string {
  const inputs = files.flatMap((file) => Object.keys(file.inputs))
  const folders = inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [])
  return [...new Set(folders)]
    .sort()
    .map((folder) => licenceOf(`${root}${folder}`))
    .join('\n')
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const names = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license.md']
  const text = names.flatMap((file) => readIfThere(`${folder}/${file}`) ?? [])[0] ?? ''
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
