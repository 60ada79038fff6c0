/** The look of a report on screen and on paper: A4, black on white, tones also in words. */
export const reportStyle = `:root { color-scheme: light; --ink: #1b1f23; --muted: #57606a; --line: #d0d7de; --bar: #2f6f8f; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 62rem; color: var(--ink); background: #fff;
  font: 1rem/1.6 "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.3; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; line-height: 1.35; margin: 2.25rem 0 .5rem; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: .35rem 2rem; margin: 0; }
dl div { display: grid; grid-template-columns: 9rem 1fr; gap: .75rem; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
.verdict { margin: 1.5rem 0 0; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left: .4rem solid var(--muted); }
.verdict span { color: var(--muted); }
.verdict strong { margin: 0 .75rem; }
.verdict strong { font-size: 1.5rem; }
.verdict.good { border-left-color: #1a7f37; }
.verdict.poor { border-left-color: #b42318; }
.verdict.open { border-left-color: #9a6700; }
.note { color: var(--muted); margin: .25rem 0 .5rem; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--muted); font-weight: 600; border-bottom: 2px solid var(--line); white-space: nowrap; }
tbody th { font-weight: 400; min-width: 9rem; }
td.right, th.right { text-align: right; white-space: nowrap; }
td.good { color: #116329; }
td.poor { color: #a01b10; }
td.open { color: #7a5200; }
.bar { display: inline-block; width: 7rem; height: .7rem; margin-right: .6rem; border: 1px solid var(--line);
  background: linear-gradient(to right, var(--bar) var(--share), transparent var(--share)); }
ul { margin: .25rem 0; padding-left: 1.25rem; }
.places { list-style: none; margin: 0; padding: 0; }
.places li + li { margin-top: .25rem; }
.said { display: block; color: var(--muted); font-size: .875rem; }
a { color: #0b5394; text-underline-offset: .15em; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .875rem; }
@media (max-width: 40rem) {
  body { padding: 1.25rem 1rem 2rem; }
  dl div { grid-template-columns: 6.5rem 1fr; }
  .bar { display: none; }
  th, td { padding: .4rem .35rem; }
  tbody th { min-width: 6rem; }
}
@page { size: A4; margin: 16mm 14mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 9.5pt; }
  h2 { break-after: avoid; }
  thead { display: table-header-group; }
  tr, .verdict { break-inside: avoid; }
  .wide { overflow: visible; }
  .bar, .verdict { print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`
