import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../files/package-folder.ts'
import type { Language } from '../../model/text.ts'

/** A part of a rule's page below its summary. */
export type PageBlock =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'file'; readonly path: string; readonly content: string }
  | { readonly type: 'finding'; readonly place: string; readonly sentence: string }

/** Reads what a rule's page says in one language: why there is the rule, and what it accepts and rejects. */
export function readRulePage(id: string, language: Language): readonly PageBlock[] {
  const text = readFileSync(join(packageFolder, 'docs/rules', `${id}.md`), 'utf8')
  const start = text.search(/^## /m)
  return start < 0 ? [] : blocksOf(text.slice(start), language)
}

/** A code block with its language and the path after it, or a run of lines up to an empty one. */
const blockForm = /^(`{3,})(\w*) ?(\S*)\n([\s\S]*?)\n?^\1$|^(.+(?:\n.+)*)$/gm

function blocksOf(text: string, language: Language): PageBlock[] {
  return [...text.matchAll(blockForm)].flatMap(([, , kind, path = '', content = '', prose = '']) => {
    if (kind === 'diagnostics') return findingsOf(content, language)
    if (kind !== undefined) return [{ type: 'file', path, content }]
    return proseOf(prose, language)
  })
}

/** Each finding stands on three lines: place, Chinese, English. */
function findingsOf(content: string, language: Language): PageBlock[] {
  return content.split('\n\n').map((finding) => {
    const [place = '', zh = '', en = ''] = finding.split('\n')
    return { type: 'finding', place, sentence: language === 'zh' ? zh : en }
  })
}

function proseOf(prose: string, language: Language): PageBlock[] {
  const heading = /^#+ (.*)/.exec(prose)?.[1]
  if (heading === undefined) return languageOf(prose) === language ? [{ type: 'paragraph', text: prose }] : []
  const [zh = '', en = zh] = heading.split(' · ')
  return [{ type: 'heading', text: language === 'zh' ? zh : en }]
}

/** The language of a paragraph, whatever it quotes between backticks. */
function languageOf(prose: string): Language {
  const said = prose.replaceAll(/`[^`]*`/g, '')
  const characters = said.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = said.match(/[A-Za-z]+/g)?.length ?? 0
  return characters > words ? 'zh' : 'en'
}
