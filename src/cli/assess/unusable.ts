import type { Problem } from '../../assess/index.ts'
import { UsageError } from '../usage-error.ts'

/** A file of criteria by which nothing can be scored, with the first of what is wrong with it. */
export function unusableScheme(path: string, problems: readonly Problem[]): UsageError {
  const [{ path: place, message } = { path: '', message: { zh: '', en: '' } }] = problems
  return new UsageError({
    zh: `无法按 ${path} 评分。${place || '/'} ${message.zh}。`,
    en: `Nothing can be scored by ${path}. ${place || '/'} ${message.en}.`,
  })
}
