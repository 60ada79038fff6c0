import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspaceFiles } from '../../src/cli/init/workspace-files.ts'
import { markdownOutcome, type Outcome } from './markdown-difference.ts'
import { markdownDocument } from './markdown-documents.ts'
import type { Random } from './random.ts'
import { shrunk } from './shrunk.ts'
import { yamlOutcome } from './yaml-difference.ts'
import { yamlDocument } from './yaml-documents.ts'

export type { Outcome } from './markdown-difference.ts'

/** A quick reader that is compared with the reference. */
export interface Subject {
  readonly name: 'markdown' | 'yaml'
  readonly outcome: (text: string) => Outcome
  /** What it reads of a file with such a path; nothing of most. */
  readonly part: (path: string, text: string) => string | undefined
  readonly document: (random: Random, real: readonly string[]) => string
}

/** The quick readers, each with what it is tried on. */
export const subjects: readonly Subject[] = [
  {
    name: 'markdown',
    outcome: markdownOutcome,
    part: (path, text) => (path.endsWith('.md') ? text.slice(frontMatter.exec(text)?.[0].length ?? 0) : undefined),
    document: markdownDocument,
  },
  {
    name: 'yaml',
    outcome: yamlOutcome,
    part: (path, text) =>
      /\.ya?ml$/.test(path) ? text : path.endsWith('.md') ? frontMatter.exec(text)?.[1] : undefined,
    document: yamlDocument,
  },
]

const frontMatter = /^---\n([\s\S]*?)^---(?:\n|$)/m

/** What a subject reads of all files of some folders of the repository, and of those that `normdown init` writes. */
export function realDocuments({ part }: Subject, folders: readonly string[]): string[] {
  const root = join(import.meta.dirname, '../..')
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  const written = paths
    .filter((path) => /\.(?:md|ya?ml)$/.test(path))
    .toSorted()
    .map((path) => ({ path, content: readFileSync(join(root, path), 'utf8').toWellFormed().normalize('NFC') }))
  const made = (['zh', 'en'] as const).flatMap((language) => workspaceFiles({ language, version: '0' }))
  return [...written, ...made].flatMap(({ path, content }) =>
    typeof content === 'string' ? (part(path, content) ?? []) : [],
  )
}

/** The shortest text found of which the quick reader still makes something else. */
export function shortestDifference({ outcome }: Subject, text: string): string {
  return shrunk(text, (shorter) => outcome(shorter) === 'different')
}

/** The examples of a specification in the form of CommonMark's spec.txt, each alone and in other surroundings. */
export function specificationExamples(path: string): string[] {
  const examples = readFileSync(path, 'utf8').matchAll(/^`{32} example[^\n]*\n([\s\S]*?)^\.\n/gm)
  return [...examples].flatMap(([, written = '']) => {
    const example = written.replaceAll('→', '\t')
    const quoted = example.replaceAll(/^(?=.)/gm, '> ')
    return [
      example,
      example.trimEnd(),
      ` \n${example}`,
      `${example}\n甲 {#a}\n`,
      quoted,
      `- ${example.replaceAll(/\n(?=.)/g, '\n  ')}`,
    ]
  })
}
