import type { Hover } from 'vscode-languageserver'
import { MarkupKind } from 'vscode-languageserver'
import { describe } from './describe.ts'
import { descriptionText } from './description.ts'
import { namedAt } from './named-at.ts'
import type { RequestAt } from './request.ts'

/** Tells what the text under the cursor names. */
export function hoverAt(request: RequestAt, markdown: boolean): Hover | undefined {
  const { analysis, locale } = request
  const named = namedAt(request)
  const description = named && describe(named.key, analysis, locale)
  return (
    description && {
      contents: {
        kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
        value: descriptionText(description, markdown),
      },
      range: analysis.rangeOf(named.place),
    }
  )
}
