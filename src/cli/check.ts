import type { CommandPage } from './page.ts'
import { showStages } from './stages.ts'

export const checkPage: CommandPage = {
  name: 'check',
  summary: {
    zh: '检查工作区中的标准，列出所有问题',
    en: 'check the standards of the workspace and list everything found',
  },
  parameters: [],
  options: [],
  async run(call, terminal) {
    const { checkWorkspace } = await import('../check.ts')
    const { printReport } = await import('./print-report.ts')
    const check = checkWorkspace(call.root, { onStage: showStages(terminal) })
    printReport(check, call, terminal)
    return check.passed ? 0 : 1
  },
}
