import type { Language } from '../model/text.ts'
import { allPassagesOf, type Passage } from './passages.ts'
import { noLinks } from './typed-inline.ts'
import { isOfStandard, once, type Reading, type TextSource, type TypedText } from './typed-text.ts'
import { typedValues } from './typed-values.ts'

/** Everything that is typed in a file to be read by people, in its order. */
export function typedTexts(source: TextSource, language: Language): TypedText[] {
  const { kind, text, passages } = source
  if (kind === undefined) return []
  const linesOf = once(() => text.split('\n'))
  const inBody = kind === 'translation' || kind === 'explanation' ? allPassagesOf(source) : passages
  const reading = { source, language, linesOf }
  return [
    ...typedValues(reading),
    ...inBody.map((passage) => typedPassage(passage, reading)),
    ...captionsOf(source, language),
  ]
}

function typedPassage(passage: Passage, { source, language, linesOf }: Reading): TypedText {
  const { zone, part, text, links, placeOf } = passage
  const isName = part === 'title' || part === 'caption' || part === 'header'
  return {
    language: language === 'zh' && isEnglish(text) ? 'en' : language,
    part: isName ? 'title' : part === 'cell' ? 'cell' : 'text',
    inStandard: isOfStandard(source.kind),
    zone,
    field: undefined,
    text,
    links,
    placeOf,
    editOf(span, replacement) {
      const place = placeOf(span)
      const written = text.slice(...span)
      const line = linesOf()[place.line - 1] ?? ''
      const [start, end] = [place.column - 1, place.endColumn - 1]
      const isThere = end - start === written.length && line.startsWith(written, start)
      if (place.line !== place.endLine || !isThere) return undefined
      const before = line.slice(Math.max(0, start - surroundings), start)
      const after = line.slice(end, end + surroundings)
      const isDeletion = /^\s|\s$/.test(written)
      const isInsertion = /^\s|\s$/.test(replacement)
      const keepsMarkup = (!isDeletion || mayTouch(before, after)) && (!isInsertion || mayPart(before, after))
      return keepsMarkup ? { place, replacement } : undefined
    },
  }
}

/** Whether a text in a Chinese file is an English one, though it may quote Chinese words. */
function isEnglish(text: string): boolean {
  if (!/(?:[A-Za-z]{2,}[ ,]+){5}/.test(text)) return false
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return (text.match(/[A-Za-z]{2,}/g)?.length ?? 0) > 2 * han
}

/** How much of a line is looked at beside an edit; no address is longer. */
const surroundings = 300

/** Whether emphasis and addresses still end where they do when the space between `before` and `after` goes. */
function mayTouch(before: string, after: string): boolean {
  const endsEmphasis = /[_~]$|(?:^|[^\p{L}\p{N}*])\*+$/u.test(before)
  const beginsEmphasis = /^[_~]|^\*+(?:$|[^\p{L}\p{N}*])/u.test(after)
  return !endsEmphasis && !beginsEmphasis && !/(?::\/\/|www\.|@)\S*$/.test(before)
}

/** Whether a space may come between `before` and `after` without emphasis ending otherwise. */
function mayPart(before: string, after: string): boolean {
  return !/[*_~]$/.test(before) && !/^[*_~]/.test(after)
}

/** Captions of figures and tables that images stand for; their place is the whole image. */
function captionsOf({ blocks }: TextSource, language: Language): TypedText[] {
  return blocks.flatMap((block): TypedText[] => {
    const caption =
      block.type === 'figure'
        ? block.caption
        : block.type === 'table' && block.process !== undefined
          ? (block.caption?.content ?? []).map((node) => ('value' in node ? node.value : '')).join('')
          : ''
    if (caption === '' || block.type === 'unknown') return []
    const { place } = block
    const unfixed = { placeOf: () => place, editOf: () => undefined }
    const own = { zone: undefined, field: undefined, text: caption, links: noLinks }
    return [{ language, part: 'title', inStandard: true, ...own, ...unfixed }]
  })
}
