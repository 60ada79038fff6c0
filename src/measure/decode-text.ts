import type { Message } from '../model/text.ts'
import { RecordsError } from './records-error.ts'

/**
 * The text of UTF-8 bytes that come in pieces, without a byte order mark. Throws a `RecordsError` that names the line
 * where the bytes are no UTF-8; Chinese tables are often saved as GBK.
 */
export function* decodeText(file: string, pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let isFirst = true
  for (const piece of pieces) {
    if (isFirst && startsAsUtf16(piece)) throw new RecordsError(utf16(file))
    if (isFirst && startsAsArchive(piece)) throw new RecordsError(archive(file))
    isFirst = false
    const text = decode(decoder, piece, () => line + linesBeforeFault(piece))
    line += countLines(text)
    yield text
  }
  const rest = decode(decoder, undefined, () => line)
  if (rest !== '') yield rest

  function decode(from: TextDecoder, piece: Uint8Array | undefined, lineOf: () => number): string {
    try {
      return piece === undefined ? from.decode() : from.decode(piece, { stream: true })
    } catch (cause) {
      throw new RecordsError(notUtf8(file, lineOf()), { cause })
    }
  }
}

function startsAsUtf16(piece: Uint8Array): boolean {
  return (piece[0] === 0xff && piece[1] === 0xfe) || (piece[0] === 0xfe && piece[1] === 0xff)
}

function startsAsArchive(piece: Uint8Array): boolean {
  return piece[0] === 0x50 && piece[1] === 0x4b && piece[2] === 3 && piece[3] === 4
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Line feeds before the byte at which `piece` stops being text; a character cut by its beginning counts as sound. */
function linesBeforeFault(piece: Uint8Array): number {
  let start = 0
  while (start < 3 && ((piece[start] ?? 0) & 0xc0) === 0x80) start++
  let [sound, broken] = [start, piece.length + 1]
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    if (isText(piece.subarray(start, middle))) sound = middle
    else broken = middle
  }
  return piece.subarray(0, sound).reduce((count, byte) => count + Number(byte === 10), 0)
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

function notUtf8(file: string, line: number): Message {
  return {
    zh: `无法读取 \`${file}\`：第 ${line} 行不是 UTF-8 文本，可能以 GBK 保存。请另存为“CSV UTF-8”再运行。`,
    en: `Cannot read \`${file}\`: line ${line} is not text in UTF-8, it may be in GBK. Save it as CSV UTF-8 and run again.`,
  }
}

function utf16(file: string): Message {
  return {
    zh: `无法读取 \`${file}\`：它是 UTF-16 文本。请另存为“CSV UTF-8”再运行。`,
    en: `Cannot read \`${file}\`: it is text in UTF-16. Save it as CSV UTF-8 and run again.`,
  }
}

function archive(file: string): Message {
  return {
    zh: `无法读取 \`${file}\`：它是 Excel 工作簿或压缩文件。请另存为“CSV UTF-8”再运行。`,
    en: `Cannot read \`${file}\`: it is an Excel workbook or an archive. Save it as CSV UTF-8 and run again.`,
  }
}
