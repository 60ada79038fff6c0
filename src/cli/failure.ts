import type { Language, Message } from '../model/text.ts'
import { plainMessage } from '../report/plain-message.ts'

/** What kept the tool from running, in a sentence or two, for the person at the terminal. */
export function describeFailure(error: unknown, locale: Language): string {
  return plainMessage(messageOf(error), locale)
}

function messageOf(error: unknown): Message {
  if (speaks(error)) return error.said
  const reason = String(error instanceof Error ? error.message : error).split('\n', 1)[0]
  if (isRefusal(error)) {
    return {
      zh: `系统拒绝了操作：${reason}。请检查权限和磁盘空间。`,
      en: `The system refused: ${reason}. See to permissions and disk space.`,
    }
  }
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

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
