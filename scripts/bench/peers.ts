/** Other tools over the same text. A peer that is not installed is passed over with a word. */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type HugoLayout, hugoFolder, writeHugo } from './hugo-site.ts'
import { write, writeAsciidoc, writeMarkdown } from './peer-texts.ts'
import { setAside } from './set-aside.ts'
import type { Ground, Subject } from './subject.ts'

const node = process.execPath
const pagefind = join(import.meta.dirname, '../../node_modules/.bin/pagefind')

/** Where `npm install --prefix <folder> @astrojs/starlight astro markdownlint-cli2` put the peers that bring too much for our own tree. */
const peerFolder = process.env.BENCH_PEERS

export const peers: readonly Subject[] = [
  {
    name: 'Asciidoctor (converts, which checks includes and cross-references)',
    group: 'check',
    isMeasure: true,
    missing: () => missingProgram('asciidoctor', 'Debian package asciidoctor'),
    prepare: ({ workspace, scratch }) => {
      const masters = writeAsciidoc(workspace, join(scratch, 'asciidoc'))
      write(join(scratch, 'asciidoc', 'masters'), masters.join('\n'))
    },
    command: ({ scratch }) => ({
      program: 'sh',
      arguments: ['-c', 'asciidoctor -v -D out $(cat masters)'],
      folder: join(scratch, 'asciidoc'),
    }),
  },
  hugoInMemory('Hugo --renderToMemory, pages of nothing but the text', 'lean'),
  hugoInMemory('Hugo --renderToMemory, pages as documentation themes have them', 'documentation'),
  {
    name: 'markdownlint-cli2',
    group: 'check',
    missing: () => missingPackage('markdownlint-cli2', ['markdownlint-cli2']),
    command: ({ workspace }) => ({
      program: node,
      arguments: [installed('markdownlint-cli2/markdownlint-cli2-bin.mjs'), 'standards/**/*.md'],
      folder: workspace,
      accepted: [0, 1], // 1: there are findings
    }),
  },
  {
    name: 'markdownlint, its library alone',
    group: 'check',
    command: ({ workspace }) => ours('run-markdownlint.ts', workspace),
  },
  {
    name: 'remark-lint (preset recommended, gfm)',
    group: 'check',
    command: ({ workspace }) => ours('run-remark-lint.ts', workspace),
  },
  hugoWithPagefind('Hugo + Pagefind, pages of nothing but the text', 'lean'),
  {
    ...hugoWithPagefind('Hugo + Pagefind, pages as documentation themes have them', 'documentation'),
    isMeasure: true,
  },
  {
    name: 'Astro Starlight (with Pagefind)',
    group: 'build',
    missing: () => missingPackage('@astrojs/starlight', ['@astrojs/starlight', 'astro']),
    prepare: writeStarlight,
    before: ({ scratch }) => setAside(join(starlightFolder(), 'dist'), scratch),
    command: () => ({
      program: node,
      arguments: [installed('astro/bin/astro.mjs'), 'build', '--silent'],
      folder: starlightFolder(),
    }),
  },
]

function ours(script: string, workspace: string) {
  return { program: node, arguments: [join(import.meta.dirname, script), workspace] }
}

function missingProgram(program: string, from: string): string | undefined {
  return spawnSync(program, ['--version']).status === null && spawnSync(program, ['version']).status === null
    ? `${program} is not installed (${from})`
    : undefined
}

function missingPackage(name: string, needed: readonly string[]): string | undefined {
  return peerFolder !== undefined && existsSync(installed(name))
    ? undefined
    : `set BENCH_PEERS to a folder with ${needed.join(' and ')} installed`
}

/** A file or folder of a package among the peers. */
function installed(path: string): string {
  return join(peerFolder ?? '', 'node_modules', path)
}

function hugoInMemory(name: string, layout: HugoLayout): Subject {
  return {
    name,
    group: 'check',
    missing: () => missingProgram('hugo', 'Debian package hugo'),
    prepare: (ground) => writeHugo(ground, layout),
    command: ({ scratch }) => ({
      program: 'hugo',
      arguments: ['--renderToMemory', '--quiet'],
      folder: hugoFolder(scratch, layout),
    }),
  }
}

function hugoWithPagefind(name: string, layout: HugoLayout): Subject {
  return {
    name,
    group: 'build',
    missing: () => missingProgram('hugo', 'Debian package hugo'),
    prepare: (ground) => writeHugo(ground, layout),
    before: ({ scratch }) => setAside(join(hugoFolder(scratch, layout), 'public'), scratch),
    command: ({ scratch }) => ({
      program: 'sh',
      arguments: ['-c', `hugo --quiet && '${pagefind}' --site public --silent`],
      folder: hugoFolder(scratch, layout),
    }),
  }
}

/** Below the folder of the peers, where Node finds them. */
function starlightFolder(): string {
  return join(peerFolder ?? '', 'starlight-bench')
}

function writeStarlight({ workspace }: Ground): void {
  const folder = starlightFolder()
  rmSync(folder, { recursive: true, force: true })
  writeMarkdown(workspace, join(folder, 'src/content/docs'))
  write(
    join(folder, 'astro.config.mjs'),
    "import starlight from '@astrojs/starlight'\nexport default { integrations: [starlight({ title: 'Benchmark' })] }\n",
  )
  write(
    join(folder, 'src/content.config.mjs'),
    "import { defineCollection } from 'astro:content'\nimport { docsLoader } from '@astrojs/starlight/loaders'\nimport { docsSchema } from '@astrojs/starlight/schema'\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }\n",
  )
  // Astro looks here for the packages that it has to compile.
  const dependencies = { '@astrojs/starlight': '*', astro: '*' }
  write(join(folder, 'package.json'), JSON.stringify({ name: 'bench', private: true, type: 'module', dependencies }))
}
