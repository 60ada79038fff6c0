import type { Language } from '../model/text.ts'

/**
 * The language in which the tool speaks: that of `--locale`, else that of the environment. It is read before the options
 * are, so that the help and the complaints about options are in it too.
 */
export function chooseLocale(given: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const option = given.findLast((word, index) => word.startsWith('--locale=') || given[index - 1] === '--locale')
  const wanted = option?.replace('--locale=', '') ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
  return wanted.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
