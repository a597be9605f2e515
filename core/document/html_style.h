// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How a briefing looks as HTML, on a screen and on paper. Colours follow the reader's light or dark scheme;
/// what is told by colour is told by words or weight, too.
namespace chancery::briefing {

inline constexpr auto htmlStyle = R"css(
:root { color-scheme: light dark; --text: #1d2126; --quiet: #59626d; --rule: #cfd5db; --link: #1f5aa0; --page: #fff }
@media (prefers-color-scheme: dark) { :root { --text: #e4e7ea; --quiet: #a3adb8; --rule: #454d56; --link: #8dbcf2; --page: #1b1e22 } }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 60rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 "Noto Serif", "Liberation Serif", Georgia, serif; overflow-wrap: anywhere }
h1, h2 { line-height: 1.2; font-weight: 700 }
h1 { font-size: 2rem; margin: 1rem 0 .75rem }
h2 { font-size: 1.5rem; margin: 3rem 0 .75rem; padding-top: .5rem; border-top: 2px solid var(--text) }
h3 { font: 700 1.05rem/1.35 "Noto Sans", "Liberation Sans", Arial, sans-serif; margin: 1.75rem 0 .35rem }
p, ul { margin: 0 0 .6rem }
ul { padding-left: 1.1rem }
li { margin: 0 0 .3rem }
.lead { font-size: 1.15rem }
.small, table, figure, nav { font: .875rem/1.45 "Noto Sans", "Liberation Sans", Arial, sans-serif }
.quiet, thead th { color: var(--quiet) }
a { color: var(--link); text-decoration: underline 1px; text-decoration-color: var(--rule); text-underline-offset: .15em }
a:hover, a:focus { text-decoration-color: var(--link) }
:target { outline: 2px solid var(--link); outline-offset: 2px }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; table-layout: fixed }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-top: 1px solid var(--rule); font-weight: 400 }
th[scope=col] { font-size: .8rem; font-weight: 700; border-top: 2px solid var(--text) }
th[scope=rowgroup] { font-size: 1em; border-top: 2px solid var(--rule); padding-top: .6rem }
.plain th, .plain td { border-top: 0 }
td p, th p, td ul, th ul { margin: 0 0 .25rem }
blockquote { margin: 0; font: 1rem/1.5 "Noto Serif", "Liberation Serif", Georgia, serif }
figure { margin: 0 0 1.25rem }
figcaption { font-weight: 700; margin: 0 0 .35rem }
figure svg { width: 100%; height: auto; background: #fff }
figure a rect { fill: #1f5aa0; fill-opacity: 0 }
figure a:hover rect, figure a:focus rect { fill-opacity: .15; stroke: #1f5aa0 }
nav ol { padding-left: 1.4rem; margin: 0 }
nav ol ol { list-style: none; columns: 20rem }
.wide { overflow-x: auto }
.matrix { width: auto; table-layout: auto }
.matrix th, .matrix td { border: 1px solid var(--rule); padding: .2rem .35rem }
.matrix td { text-align: center; font-weight: 700 }
.matrix thead th { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 14rem; vertical-align: middle; color: var(--text); font-weight: 400 }
.matrix thead td { border: 0 }
.matrix tbody th { white-space: nowrap; max-width: 16rem; overflow: hidden; text-overflow: ellipsis }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: .5rem }
@media screen and (max-width: 40rem) {
  body { padding: 1rem .9rem 3rem }
  h1 { font-size: 1.6rem }
  h2 { font-size: 1.3rem; margin-top: 2rem }
  figure svg { min-width: 38rem }
  table:not(.matrix) :is(tbody, tr, th, td) { display: block }
  table:not(.matrix) :is(colgroup, thead) { display: none }
  table:not(.matrix) tr { border-top: 1px solid var(--rule); padding: .4rem 0 }
  table:not(.matrix) :is(th, td) { border: 0; padding: .1rem 0 }
  [data-column]:not(:empty)::before { content: attr(data-column); display: block; font-size: .8rem; color: var(--quiet) }
}
@media print {
  :root { --text: #000; --quiet: #444; --rule: #999; --link: #000; --page: #fff }
  body { max-width: none; padding: 0; font-size: 9.5pt }
  h1, h2, h3, figcaption { break-after: avoid }
  tr, li, figure { break-inside: avoid }
  tr:has(li + li + li + li + li + li) { break-inside: auto }
  thead { display: table-header-group }
  p, li { orphans: 2; widows: 2 }
  .wide { overflow: visible }
  a[href^="http"]::after { content: " (" attr(href) ")" }
}
)css";

} // namespace chancery::briefing
