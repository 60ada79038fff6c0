import { baseWorkspace } from './base-workspace.ts'

/** A workspace with something wrong in it, and all that a check says of it. */
export interface BrokenInput {
  readonly name: string
  /** Files that are added to the base workspace or take the place of its own; `undefined` takes one away. */
  readonly files: Readonly<Record<string, Content>>
  readonly findings: readonly StatedFinding[]
}

export type Content = string | Uint8Array | { readonly linkTo: string } | undefined

/** A finding in full: its rule and place, and its sentence in both languages. */
export interface StatedFinding {
  /** `rule file:line:column` */
  readonly at: string
  readonly zh: string
  readonly en: string
}

/** The clause of the base workspace that most inputs break; no other file refers to what stands in it. */
export const delivery = 'standards/lending/clauses/delivery.md'
export const lending = 'standards/lending/standard.md'
export const parameters = 'standards/parameters.yaml'

/** A clause with that front matter, from line 2 on, and a sound body. */
export function frontMatter(yaml: string): string {
  return `---\n${yaml}\n---\n\n图书馆宜按[登记表](annex:form)交付图书。 {#hand-over}\n`
}

/** The clause with sound front matter and that body, which begins on line 8. */
export function clause(body: string): string {
  return `---\nkind: clause\nid: delivery\ntitle: {zh: 交付, en: Delivery}\nactor: library\n---\n\n${body}\n`
}

/** The standard of the base workspace with that outline, from line 12 on. */
export function outline(yaml: string): string {
  return baseFile(lending).replace(/(?<=\noutline:\n)[\s\S]*?(?=\n---)/, yaml)
}

/** A file of the base workspace, to be changed. */
export function baseFile(path: string): string {
  const text = baseWorkspace[path]
  if (text === undefined) throw new Error(`Cannot break ${path}: the base workspace has no such file.`)
  return text
}
