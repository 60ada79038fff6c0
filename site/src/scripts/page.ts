import { tokensOf } from 'virtual:normdown/search-tokens'

console.log('page', document.title, tokensOf(document.title))
if (document.querySelector('x')) import('./b.ts').then((m) => m.b())
