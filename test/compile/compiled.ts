import { compile } from '../../src/compile/compile.ts'
import type { Standard } from '../../src/model/catalog.ts'
import type { Compilation } from '../../src/model/compilation.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Section } from '../../src/model/section.ts'
import { parse } from '../../src/syntax/parse.ts'

/** Compiles texts by their path. */
export function compiled(files: Readonly<Record<string, string>>): Compilation {
  const documents = Object.entries(files).map(([path, text]) => parse({ path, text }))
  const publication = {
    title: { zh: '示例' },
    publisher: { zh: '示例' },
    baseUrl: 'https://example.org/',
    locales: ['zh'],
  } as const
  return compile(documents, { publication, source: 'standards', generator: { name: 'normdown', version: '0.0.0' } })
}

/** The files of one standard `a` with that outline, beside those given by their name in its folder. */
export function standardWith(
  outline: string,
  files: Readonly<Record<string, string>>,
  fields = '',
): Record<string, string> {
  const own = Object.entries(files).map(([name, text]) => [`standards/a/${name}.md`, text])
  return {
    'standards/a/standard.md': `---
kind: standard
id: a
number: T/DEMO 1
edition: "2026"
language: zh
title: {zh: 甲, en: A}
type: general
stage: drafting
${fields}
outline:
${outline}
---

## 范围 {#scope}

本文件规定了甲。
`,
    ...Object.fromEntries(own),
  }
}

/** A unit of that kind with that body. */
export function unit(kind: string, id: string, body: string, fields = ''): string {
  return `---\nkind: ${kind}\nid: ${id}\ntitle: {zh: ${id}, en: ${id}}\n${fields}\n---\n\n${body}\n`
}

/** The only standard. */
export function onlyStandard({ catalog }: Compilation): Standard {
  const [standard] = catalog.standards
  if (!standard) throw new Error('The compilation has no standard.')
  return standard
}

/** Every section of a standard, in the order of print. */
export function sectionsOf({ sections }: Pick<Standard, 'sections'>): Section[] {
  const below = (section: Section): Section[] => [section, ...section.children.flatMap(below)]
  return sections.flatMap(below)
}

/** Every provision of a standard with its items, in the order of print. */
export function provisionsOf(standard: Pick<Standard, 'sections'>): Provision[] {
  const below = (provision: Provision): Provision[] => [provision, ...provision.items.flatMap(below)]
  return sectionsOf(standard).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'provision' ? below(block.provision) : [])),
  )
}
