import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import { escapeHtml } from './html.ts'
import { temmlLibrary } from './temml-library.ts'

/** TeX rendered to MathML, or why it cannot be and the TeX as it was written. */
export function renderMath(tex: string, display: boolean, place: Place): { html: string; fault?: Diagnostic } {
  const unrendered = (message: Message): { html: string; fault: Diagnostic } => ({
    html: `<code>${escapeHtml(tex)}</code>`,
    fault: { rule: 'formula-readable', severity: 'error', place, message },
  })
  if (tex.trim() === '') return unrendered(empty)
  try {
    const settings = { displayMode: display, throwOnError: true, trust: false, annotate: false }
    const html = temmlLibrary().renderToString(tex, settings)
    return { html: html.replaceAll(/ style="[^"]*"/g, '') } // a strict policy lets no inline style pass
  } catch (error) {
    return unrendered(error instanceof RangeError ? tooDeep : unreadable(reasonOf(error)))
  }
}

/** The first line of what the TeX reader says, in its own words. */
function reasonOf(error: unknown): string {
  const [reason = ''] = error instanceof Error ? error.message.replace(/^.*?error:\s*/i, '').split('\n') : []
  return reason.trim().replace(/:$/, '').replaceAll('`', "'")
}

function unreadable(reason: string): Message {
  return {
    zh: `公式无法读取（\`${reason}\`），应为 TeX 数学公式，请检查命令和括号`,
    en: `Unexpected formula that cannot be read (\`${reason}\`), expected TeX mathematics; check commands and braces`,
  }
}

const empty: Message = {
  zh: '公式是空的，应为 TeX 数学公式，请写上或删去',
  en: 'Unexpected formula without content, expected TeX mathematics; write it or delete the formula',
}
const tooDeep: Message = {
  zh: '公式嵌套过深，应为 TeX 数学公式，请减少嵌套',
  en: 'Unexpected formula nested too deeply to read, expected TeX mathematics; flatten it',
}
