import type { Severity } from '../model/diagnostic.ts'
import type { Message } from '../model/text.ts'

/** What each severity is called. */
export const severityNames: Record<Severity, Message> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
}
