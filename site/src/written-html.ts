/** What Astro lets write itself into a page, as it stands. */
export interface WrittenHtml {
  readonly render: (page: { readonly write: (html: string) => void }) => void
}

/**
 * HTML that goes into a page piece by piece, as it is made: `{writtenHtml(rows)}`. Given to `set:html` each piece would be
 * wrapped, asked for its kind and unwrapped again, which takes about as long as it takes to make it.
 */
export function writtenHtml(pieces: Iterable<string>): WrittenHtml {
  return {
    render(page) {
      for (const piece of pieces) page.write(piece)
    },
  }
}
