import { assessPage } from './assess.ts'
import { buildPage } from './build.ts'
import { checkPage } from './check.ts'
import { checklistPage } from './checklist.ts'
import { devPage } from './dev.ts'
import { explainPage } from './explain.ts'
import { initPage } from './init.ts'
import { lspPage } from './lsp.ts'
import { metricsPage } from './metrics.ts'
import { newPage } from './new.ts'
import type { CommandPage } from './page.ts'

/** Every command, in the order of the help. */
export const pages: readonly CommandPage[] = [
  checkPage,
  buildPage,
  devPage,
  initPage,
  newPage,
  checklistPage,
  metricsPage,
  assessPage,
  explainPage,
  lspPage,
]
