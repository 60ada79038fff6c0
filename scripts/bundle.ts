/**
 * Puts the modules of the command in lib/cli together into few files, so that it starts quickly. What is loaded only by some
 * commands stays in files of its own; what finds other files by its own place stays as it was compiled, beside them.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { licencesOf } from './licences.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Loaded by one command alone, and large: left where npm installs it. */
const installed = ['vscode-languageserver', 'vscode-languageserver-textdocument']

rmSync(`${root}lib/cli`, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts', 'src/cache/record-worker.ts', 'src/write-files-thread.ts'],
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
writeFileSync(`${root}lib/cli/LICENCES.txt`, licencesOf(root, [metafile]))

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
