/** A symbol of a formula: a letter or name with its accent and index. */
export interface TexSymbol {
  /** `t_fr`, `x_i`, `\bar x`, `\sigma`: alike however it was typed. */
  readonly name: string
  /** The symbol without its index. */
  readonly base: string
  readonly index: string
}

/** What a formula in TeX consists of, as far as its explanation needs it. */
export interface TexSymbols {
  readonly symbols: readonly TexSymbol[]
  /** Letters that only count through a sum or product, such as i. */
  readonly counters: ReadonlySet<string>
}

/** Finds the symbols of a formula in TeX, each once, in order; operators, functions, constants and words are none. */
export function texSymbols(tex: string): TexSymbols {
  const found = new Map<string, TexSymbol>()
  const counters = new Set([...tex.matchAll(/_\s*\{?\s*([a-z])\s*(?:=|\\in\b)/g)].flatMap(([, letter]) => letter ?? []))
  const source = tex.replaceAll(
    /\\(?:begin|end)\s*\{[^}]*\}(?:\{[^}]*\})?|\\(?:tag|label)\s*\{[^}]*\}|(?<!\\)%.*$/gm,
    ' ',
  )
  for (let at = 0; at < source.length; ) {
    const { bases, end } = baseAt(source, at)
    const tail = bases.length > 0 ? tailAt(source, end) : { index: '', end }
    for (const [position, base] of bases.entries()) {
      const index = position === bases.length - 1 ? tail.index : ''
      const name = index === '' ? base : `${base}_${index}`
      if (!found.has(name)) found.set(name, { name, base, index })
    }
    at = Math.max(tail.end, at + 1)
  }
  return { symbols: [...found.values()], counters }
}

interface Read {
  readonly bases: readonly string[]
  readonly end: number
}

/** The symbols that begin at `at`, and where they end; none where an operator, number or brace stands. */
function baseAt(tex: string, at: number): Read {
  const letters = /^[A-Za-z]+/.exec(tex.slice(at, at + 40))?.[0]
  if (letters !== undefined) return { bases: runOf(letters), end: at + letters.length }
  const command = /^\\([A-Za-z]+)\s*/.exec(tex.slice(at, at + 40))
  if (!command) return { bases: [], end: at + (tex.startsWith('\\', at) ? 2 : 1) }
  const [whole, name = ''] = command
  const end = at + whole.length
  if (greek.has(name)) return { bases: name === 'pi' ? [] : [`\\${name}`], end }
  if (accents.has(name)) {
    const group = groupAt(tex, end)
    return { bases: [`\\${name} ${plainIndex(group.content)}`], end: group.end }
  }
  if (!styles.has(name)) return { bases: [], end }
  const group = groupAt(tex, end)
  const word = group.content.trim()
  const isSymbol = /^[A-Za-z]{1,12}$/.test(word) && !operators.has(word) && (name !== 'text' || /^[A-Z]/.test(word))
  return { bases: isSymbol ? [word] : [], end: group.end }
}

/** Letters side by side: capitals are one name, such as FCR; all others are symbols multiplied. */
function runOf(letters: string): string[] {
  return /^[A-Z]{2,}$/.test(letters) ? [letters] : Array.from(letters)
}

/** The index and primes behind a symbol; an exponent is read as part of the formula. */
function tailAt(tex: string, at: number): { readonly index: string; readonly end: number } {
  const primes = /^'+/.exec(tex.slice(at))?.[0] ?? ''
  let end = at + primes.length
  let index = ''
  const sub = /^\s*_\s*/.exec(tex.slice(end))
  if (sub) {
    const group = groupAt(tex, end + sub[0].length)
    index = plainIndex(group.content)
    end = group.end
  }
  return { index: index + primes, end }
}

/** The argument that begins at `at`: a group in braces, a command or a character. */
function groupAt(tex: string, at: number): { readonly content: string; readonly end: number } {
  if (!tex.startsWith('{', at)) {
    const single = /^\\[A-Za-z]+\s*(?:\{[^{}]*\})?|^./.exec(tex.slice(at))?.[0] ?? ''
    return { content: single, end: at + single.length }
  }
  let depth = 0
  for (let index = at; index < tex.length; index++) {
    if (tex[index] === '{') depth++
    else if (tex[index] === '}' && --depth === 0) return { content: tex.slice(at + 1, index), end: index + 1 }
  }
  return { content: tex.slice(at + 1), end: tex.length }
}

/** An index without styles, braces and spaces: `\mathrm{fr}` is fr. */
function plainIndex(content: string): string {
  return content
    .replaceAll(/\\(?:mathrm|mathit|mathbf|mathsf|text|textrm|rm|operatorname|boldsymbol)\b\s*/g, '')
    .replaceAll(/\\[,;:! ]|[{}\s]/g, '')
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const greek = words(
  'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell',
)
const accents = words('bar overline hat widehat tilde widetilde dot ddot vec underline')
const styles = words('mathrm mathit mathbf mathsf mathcal boldsymbol operatorname text textrm mbox')
const operators = words(
  'max min sup inf lim ln lg log exp sin cos tan cot arcsin arccos arctan mod gcd det card arg sgn sign round floor ceil int avg mean median var cov if otherwise and or for where else d e i T h min s',
)
