import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { codeActionsIn } from './actions/code-actions.ts'
import type { Client } from './client.ts'
import { completionsAt, withDocumentation } from './completion.ts'
import { hoverAt } from './hover.ts'
import { definitionAt, referencesAt } from './navigation.ts'
import type { Request } from './request.ts'
import type { Session } from './session.ts'
import { symbolsOf } from './symbols.ts'

/** What answers are made from. */
export interface Answering {
  readonly connection: Connection
  readonly documents: TextDocuments<TextDocument>
  readonly session: Session
  /** What is known of the editor, once it has said so. */
  readonly client: () => Client
  /** Address of the page that explains a rule. */
  readonly pageOf: (rule: string) => string
}

/** Answers everything that an editor asks about a text; nothing where the text belongs to no workspace. */
export function answerRequests({ connection, documents, session, client, pageOf }: Answering): void {
  /** Answers once every change so far has been looked at, unless the editor no longer wants to know. */
  async function answered<Answer>(
    address: string,
    token: CancellationToken,
    answer: (request: Request) => Answer,
  ): Promise<Answer | null> {
    const found = session.find(address)
    const analysis = await found?.workspace.settled()
    if (!found || !analysis || token.isCancellationRequested) return null
    return answer({ analysis, path: found.path, locale: client().locale })
  }

  connection.onHover(({ textDocument, position }, token) =>
    answered(textDocument.uri, token, (request) => hoverAt({ ...request, position }, client().markdown) ?? null),
  )
  connection.onDefinition(({ textDocument, position }, token) =>
    answered(textDocument.uri, token, (request) => definitionAt({ ...request, position })),
  )
  connection.onReferences(({ textDocument, position, context }, token) =>
    answered(textDocument.uri, token, (request) => referencesAt({ ...request, position }, context.includeDeclaration)),
  )
  connection.onDocumentSymbol(({ textDocument }, token) => answered(textDocument.uri, token, symbolsOf))
  connection.onCodeAction(({ textDocument, range, context: { only } }, token) =>
    answered(textDocument.uri, token, (request) =>
      codeActionsIn({ ...request, pageOf }, range, (kind) => isWanted(kind, only)),
    ),
  )
  connection.onCompletion(async ({ textDocument, position }) => {
    const found = session.find(textDocument.uri)
    const text = documents.get(textDocument.uri)?.getText()
    const analysis = found?.workspace.latest() ?? (await found?.workspace.settled())
    if (!found || !analysis || text === undefined) return null
    const { locale } = client()
    const items = completionsAt({ analysis, path: found.path, text, position, locale })
    return items.map((item) => (item.data ? { ...item, data: { ...item.data, address: textDocument.uri } } : item))
  })
  connection.onCompletionResolve(async (item) => {
    const address: unknown = item.data?.address
    const analysis = typeof address === 'string' ? await session.find(address)?.workspace.settled() : undefined
    return analysis ? withDocumentation(item, analysis, client().locale) : item
  })
}

/** Kinds of action are paths: who wants `source` wants `source.fixAll.normdown`. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  if (only === undefined) return !kind.startsWith('source')
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`))
}
