/** The lists of words that rules look for, each of one kind; a workspace can add words to them and take words away. */
export const wordListIds = [
  'action',
  'agent',
  'brand',
  'contract',
  'counterparty',
  'hedge',
  'penalty',
  'promotional',
  'quality',
  'unverifiable',
  'vague-amount',
  'vague-condition',
  'vague-frequency',
  'vague-quality',
  'vague-time',
] as const
export type WordListId = (typeof wordListIds)[number]

/** What a workspace changes in a list of words. */
export interface WordChanges {
  readonly add?: readonly string[] | undefined
  readonly remove?: readonly string[] | undefined
  /** Longer words and names in which a word of the list means something else: 快捷键 for 快捷. */
  readonly except?: readonly string[] | undefined
}

/** The changes of a workspace, by list. */
export type LexiconChanges = Readonly<Partial<Record<WordListId, WordChanges>>>
