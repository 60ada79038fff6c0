import type { Language } from '../model/text.ts'

/**
 * The language in which the tool speaks: that of `--locale`, else of the environment, else of the system. It is chosen
 * before the options are read, so that the help and the complaints about options are in it too.
 */
export function chooseLocale(given: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const option = given.findLast((word, index) => word.startsWith('--locale=') || given[index - 1] === '--locale')
  const environment = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale
  const wanted = option?.replace('--locale=', '') ?? environment
  return wanted.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
