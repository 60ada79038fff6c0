/** What each rule costs on a workspace, in one process: `node rule-shares.ts <workspace>` prints JSON. */
import { readWorkspace } from '../../src/check.ts'
import { compile } from '../../src/compile/compile.ts'
import { createLanguageFinder } from '../../src/lint/document-language.ts'
import { lintDocument } from '../../src/lint/lint-document.ts'
import { preparedDocument, withTexts } from '../../src/lint/linted-document.ts'
import { createFamilyTools, lintedFamily } from '../../src/lint/linted-family.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { rules } from '../../src/lint/rules/index.ts'
import { parse } from '../../src/syntax/parse.ts'

export interface RuleShares {
  /** Seconds of parsing, of compiling, of what rules share, and of all rules. */
  readonly parsing: number
  readonly compiling: number
  readonly reading: number
  readonly rules: readonly { readonly id: string; readonly seconds: number; readonly findings: number }[]
}

if (import.meta.filename === process.argv[1]) {
  process.stdout.write(JSON.stringify(sharesOf(process.argv[2] ?? '')))
}

/** Times every rule by itself; what several rules share lazily counts for the first that asks, and what is done for every file for none. */
function sharesOf(root: string): RuleShares {
  const { config, sources } = readWorkspace(root, {})
  const [documents, parsing] = timed(() => {
    const parsed = sources.map(parse)
    for (const document of parsed) void document.blocks // until somebody asks, bodies are not parsed
    return parsed
  })
  const generator = { name: 'normdown', version: '0' }
  const { publication, source } = config
  const [compilation, compiling] = timed(() => compile(documents, { publication, source, generator }))
  const [{ linted, family }, reading] = timed(() => {
    const languageOf = createLanguageFinder(compilation.catalog.standards)
    const tools = createFamilyTools(compilation.catalog, {})
    const prepared = documents.map((document) => preparedDocument(document, languageOf(document), tools))
    const linted = prepared.map(withTexts)
    const family = lintedFamily(compilation, { documents: prepared, source })
    for (const part of family.parts) void [part.family.provisions, part.family.translations]
    void [family.provisions, family.translations, family.promotions()]
    return { linted, family }
  })
  const lintFiles = (active: readonly Rule[]): number =>
    linted.reduce((sum, document) => sum + lintDocument(document.file, document, active).found.length, 0)
  const [, frame] = timed(() => lintFiles([])) // what is done for a file whatever rules look at it
  const shares = rules.flatMap((rule) => {
    if (rule.scope === 'waivers') return []
    const isOfFamily = rule.scope === 'catalog'
    const [findings, seconds] = timed(() => (isOfFamily ? [...rule.check(family)].length : lintFiles([rule])))
    return [{ id: rule.id, seconds: isOfFamily ? seconds : Math.max(0, seconds - frame), findings }]
  })
  return {
    parsing,
    compiling,
    reading: reading + frame,
    rules: shares.toSorted((a, b) => b.seconds - a.seconds),
  }
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now()
  const result = work()
  return [result, (performance.now() - start) / 1000]
}
