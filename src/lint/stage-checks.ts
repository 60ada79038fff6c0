import type { CheckAbout } from './rule.ts'
import { sources } from './sources.ts'

/** A check made while files are read and compiled; it cannot be turned off, because without it a file means nothing. */
export interface StageCheck extends CheckAbout {
  readonly severity: 'error'
  /** Whether a text file alone can show it; what the disk or the configuration does is shown in words. */
  readonly shownBy: 'text' | 'circumstances'
}

/** Every check of the stages, in the order in which a file meets them. */
export const stageChecks: readonly StageCheck[] = [
  stageCheck('file-contained', 'circumstances', {
    zh: '源文件夹中的文件都在工作区之内，每个文件只读一次。',
    en: 'Every file of the source folder lies within the workspace and is read once.',
  }),
  stageCheck('file-readable', 'circumstances', {
    zh: '每个源文件都能读取：UTF-8 文本，大小不超过限值，图像与扩展名相符。',
    en: 'Every source file can be read: UTF-8 text, no larger than the limit, images as their name says.',
  }),
  stageCheck('front-matter-readable', 'text', {
    zh: '每个文件以能读懂的前置数据开头。',
    en: 'Every file begins with front matter that can be read.',
  }),
  stageCheck('kind-known', 'text', {
    zh: '前置数据写明文件的种类，且是约定的种类之一。',
    en: 'Front matter names the kind of the file, one of those that exist.',
  }),
  stageCheck('field-known', 'text', {
    zh: '前置数据中只有该种类文件约定的字段。',
    en: 'Front matter has only the fields that its kind of file has.',
  }),
  stageCheck('schema-valid', 'text', {
    zh: '前置数据和配置中的值都符合格式的约定。',
    en: 'Every value in front matter and configuration is as the format asks.',
  }),
  stageCheck('unit-placed', 'text', {
    zh: '每个文件都在其标准的文件夹中，每个文件夹恰有一个标准。',
    en: 'Every file stands in the folder of its standard, and every such folder has exactly one standard.',
  }),
  stageCheck('construct-known', 'text', {
    zh: '正文只由段落、列表、表、图、公式和注组成。',
    en: 'The text consists of paragraphs, lists, tables, figures, formulas and notes only.',
  }),
  stageCheck('formula-readable', 'text', {
    zh: '每个公式都是能排版的TeX。',
    en: 'Every formula is TeX that can be typeset.',
  }),
  stageCheck('rule-known', 'circumstances', {
    zh: '配置只为存在的规则设置严重程度。',
    en: 'The configuration sets the severity of rules that exist.',
  }),
]

function stageCheck(id: string, shownBy: StageCheck['shownBy'], summary: StageCheck['summary']): StageCheck {
  return { id, summary, source: [sources.project], severity: 'error', shownBy }
}
