/** How wide and high an image is, in CSS pixels. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

/** Nothing larger is believed: a logo of more pixels is none. */
const most = 100_000

/**
 * The size that a PNG, JPEG, WebP or SVG image says it has, from its head alone: nothing is decoded. Undefined where it says
 * none or one that cannot be.
 */
export function imageSize(content: Buffer, extension: string): ImageSize | undefined {
  const size = readers.get(extension)?.(content)
  return size !== undefined && isPossible(size.width) && isPossible(size.height) ? size : undefined
}

const readers: ReadonlyMap<string, (content: Buffer) => ImageSize | undefined> = new Map([
  ['.png', pngSize],
  ['.jpg', jpegSize],
  ['.jpeg', jpegSize],
  ['.webp', webpSize],
  ['.svg', (content) => svgSize(content.toString('utf8'))],
])

function isPossible(length: number): boolean {
  return length > 0 && length <= most
}

/** The header stands first (PNG, 11.2.2). */
function pngSize(content: Buffer): ImageSize | undefined {
  if (content.length < 24 || content.toString('latin1', 12, 16) !== 'IHDR') return undefined
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) }
}

/** Segment after segment, each with its length, until that of the frame (ITU-T T.81, B.1.1.4 and B.2.2). */
function jpegSize(content: Buffer): ImageSize | undefined {
  for (let start = 2; start + 9 <= content.length && content[start] === 0xff; ) {
    const marker = content[start + 1] ?? 0
    if (marker === 0xff) start += 1
    else if (marker >= 0xc0 && marker <= 0xcf && !noFrames.has(marker)) {
      return { width: content.readUInt16BE(start + 7), height: content.readUInt16BE(start + 5) }
    } else start += 2 + content.readUInt16BE(start + 2)
  }
  return undefined
}

/** Among the markers of frames: Huffman tables, an extension, arithmetic conditioning. */
const noFrames: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc])

/** The first chunk is the extended header, or an image with losses or without (WebP container specification). */
function webpSize(content: Buffer): ImageSize | undefined {
  if (content.length < 30) return undefined
  switch (content.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: content.readUIntLE(24, 3) + 1, height: content.readUIntLE(27, 3) + 1 }
    case 'VP8L': {
      const bits = content.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8 ':
      return { width: content.readUInt16LE(26) & 0x3fff, height: content.readUInt16LE(28) & 0x3fff }
    default:
      return undefined
  }
}

/** Width and height of the outermost element, in pixels or without a unit; else the box that it shows. */
function svgSize(text: string): ImageSize | undefined {
  const [tag = ''] = /<svg[\s>][^>]*/i.exec(text) ?? []
  const length = (name: string) => {
    const [, value] = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([0-9.]{1,12})(?:px)?\\s*["']`, 'i').exec(tag) ?? []
    return value === undefined ? undefined : Number(value)
  }
  const [width, height] = [length('width'), length('height')]
  if (width !== undefined && height !== undefined) return { width, height }
  const [, box = ''] = /\sviewBox\s*=\s*["']([^"']{1,80})["']/i.exec(tag) ?? []
  const [, , wide = Number.NaN, high = Number.NaN] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return { width: wide, height: high }
}
