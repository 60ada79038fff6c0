import { closest } from '../../model/closest.ts'
import type { Message } from '../../model/text.ts'
import { placeOfNode } from '../../syntax/places.ts'
import type { LintedDocument } from '../linted-document.ts'
import { nodesOf } from '../nodes.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const addressKnown: DocumentRule = {
  id: 'address-known',
  summary: {
    zh: '每个地址都是约定的形式：本格式的引用、网址、邮箱或图像文件。',
    en: 'Every address is of a known form: a reference of this format, a web or mail address, an image file.',
  },
  source: [sources.project],
  severity: 'error',
  scope: 'document',
  check: (document) => (mayBeUnusual.test(document.bodyText) ? faultsIn(document) : []),
}

/** An image, a definition, an address in angle brackets, or one that does not begin as nearly all do. */
const mayBeUnusual = /!\[|\]:|<[a-z]|\]\((?!(?:annex|clause|metric|ref|std|table|term|https?):)/i

function faultsIn({ path, body }: LintedDocument): Finding[] {
  const findings: Finding[] = []
  for (const node of nodesOf(body)) {
    const message =
      node.type === 'link' || node.type === 'definition'
        ? linkFault(node.url)
        : node.type === 'image'
          ? imageFault(node.url)
          : undefined
    if (message !== undefined) findings.push({ place: placeOfNode(path, node), message })
  }
  return findings
}

const ownSchemes = [
  'annex',
  'clause',
  'criterion',
  'figure',
  'formula',
  'metric',
  'principle',
  'ref',
  'std',
  'table',
  'term',
]
const webSchemes = ['http', 'https', 'mailto']

function linkFault(url: string): Message | undefined {
  const scheme = /^([^/?#]*?):/.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined) return url.startsWith('#') ? undefined : schemeless(url)
  if (ownSchemes.includes(scheme) || webSchemes.includes(scheme)) return undefined
  return unknownScheme(url, closest(scheme, ownSchemes)[0])
}

function unknownScheme(url: string, near: string | undefined): Message {
  const written = quoted(url)
  return {
    zh: `地址 ${written} 的形式不在约定之列，应为 \`term:id\` 之类的引用，或以 https 开头的网址，${near === undefined ? '请改正' : `是否想写 \`${near}:\``}`,
    en: `Unexpected address ${written}, expected a reference such as \`term:id\` or an https address; ${near === undefined ? 'correct it' : `did you mean \`${near}:\``}`,
  }
}

function schemeless(url: string): Message {
  return {
    zh: `地址 ${quoted(url)} 没有写明指向什么，应为 \`clause:id\`、\`#id\` 之类的引用，或以 https 开头的网址，请改正`,
    en: `Unexpected address ${quoted(url)}, expected a reference such as \`clause:id\` or \`#id\`, or an https address; correct it`,
  }
}

/** An image is a file below the folder of its standard, or a drawing or table of a clause's process. */
function imageFault(url: string): Message | undefined {
  if (/^(?:process|steps):[a-z][a-z0-9-]*$/.test(url)) return undefined
  if (/^(?!\/)[^:?#\\]+\.(?:png|jpe?g|webp)$/i.test(url) && !url.split('/').includes('..')) return undefined
  return {
    zh: `图像地址 ${quoted(url)} 不在约定之列，应为本标准文件夹内的 PNG、JPEG 或 WebP 文件，如 \`figures/flow.png\`，请改正`,
    en: `Unexpected image address ${quoted(url)}, expected a PNG, JPEG or WebP file below the folder of the standard, such as \`figures/flow.png\`; correct it`,
  }
}

/** An author's text in backticks, on one line and not longer than a line. */
function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'")
  return `\`${line.length > 60 ? `${line.slice(0, 59)}…` : line}\``
}
