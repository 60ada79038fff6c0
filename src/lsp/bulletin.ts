import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver'
import { addressOf } from './addresses.ts'
import { published, type Telling } from './published.ts'
import { createRanges } from './ranges.ts'
import type { Outcome } from './workspace.ts'

/** Keeps an editor's list of findings up to date: what changed is sent, what was mended is cleared. */
export interface Bulletin {
  /** Replaces what was said of the workspace at `root`. */
  readonly post: (root: string, outcome: Outcome, telling: Pick<Telling, 'locale' | 'pageOf'>) => void
  /** Clears what was said of the workspace at `root`. */
  readonly clear: (root: string) => void
}

/** Makes a bulletin that nothing has been posted on. */
export function createBulletin(send: (params: PublishDiagnosticsParams) => void): Bulletin {
  const posted = new Map<string, ReadonlyMap<string, string>>()

  function replace(root: string, findings: ReadonlyMap<string, readonly Diagnostic[]>): void {
    const before = posted.get(root) ?? new Map<string, string>()
    const now = new Map([...findings].map(([uri, diagnostics]) => [uri, JSON.stringify(diagnostics)]))
    for (const uri of before.keys()) if (!now.has(uri)) send({ uri, diagnostics: [] })
    for (const [uri, diagnostics] of findings) {
      if (before.get(uri) !== now.get(uri)) send({ uri, diagnostics: [...diagnostics] })
    }
    posted.set(root, now)
  }

  return {
    post(root, outcome, telling) {
      replace(root, byAddress(root, outcome, telling))
    },
    clear(root) {
      replace(root, new Map())
    },
  }
}

/** Findings as an editor shows them, by the address of their file. */
function byAddress(
  root: string,
  { analysis, diagnostics }: Outcome,
  telling: Pick<Telling, 'locale' | 'pageOf'>,
): Map<string, Diagnostic[]> {
  const own: Telling = {
    ...telling,
    rangeOf: analysis?.rangeOf ?? createRanges(new Map()).rangeOf,
    addressOf: analysis?.addressOf ?? ((path) => addressOf(root, path)),
  }
  const findings = Map.groupBy(diagnostics, ({ place }) => own.addressOf(place.file))
  return new Map([...findings].map(([address, found]) => [address, found.map((each) => published(each, own))]))
}
