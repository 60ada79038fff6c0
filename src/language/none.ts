/** A list of nothing, made once: what is looked for stands in few texts. */
export const none: readonly never[] = []
