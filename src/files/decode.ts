import type { Diagnostic } from '../model/diagnostic.ts'
import { type Place, startOf } from '../model/place.ts'
import type { Message } from '../model/text.ts'

/** A file's text, or what keeps its bytes from being text. */
export type Decoded = { readonly text: string } | { readonly diagnostic: Diagnostic }

/**
 * Turns the bytes of a source file into text. A byte order mark is dropped and every line end becomes a line feed; neither
 * moves a line or column.
 */
export function decode(path: string, content: Uint8Array): Decoded {
  const isMarked = (content[0] ?? 0) >= 0xef
  const bytes = isMarked && startsWith(content, [0xef, 0xbb, 0xbf]) ? content.subarray(3) : content
  if (isMarked && (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])))
    return unreadable(startOf(path), utf16)
  const zero = bytes.indexOf(0)
  if (zero >= 0) return unreadable(placeAfter(path, new TextDecoder().decode(bytes.subarray(0, zero))), binary)
  try {
    const text = strict.decode(bytes)
    return { text: text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text }
  } catch {
    const { text, byte } = soundStart(bytes)
    return unreadable(placeAfter(path, text), notUtf8(byte))
  }
}

const strict = new TextDecoder('utf-8', { fatal: true })

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function unreadable(place: Place, message: Message): Decoded {
  return { diagnostic: { rule: 'file-readable', severity: 'error', place, message } }
}

/** The longest sound start of `bytes`, found by halving: decoding a start fails as soon as it reaches the bad byte. */
function soundStart(bytes: Uint8Array): { text: string; byte: number } {
  let sound = 0
  let broken = bytes.length + 1
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    if (startText(bytes, middle) === undefined) broken = middle
    else sound = middle
  }
  const text = startText(bytes, sound) ?? ''
  return { text, byte: bytes[new TextEncoder().encode(text).length] ?? 0 }
}

function startText(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
  } catch {
    return undefined
  }
}

function placeAfter(path: string, text: string): Place {
  const lines = text.split(/\r\n?|\n/)
  const line = lines.length
  const column = (lines.at(-1)?.length ?? 0) + 1
  return { file: path, line, column, endLine: line, endColumn: column + 1 }
}

function notUtf8(byte: number): Message {
  const shown = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`
  return {
    zh: `出现了字节 \`${shown}\`，应为 UTF-8 文本，文件可能以 GBK 等编码保存，请在编辑器中另存为 UTF-8`,
    en: `Unexpected byte \`${shown}\`, expected text in UTF-8; save the file as UTF-8, it may be in GBK or another encoding`,
  }
}

const utf16: Message = {
  zh: '出现了 UTF-16 文本，应为 UTF-8，请在编辑器中另存为 UTF-8',
  en: 'Unexpected text in UTF-16, expected UTF-8; save the file as UTF-8',
}

const binary: Message = {
  zh: '出现了 NUL 字节，应为 UTF-8 文本，请换成文本文件或移出源文件夹',
  en: 'Unexpected NUL byte, expected text in UTF-8; replace the file by text or move it out of the source folder',
}
