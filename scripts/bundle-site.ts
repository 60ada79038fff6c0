/**
 * Compiles site/ to lib/site: `pages.js` renders pages in Node, `files/` holds what is the same for every site, laid out as it
 * stands there, `live-page.js` is added to pages while they are written, `offline.js` takes the place of the scripts in a copy
 * that is read without a server. Publishing a site then needs neither Astro's build nor Vite.
 */
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { transform } from '@astrojs/compiler-rs'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { licencesOf } from './licences.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

/** The modules that site and toolkit share: the values of the model and their names, an order, and how search reads. */
const sharedModules: Readonly<Record<string, string>> = {
  assess: 'assess/index',
  'read-checklist': 'workbook/read-checklist',
  'write-checklist': 'workbook/write-checklist',
  endpoints: 'model/endpoints',
  kinds: 'model/kinds',
  labels: 'model/labels',
  order: 'model/place',
  'search-text': 'publish/search/search-text',
  'search-filters': 'publish/search/search-filters',
  'posting-lists': 'publish/search/posting-lists',
  'keyed-lists': 'publish/search/keyed-lists',
  'shown-rows': 'publish/search/shown-rows',
}

/** What is said to be widely available (web.dev/baseline). */
const browsers = ['chrome111', 'edge111', 'firefox114', 'safari16.4']

/** Compiles the site; what was compiled before is in use until the new one is whole. */
export async function bundleSite(): Promise<void> {
  const out = `lib/.site-${process.pid}`
  rmSync(`${root}${out}`, { recursive: true, force: true })
  cpSync(`${root}site/public`, `${root}${out}/files`, { recursive: true })
  const client = await bundle({
    ...forBrowsers,
    entryPoints: ['site/src/scripts/page.ts', 'site/src/styles/index.css'],
    outdir: `${out}/files/assets`,
    format: 'esm',
    splitting: true,
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
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
      plugins: [assets(client, `${out}/files`), shared(), components()],
    }),
  ]
  writeFileSync(`${root}${out}/LICENCES.txt`, licencesOf(root, [client, ...others]))
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
  plugins: [shared()],
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

function shared(): Plugin {
  return {
    name: 'shared-modules',
    setup({ onResolve }) {
      onResolve({ filter: /^virtual:normdown\// }, ({ path }) => {
        const file = sharedModules[path.replace('virtual:normdown/', '')]
        return file === undefined ? undefined : { path: `${root}src/${file}.ts` }
      })
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
function assets({ outputs }: Metafile, folder: string): Plugin {
  const pathOf = (entry: string) => {
    const [path] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? []
    if (path === undefined) throw new Error(`${entry} was not bundled.`)
    return relative(folder, path)
  }
  const paths = {
    styles: pathOf('site/src/styles/index.css'),
    pageScript: pathOf('site/src/scripts/page.ts'),
    searchScript: pathOf('site/src/scripts/search-page.ts'),
  }
  return {
    name: 'assets',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:normdown\/assets$/ }, () => ({ path: 'assets', namespace: 'assets' }))
      onLoad({ filter: /.*/, namespace: 'assets' }, () => ({ contents: JSON.stringify(paths), loader: 'json' }))
    },
  }
}
