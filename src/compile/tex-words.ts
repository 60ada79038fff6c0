/**
 * TeX in plain characters, for text that is searched, copied or read aloud: `t_\mathrm{fr}` → `t_fr`,
 * `\frac{a}{b}` → `(a)/(b)`. What it does not know it leaves, without backslash and braces.
 */
export function texInWords(tex: string): string {
  let text = tex
  for (let before = ''; before !== text; ) {
    before = text
    text = text
      .replaceAll(/\\(?:mathrm|mathit|mathbf|text|operatorname|overline|bar|hat|left|right)\s*\{([^{}]*)\}/g, '$1')
      .replaceAll(/\\d?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '($1)/($2)')
      .replaceAll(/\\sqrt\s*\{([^{}]*)\}/g, '√($1)')
      .replaceAll(/([_^])\{([^{}]*)\}/g, '$1$2')
  }
  return text
    .replaceAll(/\\([a-zA-Z]+)\s*/g, (_, name: string) => signs[name] ?? '')
    .replaceAll(/\\[,;:! ]/g, ' ')
    .replaceAll(/[{}\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const signs: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  div: '÷',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  sum: '∑',
  prod: '∏',
  infty: '∞',
  lceil: '⌈',
  rceil: '⌉',
  lfloor: '⌊',
  rfloor: '⌋',
  max: 'max ',
  min: 'min ',
  ldots: '…',
  dots: '…',
  in: '∈',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  Delta: 'Δ',
  lambda: 'λ',
  mu: 'μ',
  sigma: 'σ',
  Sigma: 'Σ',
  tau: 'τ',
  theta: 'θ',
  pi: 'π',
}
