import type { Language } from '../../model/text.ts'

/** A report in the form that all formats share: facts, then tables. */
export interface ReportContent {
  readonly language: Language
  readonly title: string
  readonly facts: readonly Fact[]
  /** The result in a word, such as the grade, and how good it is. */
  readonly verdict: { readonly name: string; readonly value: string; readonly total: string; readonly tone: Tone }
  readonly sections: readonly ReportSection[]
  /** Where the numbers come from. */
  readonly origin: readonly Fact[]
}

export interface Fact {
  readonly name: string
  readonly value: string
}

/** A heading with facts, a table, a list of sentences. */
export interface ReportSection {
  readonly title: string
  readonly note?: string | undefined
  readonly facts?: readonly Fact[] | undefined
  readonly table?: ReportTable | undefined
  readonly sentences?: readonly string[] | undefined
}

export interface ReportTable {
  readonly columns: readonly { readonly title: string; readonly align: 'left' | 'right' }[]
  readonly rows: readonly (readonly ReportCell[])[]
}

/** What stands in a cell. */
export interface ReportCell {
  readonly text: string
  readonly tone?: Tone | undefined
  /** A share from 0 to 100 that a bar shows beside the text. */
  readonly bar?: number | undefined
  /** Places to read, each with its address and what it says. */
  readonly links?: readonly ReportLink[] | undefined
}

export interface ReportLink {
  /** The document, said once for links to it that follow each other. */
  readonly document?: string | undefined
  readonly text: string
  readonly address?: string | undefined
  readonly tip?: string | undefined
}

/** How good something is: shown by colour besides the words, never by colour alone. */
export type Tone = 'good' | 'poor' | 'open'
