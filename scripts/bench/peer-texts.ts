/** The text of a generated workspace in the forms that other tools read. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A clause as other tools see it. */
export interface PeerClause {
  readonly standard: string
  readonly id: string
  readonly title: string
  /** Body with normdown's own marks. */
  readonly body: string
}

/** The clauses of a generated workspace, standard by standard. */
export function peerClauses(workspace: string): PeerClause[] {
  const root = join(workspace, 'standards')
  const standards = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return standards.flatMap(({ name: standard }) =>
    readdirSync(join(root, standard, 'clauses')).map((file) => {
      const text = readFileSync(join(root, standard, 'clauses', file), 'utf8')
      const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
      const title = /zh: (.*?),/.exec(front)?.[1] ?? ''
      return { standard, id: file.replace('.md', ''), title, body }
    }),
  )
}

/** A document a standard that includes a file a clause, with cross-references and notes as AsciiDoc writes them. */
export function writeAsciidoc(workspace: string, folder: string): string[] {
  const masters = new Map<string, string>()
  for (const { standard, id, title, body } of peerClauses(workspace)) {
    const text = unmarked(body)
      .replace(/\[([^\]]*)\]\(clause:([^)]*)\)/g, `<<${standard}_$2,$1>>`)
      .replace(/\[([^\]]*)\]\(term:[^)]*\)/g, '_$1_')
      .replace(/^- /gm, '* ')
      .replace(/^> 注：/gm, 'NOTE: ')
    write(join(folder, standard, `${id}.adoc`), `[#${standard}_${id}]\n== ${title}\n\n${text}`)
    masters.set(standard, `${masters.get(standard) ?? `= ${standard}\n\n`}include::${standard}/${id}.adoc[]\n\n`)
  }
  for (const [standard, text] of masters) write(join(folder, `${standard}.adoc`), text)
  return [...masters.keys()].map((standard) => `${standard}.adoc`)
}

/** A page a clause, as Hugo and Starlight take it. */
export function writeMarkdown(workspace: string, folder: string): void {
  for (const { standard, id, title, body } of peerClauses(workspace)) {
    const text = unmarked(body)
      .replace(/\[([^\]]*)\]\(clause:([^)]*)\)/g, `[$1](/${standard}/$2/)`)
      .replace(/\[([^\]]*)\]\(term:[^)]*\)/g, '*$1*')
    write(join(folder, standard, `${id}.md`), `---\ntitle: ${title}\n---\n\n${text}`)
  }
}

/** Writes a file with the folders above it. */
export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function unmarked(body: string): string {
  return body.replace(/ ?\{#[^}]*\}/g, '')
}
