/**
 * Puts the modules of the command in lib/cli together into few files, so that it starts quickly. What is loaded only by some
 * commands stays in files of its own; what finds other files by its own place stays as it was compiled, beside them.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Large, native or told apart by its own folder: left where npm installs it. */
const installed = [
  'astro',
  'pagefind',
  'satteri',
  'hucre',
  'vscode-languageserver',
  'vscode-languageserver-textdocument',
]

rmSync(`${root}lib/cli`, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts', 'src/cache/record-worker.ts'],
  outdir: 'lib/cli',
  entryNames: '[name]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  chunkNames: '[name]-[hash]', // beside the command, so that both find the compiled modules by the same path
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'inline',
  // Packages that are no modules yet ask for those of Node.
  banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
  external: installed.flatMap((name) => [name, `${name}/*`]),
  plugins: [beside()],
  metafile: true,
  logLevel: 'warning',
})
for (const path of Object.keys(metafile.outputs)) {
  const text = readFileSync(`${root}${path}`, 'utf8')
  writeFileSync(`${root}${path}`, text.replaceAll(`"${root}lib/`, '"../'))
}
writeFileSync(`${root}lib/cli/LICENCES.txt`, licencesOf(metafile))

/** Leaves a module that asks for its own place where the compiler put it. */
function beside(): Plugin {
  return {
    name: 'beside',
    setup({ onResolve }) {
      onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, resolveDir, kind }) => {
        const file = resolve(resolveDir, path)
        if (kind === 'entry-point' || !/\bimport\.meta\.(?:url|filename|dirname)\b/.test(readFileSync(file, 'utf8')))
          return undefined
        if (file.startsWith(`${root}src/cli/`))
          throw new Error(`${path} is part of the command and cannot find files by its place.`)
        const compiled = file.replace(/\.ts$/, '.js').replace(`${root}src/`, `${root}lib/`)
        return { path: compiled, external: true }
      })
    },
  }
}

/** The licences of the packages whose code is in the files, as they ask to be passed on. */
function licencesOf({ inputs }: Metafile): string {
  const folders = Object.keys(inputs).flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [])
  return [...new Set(folders)].sort().map(licenceOf).join('\n')
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'))
  const names = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license.md']
  const text = names.flatMap((file) => readIfThere(`${root}${folder}/${file}`) ?? [])[0] ?? ''
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
