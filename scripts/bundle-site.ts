/**
 * Compiles site/ to lib/site: `pages.js` renders pages in Node, `files/` holds what is the same for every site, laid out as it
 * stands there, `live-page.js` is added to pages while they are written, `offline.js` takes the place of the scripts in a copy
 * that is read without a server. Publishing a site then needs neither Astro's build nor Vite.
 */
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { transform } from '@astrojs/compiler-rs'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { licencesOf } from './licences.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

const searchPage = 'site/src/scripts/search-page.ts'

/** What is said to be widely available (web.dev/baseline). */
const browsers = ['chrome111', 'edge111', 'firefox114', 'safari16.4']

/** Compiles the site; what was compiled before is in use until the new one is whole. */
export async function bundleSite(): Promise<void> {
  const out = `lib/.site-${process.pid}`
  rmSync(`${root}${out}`, { recursive: true, force: true })
  cpSync(`${root}site/public`, `${root}${out}/files`, { recursive: true })
  const named = {
    ...forBrowsers,
    outdir: `${out}/files/assets`,
    format: 'esm',
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
  } as const satisfies BuildOptions
  // In one file, of which all is used at once: Chromium compiles it at once too, beside the page.
  const search = await bundle({
    ...named,
    entryPoints: [searchPage],
    banner: { js: '//# allFunctionsCalledOnLoad' },
  })
  const client = await bundle({
    ...named,
    entryPoints: ['site/src/scripts/page.ts', 'site/src/styles/index.css'],
    splitting: true,
    plugins: [bundledBefore(search)],
  })
  const page = 'site/src/scripts/page.ts'
  const live = 'site/src/scripts/live-page.ts'
  const others = [
    await bundle({ ...forBrowsers, entryPoints: [page], outfile: `${out}/offline.js`, format: 'iife' }),
    await bundle({ ...forBrowsers, entryPoints: [live], outfile: `${out}/live-page.js`, format: 'esm' }),
    await bundle({
      ...forNode,
      entryPoints: ['site/src/pages.ts'],
      outfile: `${out}/pages.js`,
      plugins: [assets({ ...client.outputs, ...search.outputs }, `${out}/files`), components()],
    }),
  ]
  writeFileSync(`${root}${out}/LICENCES.txt`, licencesOf(root, [search, client, ...others]))
  rmSync(`${root}lib/site`, { recursive: true, force: true })
  renameSync(`${root}${out}`, `${root}lib/site`)
}

const common = {
  absWorkingDir: root,
  bundle: true,
  legalComments: 'inline',
  logLevel: 'warning',
} as const satisfies BuildOptions

const forBrowsers = {
  ...common,
  platform: 'browser',
  target: [...browsers],
  minify: true,
} satisfies BuildOptions

const forNode = {
  ...common,
  platform: 'node',
  format: 'esm',
  target: 'node22.12',
  minifyWhitespace: true,
  minifySyntax: true,
} as const satisfies BuildOptions

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleSite()

async function bundle(options: BuildOptions): Promise<Metafile> {
  const { metafile } = await build({ ...options, metafile: true })
  if (metafile === undefined) throw new Error('esbuild did not say what it wrote.')
  return metafile
}

/** Leaves the import of the search page to the file that it was bundled to, which lies beside what imports it. */
function bundledBefore({ outputs }: Metafile): Plugin {
  return {
    name: 'bundled-before',
    setup({ onResolve }) {
      onResolve({ filter: /\/search-page\.ts$/ }, () => ({
        path: `./${basename(bundledFrom(searchPage, outputs))}`,
        external: true,
      }))
    },
  }
}

/** Compiles Astro's components as Astro does, but without styles and scripts, of which they have none. */
function components(): Plugin {
  return {
    name: 'astro-components',
    setup({ onLoad }) {
      onLoad({ filter: /\.astro$/ }, ({ path }) => {
        const filename = relative(root, path)
        const { code, diagnostics, css, scripts } = transform(readFileSync(path, 'utf8'), {
          filename,
          normalizedFilename: filename,
          compact: 'jsx',
          internalURL: 'astro/compiler-runtime',
          resultScopedSlot: true,
          resolvePath: (specifier) => specifier,
        })
        const errors = diagnostics
          .filter(({ severity }) => severity === 'error')
          .map(({ text }) => ({ text: `${filename}: ${text}` }))
        if (css.length + scripts.length > 0)
          errors.push({ text: `${filename}: Styles and scripts stand in files of their own.` })
        return { contents: code, loader: 'ts', errors }
      })
    },
  }
}

/** `virtual:normdown/assets`: the paths from the root of the site of the files that pages load; `folder` is that root. */
function assets(outputs: Metafile['outputs'], folder: string): Plugin {
  const pathOf = (entry: string) => relative(folder, bundledFrom(entry, outputs))
  const paths = {
    styles: pathOf('site/src/styles/index.css'),
    pageScript: pathOf('site/src/scripts/page.ts'),
    searchScript: pathOf(searchPage),
  }
  return {
    name: 'assets',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:normdown\/assets$/ }, () => ({ path: 'assets', namespace: 'assets' }))
      onLoad({ filter: /.*/, namespace: 'assets' }, () => ({ contents: JSON.stringify(paths), loader: 'json' }))
    },
  }
}

function bundledFrom(entry: string, outputs: Metafile['outputs']): string {
  const [path] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? []
  if (path === undefined) throw new Error(`${entry} was not bundled.`)
  return path
}
