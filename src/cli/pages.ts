import { buildPage } from './build.ts'
import { checkPage } from './check.ts'
import { explainPage } from './explain.ts'
import { initPage } from './init.ts'
import { lspPage } from './lsp.ts'
import { newPage } from './new.ts'
import type { CommandPage } from './page.ts'

/** Every command, in the order of the help. */
export const pages: readonly CommandPage[] = [checkPage, buildPage, initPage, newPage, explainPage, lspPage]
