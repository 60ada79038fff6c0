import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/**
 * Words by which a source would name the corpus in `folder`: the numbers of its standards and of their series, the elements of their
 * titles, and the pieces of the subject that all of them share.
 */
export function forbiddenWords(folder: string): string[] {
  const standards = readdirSync(folder)
    .map((name) => join(folder, name, 'standard.md'))
    .filter((path) => existsSync(path))
    .map((path) => parse(readFileSync(path, 'utf8').split(/^---$/m)[1] ?? ''))
  const words = standards.flatMap(({ number, part, title }) => [
    part === undefined ? number : number.replace(/\.\d+$/, ''),
    ...[...title.zh, ...title.en].map(withoutPart),
    ...piecesOfChinese(title.zh[0]),
    ...piecesOfEnglish(title.en[0]),
  ])
  return [...new Set(words)].sort()
}

function withoutPart(element: string): string {
  return element.replace(/^(?:第\d+部分：|Part \d+: )/, '')
}

/** Every four characters: 电子产品, 售后服务. */
function piecesOfChinese(subject: string): string[] {
  return [...subject].slice(3).map((_, index) => subject.slice(index, index + 4))
}

/** Every two neighbouring words of weight, and every word with a hyphen: after-sales service, electronic products. */
function piecesOfEnglish(subject: string): string[] {
  const words = subject.split(/\s+/)
  const pairs = words.slice(1).map((word, index) => [words[index] ?? '', word])
  return [
    ...words.filter((word) => word.includes('-')),
    ...pairs.filter((pair) => pair.every((word) => word.length > 3)).map((pair) => pair.join(' ')),
  ]
}
