import temml from 'temml'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import { escapeHtml } from './html.ts'

/** TeX rendered to MathML, or why it cannot be and the TeX as it was written. */
export function renderMath(tex: string, display: boolean, place: Place): { html: string; fault?: Diagnostic } {
  try {
    const html = temml.renderToString(tex, { displayMode: display, throwOnError: true, trust: false, annotate: false })
    return { html: html.replaceAll(/ style="[^"]*"/g, '') } // a strict policy lets no inline style pass
  } catch (error) {
    const reason =
      error instanceof Error
        ? error.message
            .replace(/^.*?error:\s*/i, '')
            .split('\n')[0]
            ?.trim()
            .replace(/:$/, '')
        : ''
    return {
      html: `<code>${escapeHtml(tex)}</code>`,
      fault: {
        rule: 'formula-readable',
        severity: 'error',
        place,
        message: {
          zh: `公式无法读取（\`${reason}\`），应为 TeX 数学公式，请检查命令和括号`,
          en: `Unexpected formula that cannot be read (\`${reason}\`), expected TeX mathematics; check commands and braces`,
        },
      },
    }
  }
}
