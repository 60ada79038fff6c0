import type { Language, Message } from '../model/text.ts'
import { plainMessage } from '../report/plain-message.ts'

/** What kept the tool from running, in a sentence or two, for the person at the terminal. */
export function describeFailure(error: unknown, locale: Language): string {
  return plainMessage(messageOf(error), locale)
}

function messageOf(error: unknown): Message {
  if (speaks(error)) return error.said
  if (isRefusal(error)) return refusal(error)
  const reason = String(error instanceof Error ? error.message : error).split('\n', 1)[0]
  return {
    zh: `normdown 因自身的错误而停止：${reason}。请设置 NORMDOWN_DEBUG=1 再运行一次，并附上输出报告此问题。`,
    en: `normdown stopped at an error of its own: ${reason}. Run it again with NORMDOWN_DEBUG=1 and report what it prints.`,
  }
}

/** Whether an error was thrown to be read by the user: of the configuration, the disk or the command. */
function speaks(error: unknown): error is { readonly said: Message } {
  if (!(error instanceof Error) || !('said' in error)) return false
  const { said } = error
  return typeof said === 'object' && said !== null && 'zh' in said && 'en' in said
}

interface Refusal extends Error {
  readonly syscall: unknown
  readonly code?: unknown
  readonly path?: unknown
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'syscall' in error
}

function refusal({ code, path, message }: Refusal): Message {
  const { zh, en } = reasons[String(code)] ?? { zh: '', en: '' }
  const what = typeof path === 'string' ? ` \`${withoutPassingName(path)}\`` : ''
  const why = zh === '' ? message.split('\n', 1)[0] : undefined
  return {
    zh: `系统拒绝读写${what}：${why ?? `${zh}（\`${code}\`）`}。请检查权限和磁盘空间。`,
    en: `The system refuses to read or write${what}: ${why ?? `${en} (\`${code}\`)`}. See to permissions and disk space.`,
  }
}

const denied: Message = { zh: '没有权限', en: 'permission is denied' }
const reasons: Readonly<Record<string, Message>> = {
  EACCES: denied,
  EPERM: denied,
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  ENOENT: { zh: '没有这个文件或文件夹', en: 'there is no such file or folder' },
  ENOTDIR: { zh: '路径中有一段是文件', en: 'a part of the path is a file' },
  EISDIR: { zh: '它是文件夹', en: 'it is a folder' },
}

/** Output is made beside its place, `.dist.normdown-1234-new`, of which a reader need know nothing. */
function withoutPassingName(path: string): string {
  return path.replace(/([/\\])\.([^/\\]+)\.normdown-\d+-[a-z]+/, '$1$2')
}
