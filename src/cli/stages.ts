import type { Stage } from '../check.ts'
import type { Message } from '../model/text.ts'
import type { Terminal } from './terminal.ts'

/** Shows each stage on the terminal while it lasts. */
export function showStages({ progress, locale }: Terminal): (stage: Stage) => void {
  return (stage) => progress(stageNames[stage][locale])
}

const stageNames: Record<Stage, Message> = {
  read: { zh: '正在读取文件', en: 'Reading files' },
  compile: { zh: '正在编译', en: 'Compiling' },
  lint: { zh: '正在检查编写规则', en: 'Checking the drafting' },
  emit: { zh: '正在写出 JSON 和检查表', en: 'Writing JSON and checklists' },
  publish: { zh: '正在生成网站', en: 'Publishing the site' },
}
