import type { Language, Message } from '../model/text.ts'

/** How actual text inside a message is set off from the sentence around it. */
export type Quoting = (text: string) => string

/** A message in one language, with its actual text (between backticks in the message) in the quotation marks of that language. */
export function plainMessage(message: Message, locale: Language, quote?: Quoting): string {
  if (quote) return message[locale].replaceAll(/`([^`]*)`/g, (_whole, text: string) => quote(text))
  if (locale === 'zh') return message.zh.replaceAll(/ ?`([^`]*)` ?/g, '“$1”')
  return message.en.replaceAll(/`([^`]*)`/g, '"$1"')
}
