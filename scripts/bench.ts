/**
 * `npm run bench [-- 1000 10000]`: compiles generated workspaces and prints time and memory beside the floor.
 *
 * Each measurement runs in a process of its own, cold, with the same files; ratios hold within one run only.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateWorkspace } from './generate-workspace.ts'

/** What is measured, each step doing what the one before does and more. */
const steps = ['read', 'yaml', 'markdown', 'compile', 'check', 'emit'] as const
type Step = (typeof steps)[number]

interface Measurement {
  readonly step: Step
  /** Seconds from the first file read to the end of the step. */
  readonly seconds: number
  /** Highest resident memory of the process, in MiB. */
  readonly memory: number
  readonly count: number
}

const names: Record<Step, string> = {
  read: 'floor: read the files',
  yaml: 'floor: … and parse their YAML',
  markdown: 'floor: … and parse their Markdown (remark-parse, gfm, math)',
  compile: 'normdown: parse and compile',
  check: 'normdown: check (compile and all rules)',
  emit: 'normdown: check and emit JSON and checklists',
}

if (process.argv[2] === '--measure') {
  const [, , , step, root = ''] = process.argv
  process.stdout.write(JSON.stringify(await measure(steps.find((known) => known === step) ?? 'read', root)))
} else {
  const sizes = process.argv
    .slice(2)
    .map(Number)
    .filter((size) => size > 0)
  for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) report(size)
}

function report(clauses: number): void {
  const root = mkdtempSync(join(tmpdir(), 'normdown-bench-'))
  try {
    const files = generateWorkspace(root, clauses)
    const measured = steps.map((step) => measureApart(step, root))
    const floor = measured.find(({ step }) => step === 'markdown')?.seconds ?? 1
    const lines = measured.map(
      ({ step, seconds, memory }) =>
        `  ${names[step].padEnd(62)} ${seconds.toFixed(2).padStart(7)} s  ${(seconds / floor).toFixed(2).padStart(5)} × floor  ${memory.toFixed(0).padStart(5)} MiB`,
    )
    process.stdout.write(`${clauses} clauses, ${files} files, Node ${process.versions.node}\n${lines.join('\n')}\n\n`)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function measureApart(step: Step, root: string): Measurement {
  const output = execFileSync(process.execPath, [import.meta.filename, '--measure', step, root], { encoding: 'utf8' })
  return JSON.parse(output) as Measurement
}

async function measure(step: Step, root: string): Promise<Measurement> {
  const run = await prepare(step, root)
  const start = performance.now()
  const count = run()
  const seconds = (performance.now() - start) / 1000
  return { step, seconds, memory: process.resourceUsage().maxRSS / 1024, count }
}

/** Loads what a step needs before the clock starts, so that the floor does not pay for modules that it never uses. */
async function prepare(step: Step, root: string): Promise<() => number> {
  const { listFiles } = await import('../src/files/list-files.ts')
  const read = (): { path: string; text: string }[] =>
    listFiles({ root, folder: 'standards', wanted: (name) => /\.(md|yaml)$/.test(name) }).paths.map((path) => ({
      path,
      text: readFileSync(join(root, path), 'utf8'),
    }))
  switch (step) {
    case 'read':
      return () => read().length
    case 'yaml': {
      const { parseDocument } = await import('yaml')
      return () => read().map(({ text, path }) => parseDocument(yamlOf(path, text)).toJS()).length
    }
    case 'markdown': {
      const { parse } = await import('../src/syntax/parse.ts')
      return () => read().map(parse).length
    }
    case 'compile': {
      const { parse } = await import('../src/syntax/parse.ts')
      const { compile } = await import('../src/compile/compile.ts')
      const { readConfig } = await import('../src/config/read-config.ts')
      const generator = { name: 'normdown', version: '0' }
      return () => {
        const { publication, source } = readConfig(root)
        return compile(read().map(parse), { publication, source, generator }).links.length
      }
    }
    case 'check': {
      const { checkWorkspace } = await import('../src/check.ts')
      return () => checkWorkspace(root).files
    }
    case 'emit': {
      const { checkWorkspace } = await import('../src/check.ts')
      const { emit } = await import('../src/emit/index.ts')
      return () => emit(checkWorkspace(root).catalog).length
    }
  }
}

function yamlOf(path: string, text: string): string {
  return path.endsWith('.yaml') ? text : (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '')
}
