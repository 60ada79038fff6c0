import { none } from '../language/none.ts'
import { append } from '../model/lists.ts'
import type { Language } from '../model/text.ts'
import type { SourceBlock } from '../syntax/blocks.ts'
import { isPrinted, type Passage, passagesOf } from './passages.ts'
import { noLinks } from './typed-inline.ts'
import type { TextSource, TypedText } from './typed-text.ts'
import { typedValues } from './typed-values.ts'

/** What is typed in a file to be read by people. */
export interface TypedTexts {
  /** All of it, in the order of the file. */
  readonly typed: readonly TypedText[]
  /** What of it a standard prints from the file's body. */
  readonly passages: readonly Passage[]
  /** The words of all of it, each text from a new line on: what does not stand there stands in none of them. */
  readonly words: string
  /** The same of what is in each language. */
  readonly wordsIn: Readonly<Record<Language, string>>
}

/** Reads everything that is typed in a file to be read by people. */
export function typedTexts(source: TextSource): TypedTexts {
  const { kind } = source
  if (kind === undefined) return { typed: [], passages: [], words: '', wordsIn: { zh: '', en: '' } }
  const hasPassages = isPrinted(kind) || kind === 'translation' || kind === 'explanation'
  const inBody = hasPassages ? passagesOf(source) : []
  const typed = typedValues(source).concat(inBody, captionsOf(source))
  const wordsIn = { zh: wordsOf(typed, 'zh'), en: wordsOf(typed, 'en') }
  const words = wordsIn.en === '' ? wordsIn.zh : `${wordsIn.zh}\n${wordsIn.en}`
  return { typed, passages: isPrinted(kind) ? inBody : [], words, wordsIn }
}

function wordsOf(typed: readonly TypedText[], language: Language): string {
  let words = ''
  for (let index = 0; index < typed.length; index++) {
    const each = typed[index]
    if (each?.language === language) words = words === '' ? each.text : `${words}\n${each.text}`
  }
  return words
}

/** Captions of figures and tables that images stand for; their place is the whole image. */
function captionsOf({ blocks, file, language }: TextSource): readonly TypedText[] {
  let found: TypedText[] | undefined
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    const text = block === undefined ? '' : captionOf(block)
    if (text !== '') found = append(found, { file, language, part: 'title', text, links: noLinks, place: block?.place })
  }
  return found ?? none
}

function captionOf(block: SourceBlock): string {
  if (block.type === 'figure') return block.caption
  if (block.type !== 'table' || block.process === undefined) return ''
  return (block.caption?.content ?? []).map((node) => ('value' in node ? node.value : '')).join('')
}
