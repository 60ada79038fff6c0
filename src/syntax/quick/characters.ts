/**
 * The codes of characters by which the quick readers tell what text means. They compare codes: a character taken out of a
 * text in Chinese is a string of its own, made anew each time.
 */
export const newline = 10
export const space = 32
export const exclamation = 33
export const doubleQuote = 34
export const hash = 35
export const dollar = 36
export const ampersand = 38
export const singleQuote = 39
export const asterisk = 42
export const plus = 43
export const comma = 44
export const hyphen = 45
export const dot = 46
export const colon = 58
export const less = 60
export const equals = 61
export const greater = 62
export const openBracket = 91
export const backslash = 92
export const closeBracket = 93
export const underscore = 95
export const backtick = 96
export const openBrace = 123
export const pipe = 124
export const closeBrace = 125
export const tilde = 126
