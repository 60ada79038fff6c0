import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../files/package-folder.ts'
import { compareText } from '../model/place.ts'
import type { Language } from '../model/text.ts'
import type { ReportedRule } from '../report/reporter.ts'

const folder = join(packageFolder, 'docs/rules')

/** Ids of every rule that has a page, in order. */
export function rulePages(): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
    .sort(compareText)
}

export function readRulePage(id: string): string {
  return readFileSync(join(folder, `${id}.md`), 'utf8')
}

export function describeRules(_locale: Language): readonly ReportedRule[] {
  return []
}
