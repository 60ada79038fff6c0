import { unzipSync } from 'fflate'
import { type ReadProblem, readError, readWarning } from '../checklist/read-problem.ts'

/** The parts of a workbook that are needed to read it, as text by path. */
export interface Archive {
  readonly parts: ReadonlyMap<string, string>
  readonly problems: readonly ReadProblem[]
}

/** The most that a filled checklist can reasonably be; checked before anything is inflated. */
const limits = { file: 20_000_000, entries: 2_000, part: 100_000_000, all: 200_000_000, ratio: 250 }

/** Opens a workbook from a stranger. Nothing is inflated that is not needed, or that is out of proportion. */
export function readArchive(bytes: Uint8Array): Archive {
  if (bytes.byteLength > limits.file) return refused(tooLarge)
  if (startsWith(bytes, compoundFile)) return refused(encrypted)
  if (!startsWith(bytes, zipFile)) return refused(notAWorkbook)
  const found = new Map<string, string>()
  const problems: ReadProblem[] = []
  const names = new Set<string>()
  let total = 0
  let refusal: ReadProblem | undefined
  const keep = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }): boolean => {
    const path = name.toLowerCase()
    if (names.has(path) || !isSafe(name)) refusal ??= unsafeName(name)
    names.add(path)
    if (/(^|\/)externallinks\//.test(path)) problems.push(externalLink)
    if (path.endsWith('vbaproject.bin')) problems.push(macro)
    if (!isNeeded(path)) return false
    total += originalSize
    const outOfProportion = originalSize > 1_000_000 && originalSize > size * limits.ratio
    if (names.size > limits.entries || originalSize > limits.part || total > limits.all || outOfProportion)
      refusal ??= bomb
    return refusal === undefined
  }
  try {
    for (const [name, content] of Object.entries(unzipSync(bytes, { filter: keep }))) {
      found.set(name.replace(/^\//, ''), new TextDecoder().decode(content))
    }
  } catch {
    // fflate throws where the archive is cut or its data are not what its table says.
    return refused(refusal ?? damaged)
  }
  if (refusal) return refused(refusal)
  if (!found.has('xl/workbook.xml')) return refused(notAWorkbook)
  return { parts: found, problems: [...new Set(problems)] }
}

function refused(problem: ReadProblem): Archive {
  return { parts: new Map(), problems: [problem] }
}

const zipFile = [0x50, 0x4b, 0x03, 0x04]
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function isSafe(name: string): boolean {
  const parts = name.replace(/^\//, '').split('/')
  return !/[\\:\p{Cc}]/u.test(name) && !parts.includes('..') && !parts.includes('.') && !parts.includes('__proto__')
}

function isNeeded(path: string): boolean {
  return /^\/?xl\/(workbook\.xml|sharedstrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(
    path,
  )
}

const tooLarge = readError('too-large', {
  zh: '文件大于 20 MB，检查表不会这样大，请检查文件',
  en: 'Unexpected size above 20 MB, expected a checklist, look whether it is the right file',
})
const encrypted = readError('encrypted', {
  zh: '文件有密码或为旧的 xls 格式，请取消密码并另存为 xlsx',
  en: 'Unexpected password or old xls format, take the password off and save the file as xlsx',
})
const notAWorkbook = readError('not-a-workbook', {
  zh: '文件不是 xlsx 工作簿，请使用 normdown 生成的检查表',
  en: 'Unexpected file, expected an xlsx workbook, use a checklist made by normdown',
})
const damaged = readError('damaged', {
  zh: '文件已损坏，请在电子表格软件中打开并重新保存',
  en: 'Unexpected data in the file, it is damaged, open it in a spreadsheet program and save it again',
})
const bomb = readError('too-large', {
  zh: '文件解压后过大，没有打开，请检查文件来源',
  en: 'Unexpected size of the unpacked file, it was not opened, look where it comes from',
})
const externalLink = readWarning('external-link', {
  zh: '文件有指向其他工作簿的链接，没有读取，请核对填写的内容',
  en: 'Unexpected links to other workbooks, they are not followed, look at what is entered',
})
const macro = readWarning('macro', {
  zh: '文件含宏，没有读取也没有运行',
  en: 'Unexpected macros, they are neither read nor run',
})

function unsafeName(name: string): ReadProblem {
  const shownName = `\`${[...name]
    .slice(0, 60)
    .join('')
    .replaceAll(/[`\p{Cc}]/gu, '?')}\``
  return readError('unsafe-name', {
    zh: `文件内部有不正常的路径 ${shownName}，没有打开，请检查文件来源`,
    en: `Unexpected path ${shownName} within the file, it was not opened, look where it comes from`,
  })
}

/** The problem of a part that is not the XML of a spreadsheet. */
export function faultProblem(kind: 'damaged' | 'document-type'): ReadProblem {
  if (kind === 'damaged') return damaged
  return readError('document-type', {
    zh: '文件含文档类型声明（DTD），电子表格软件不会写出这样的内容，没有读取，请检查文件来源',
    en: 'Unexpected document type declaration, which no spreadsheet program writes, the file was not read, look where it comes from',
  })
}
