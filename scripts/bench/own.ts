/** normdown as people run it, from its compiled command, and the floors beside it. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../../src/lint/rules/index.ts'
import { setAside } from './set-aside.ts'
import type { Ground, Subject } from './subject.ts'

const node = process.execPath
const program = join(import.meta.dirname, '../../lib/cli/main.js')

export const ownSubjects: readonly Subject[] = [
  {
    name: 'an empty Node process',
    group: 'start',
    isMeasure: true,
    command: () => ({ program: node, arguments: ['--eval', '0'] }),
  },
  {
    name: 'normdown --version',
    group: 'start',
    command: () => ({ program: node, arguments: [program, '--version'] }),
  },
  { ...floorSubject('read and hash the files (SHA-256)', 'hash'), isMeasure: true },
  floorSubject('… and parse their YAML (js-yaml)', 'yaml'),
  { ...floorSubject("remark's own parse (remark-parse, gfm; js-yaml), trees thrown away", 'remark'), group: 'check' },
  { ...floorSubject('the reference readers (remark-parse, gfm, math; yaml), trees kept', 'reference'), group: 'check' },
  {
    name: 'normdown check with every rule off, cold: the difference to the next line is what all rules cost',
    group: 'check',
    prepare: copyWithoutRules,
    command: ({ scratch }) => ({
      program: node,
      arguments: [program, 'check', '--no-cache'],
      folder: join(scratch, 'off'),
    }),
  },
  {
    name: 'normdown check, cold, nothing kept for the next time',
    group: 'check',
    command: ({ workspace }) => ({ program: node, arguments: [program, 'check', '--no-cache'], folder: workspace }),
  },
  {
    name: '**normdown check**, cold',
    group: 'check',
    isSubject: true,
    before: dropCache,
    command: ({ workspace }) => normdown(workspace, 'check'),
  },
  { ...floorSubject('read and hash the files (SHA-256)', 'hash'), group: 'warm', isMeasure: true },
  {
    name: '**normdown check** after an edit of one file',
    group: 'warm',
    isSubject: true,
    before: editOneFile,
    command: ({ workspace }) => normdown(workspace, 'check'),
  },
  {
    name: '**normdown build** (JSON, checklists, site, search) in one language, cold',
    group: 'build',
    isSubject: true,
    prepare: copyInOneLanguage,
    before: ({ scratch }) => dropOutput(join(scratch, 'one'), scratch),
    command: ({ scratch }) => normdown(join(scratch, 'one'), 'build'),
  },
  {
    name: '… again, with nothing changed',
    group: 'build',
    command: ({ scratch }) => normdown(join(scratch, 'one'), 'build'),
  },
  {
    name: 'normdown build in two languages, cold',
    group: 'build',
    before: ({ workspace, scratch }) => dropOutput(workspace, scratch),
    command: ({ workspace }) => normdown(workspace, 'build'),
  },
]

function floorSubject(name: string, step: string): Subject {
  return {
    name,
    group: 'floor',
    command: ({ workspace }) => ({
      program: node,
      arguments: [join(import.meta.dirname, 'floor.ts'), step, workspace],
    }),
  }
}

function normdown(folder: string, command: string) {
  return { program: node, arguments: [program, command], folder }
}

/** The same workspace, with no rule to run. */
function copyWithoutRules({ workspace, scratch }: Ground): void {
  copyWith(workspace, join(scratch, 'off'), { rules: Object.fromEntries(rules.map(({ id }) => [id, 'off'])) })
}

/** The same workspace, with a site in its own language alone, as the others make it. */
function copyInOneLanguage({ workspace, scratch }: Ground): void {
  copyWith(workspace, join(scratch, 'one'), { locales: ['zh'] })
}

function copyWith(workspace: string, folder: string, settings: object): void {
  cpSync(join(workspace, 'standards'), join(folder, 'standards'), { recursive: true })
  const config = JSON.parse(readFileSync(join(workspace, 'normdown.config.json'), 'utf8'))
  writeFileSync(join(folder, 'normdown.config.json'), JSON.stringify({ ...config, ...settings }))
}

function dropCache({ workspace }: Pick<Ground, 'workspace'>): void {
  rmSync(join(workspace, '.normdown'), { recursive: true, force: true })
}

function dropOutput(folder: string, scratch: string): void {
  dropCache({ workspace: folder })
  setAside(join(folder, 'dist'), scratch)
}

/** Another wording each round, so that no round finds what the one before left. */
function editOneFile({ workspace }: Ground, round: number): void {
  const path = join(workspace, 'standards/part-1/clauses/clause-7.md')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/(?:第\d+次修改的)?交接双方/, `第${round + 1}次修改的交接双方`))
}
