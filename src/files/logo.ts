import { readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import type { Message } from '../model/text.ts'
import { FileError, systemCode } from './file-error.ts'
import { type ImageSize, imageSize } from './image-size.ts'

/** The publisher's logo as a file of the site. */
export interface Logo {
  /** Address from the root of the site. */
  readonly address: string
  readonly content: Uint8Array
  /** What it says of its size, if it does. */
  readonly size?: ImageSize | undefined
}

/** The largest logo that is published, in bytes: it travels with every page. */
export const logoLimit = 64 * 1024

/**
 * Reads the logo that the configuration names, `path` relative to the workspace. What comes with a pull request may be
 * hostile, so nothing outside the workspace is read, not through a link either, and the bytes have to be what the name
 * says: PNG, WebP, or SVG that neither runs nor loads anything. Throws `FileError` otherwise.
 */
export function readLogo(root: string, path: string): Logo {
  const extension = extname(path).toLowerCase()
  const looks = forms.get(extension)
  if (looks === undefined) throw new FileError(refused(path, anotherForm))
  const content = bytesOf(root, path)
  if (content.length > logoLimit) throw new FileError(refused(path, tooLarge))
  if (!looks(content)) throw new FileError(refused(path, extension === '.svg' ? activeDrawing : otherBytes))
  return { address: `/logo${extension}`, content, size: imageSize(content, extension) }
}

const forms: ReadonlyMap<string, (content: Buffer) => boolean> = new Map([
  ['.png', (content) => content.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
  ['.webp', (content) => content.toString('latin1', 0, 4) === 'RIFF' && content.toString('latin1', 8, 12) === 'WEBP'],
  ['.svg', (content) => isStillDrawing(content.toString('utf8'))],
])

/** True for SVG of shapes and text alone: no script, handler, style, entity, embedded page or address outside itself. */
function isStillDrawing(text: string): boolean {
  if (!/<svg[\s>]/i.test(text)) return false
  if (
    /<!(?:doctype|entity)|<\?xml-stylesheet|<(?:[a-z]+:)?(?:script|style|foreignobject|iframe|image|set|animate)\b/i.test(
      text,
    )
  )
    return false
  if (/[\s/"'](?:on[a-z]+|style|xml:base)\s*=/i.test(text)) return false
  const addresses = Array.from(text.matchAll(/(?:href|src)\s*=\s*["']?\s*([^"'\s>]*)/gi), ([, address = '']) => address)
  return addresses.every((address) => address.startsWith('#')) && !/url\(\s*["']?\s*(?!["'#])/i.test(text)
}

function bytesOf(root: string, path: string): Buffer {
  try {
    const workspace = realpathSync(root)
    const file = realpathSync(join(root, path))
    if (!file.startsWith(workspace + sep)) throw new FileError(refused(path, outside))
    // A huge file is not read to learn that it is one.
    return statSync(file).size > logoLimit ? Buffer.alloc(logoLimit + 1) : readFileSync(file)
  } catch (cause) {
    if (cause instanceof FileError) throw cause
    throw new FileError(refused(path, systemCode(cause) === 'ENOENT' ? absent : unreadable(systemCode(cause))), {
      cause,
    })
  }
}

function refused(path: string, { zh, en }: Message): Message {
  return { zh: `无法发布徽标 ${path}：${zh}`, en: `Cannot publish the logo ${path}: ${en}.` }
}

const absent: Message = {
  zh: '没有这个文件，请改正 normdown.config.json 中的 `theme.logo`',
  en: 'there is no such file. Correct `theme.logo` in normdown.config.json',
}

function unreadable(code: string): Message {
  return {
    zh: `系统拒绝读取（\`${code}\`），请检查它的权限`,
    en: `the system refuses to read it (\`${code}\`). See to its permissions`,
  }
}

const anotherForm: Message = {
  zh: '应为 PNG、WebP 或 SVG 文件，请换一个',
  en: 'it is no PNG, WebP or SVG file. Name another',
}

const tooLarge: Message = {
  zh: `应不大于 ${logoLimit / 1024} KiB，请缩小`,
  en: `it is larger than ${logoLimit / 1024} KiB. Make it smaller`,
}

const otherBytes: Message = {
  zh: '内容与扩展名不符，请换一个',
  en: 'its bytes are not what its name says. Name another',
}

const activeDrawing: Message = {
  zh: 'SVG 中不应有脚本、样式、动画、图片、实体或外部地址，请只保留图形',
  en: 'an SVG may hold no script, style, animation, image, entity or address outside itself. Keep the shapes alone',
}

const outside: Message = {
  zh: '它位于工作区之外，请移入工作区',
  en: 'it lies outside the workspace. Move it inside',
}
