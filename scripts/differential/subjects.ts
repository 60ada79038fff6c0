import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownOutcome, type Outcome } from './markdown-difference.ts'
import { markdownDocument } from './markdown-documents.ts'
import type { Random } from './random.ts'
import { shrunk } from './shrunk.ts'
import { yamlOutcome } from './yaml-difference.ts'
import { yamlDocument } from './yaml-documents.ts'

export type { Outcome } from './markdown-difference.ts'

/** A quick reader that is compared with the reference. */
export interface Subject {
  readonly name: string
  readonly outcome: (text: string) => Outcome
  /** What it reads, of all files of the repository. */
  readonly real: () => readonly string[]
  readonly document: (random: Random, real: readonly string[]) => string
  /** The shortest text found that still differs. */
  readonly shortest: (text: string) => string
}

/** The quick readers, each with what it is tried on. */
export const subjects: readonly Subject[] = [
  {
    name: 'markdown',
    outcome: markdownOutcome,
    real: () => filesOf(/\.md$/).map(bodyOf),
    document: markdownDocument,
    shortest: (text) => shrunk(text, (shorter) => markdownOutcome(shorter) === 'different'),
  },
  {
    name: 'yaml',
    outcome: yamlOutcome,
    real: () => [...filesOf(/\.ya?ml$/), ...filesOf(/\.md$/).flatMap((text) => frontMatter.exec(text)?.[1] ?? [])],
    document: yamlDocument,
    shortest: (text) => shrunk(text, (shorter) => yamlOutcome(shorter) === 'different'),
  },
]

const root = join(import.meta.dirname, '../..')

/** The texts of the files of the repository with such a name. */
function filesOf(wanted: RegExp): string[] {
  return ['standards', 'docs', 'test/workspaces']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)),
    )
    .filter((path) => wanted.test(path))
    .toSorted()
    .map((path) => readFileSync(path, 'utf8').toWellFormed().normalize('NFC'))
}

const frontMatter = /^---\n([\s\S]*?)^---$/m

/** A file with its front matter blanked out, as the reference reads it. */
function bodyOf(text: string): string {
  const front = /^---\n[\s\S]*?\n---(?=\n|$)/.exec(text)?.[0] ?? ''
  return front.replaceAll(/[^\n]/g, ' ') + text.slice(front.length)
}
