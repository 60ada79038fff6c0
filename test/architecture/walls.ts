import { posix } from 'node:path'
import type { Import } from './source-code.ts'

/** What the files of one folder may import: folders of src by name, packages and Node modules by theirs. */
interface Wall {
  readonly name: string
  readonly values: readonly string[] | 'all'
  /** Of which they may take types besides. */
  readonly types?: readonly string[]
}

/** The import walls of ARCHITECTURE.md: no arrow goes left, and nothing right of the catalog sees Markdown or YAML. */
const walls: readonly Wall[] = [
  { name: 'src/model', values: [] },
  { name: 'src/language', values: ['model'] },
  {
    name: 'src/syntax',
    values: ['model', 'node:module', 'remark-gfm', 'remark-math', 'remark-parse', 'unified', 'yaml'],
    types: ['mdast'],
  },
  { name: 'src/schema', values: ['model', 'ajv', 'ajv-formats'], types: ['syntax', 'measure'] },
  {
    name: 'src/compile',
    values: ['model', 'syntax', 'schema', 'language', 'temml', 'node:crypto', 'node:module'],
    types: ['mdast'],
  },
  { name: 'src/lint', values: ['model', 'language', 'syntax'], types: ['mdast'] },
  { name: 'src/checklist', values: ['model'], types: ['assess'] },
  { name: 'src/workbook', values: ['model', 'checklist', 'fflate'], types: ['assess'] },
  { name: 'src/emit', values: ['model', 'checklist', 'workbook', 'node:crypto'] },
  { name: 'src/assess', values: ['model'] },
  { name: 'src/measure', values: ['model', 'assess'] },
  { name: 'src/diff', values: ['model'] },
  { name: 'src/report', values: ['model', 'node:util'] },
  { name: 'src/config', values: ['model', 'schema', 'node:fs', 'node:path'] },
  {
    name: 'src/files',
    values: ['model', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:path', 'node:url'],
    types: ['syntax'],
  },
  {
    name: 'src/publish',
    values: ['model', 'config', 'fflate', 'node:crypto', 'node:fs', 'node:fs/promises', 'node:path', 'node:url'],
  },
  {
    name: 'src/lsp',
    values: [
      'model',
      'syntax',
      'schema',
      'compile',
      'lint',
      'config',
      'files',
      'report',
      'cache',
      'check.ts',
      'vscode-languageserver',
      'vscode-languageserver-textdocument',
      'node:path',
      'node:url',
    ],
    types: ['mdast'],
  },
  {
    name: 'src/cache',
    values: [
      'model',
      'syntax',
      'compile',
      'lint',
      'files',
      'report',
      'check.ts',
      'claim.ts',
      'sparing-compiler.ts',
      'node:crypto',
      'node:fs',
      'node:module',
      'node:os',
      'node:path',
      'node:v8',
      'node:worker_threads',
    ],
    types: ['config'],
  },
  {
    name: 'src/dev',
    values: [
      'model',
      'cache',
      'config',
      'emit',
      'lint',
      'files',
      'report',
      'publish',
      'build.ts',
      'check.ts',
      'node:crypto',
      'node:fs',
      'node:path',
    ],
    types: ['syntax'],
  },
  { name: 'src/cli', values: 'all' },
  {
    name: 'src',
    values: [
      'model',
      'syntax',
      'schema',
      'compile',
      'lint',
      'emit',
      'checklist',
      'workbook',
      'assess',
      'diff',
      'report',
      'config',
      'files',
      'publish',
      'node:path',
    ],
  },
  // Of publish, what the search index is written with: the search reads it by the same modules.
  { name: 'site/src', values: ['model', 'assess', 'workbook', 'publish', 'astro'], types: ['checklist'] },
]

/** Where one file needs more than its folder may have, and why. */
const doors: Readonly<Record<string, readonly string[]>> = {
  // The folder that it writes to is named by its process, so that it can tell a running build from a killed one.
  'src/files/swap-in.ts': ['node:process'],
  'src/publish/live-server.ts': ['node:http'],
  // V8 gives what collects garbage only to a new context.
  'src/cache/young-collector.ts': ['node:vm'],
  'src/dev/collect-at-leisure.ts': ['node:v8', 'node:vm'],
  // Files for machines are written while pages are rendered.
  'src/sparing-compiler.ts': ['node:process', 'node:v8'],
  'src/write-files-aside.ts': ['node:worker_threads'],
  'src/write-files-thread.ts': ['node:worker_threads'],
  // Pages are encoded in less than half the time that `TextEncoder` takes.
  'site/src/page-writer.ts': ['node:buffer'],
}

/** The wall around a file, given by its path from the root of the repository. */
export function wallOf(path: string): Wall | undefined {
  const folder = path.startsWith('site/') ? 'site/src' : path.split('/').slice(0, 2).join('/')
  return walls.find(({ name }) => name === (folder.endsWith('.ts') ? 'src' : folder))
}

/** Whether the file at `path` may have that import. */
export function mayImport(path: string, { target, typeOnly }: Import): boolean {
  const wall = wallOf(path)
  if (wall === undefined || wall.values === 'all') return wall !== undefined
  const name = target.startsWith('.') ? folderOf(path, target) : packageOf(target)
  if (name === undefined || target === 'virtual:normdown/assets') return true
  return [...wall.values, ...(typeOnly ? (wall.types ?? []) : []), ...(doors[path] ?? [])].includes(name)
}

/** The folder of src that a relative import leads to; nothing if it stays within its own. */
function folderOf(path: string, target: string): string | undefined {
  const reached = posix.normalize(posix.join(posix.dirname(path), target))
  if (wallOf(reached) === wallOf(path)) return undefined
  const [top, folder = ''] = reached.split('/')
  return top === 'src' ? folder : reached
}

function packageOf(target: string): string {
  return target.startsWith('@')
    ? target.split('/').slice(0, 2).join('/')
    : target.startsWith('node:')
      ? target
      : (target.split('/')[0] ?? target)
}
