import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver'

/** Keeps an editor's list of findings up to date: what changed is sent, what was mended is cleared. */
export interface Bulletin {
  /** Replaces what `workspace` has said: its findings by address of the file. */
  readonly post: (workspace: string, findings: ReadonlyMap<string, readonly Diagnostic[]>) => void
}

/** Makes a bulletin that nothing has been posted on. */
export function createBulletin(send: (params: PublishDiagnosticsParams) => void): Bulletin {
  const posted = new Map<string, ReadonlyMap<string, string>>()
  return {
    post(workspace, findings) {
      const before = posted.get(workspace) ?? new Map<string, string>()
      const now = new Map([...findings].map(([uri, diagnostics]) => [uri, JSON.stringify(diagnostics)]))
      for (const uri of before.keys()) if (!now.has(uri)) send({ uri, diagnostics: [] })
      for (const [uri, diagnostics] of findings) {
        if (before.get(uri) !== now.get(uri)) send({ uri, diagnostics: [...diagnostics] })
      }
      posted.set(workspace, now)
    },
  }
}
