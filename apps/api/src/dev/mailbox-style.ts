/** Plaster, ink and oxblood, as the product has them; the page brings its style along and loads nothing. */
export const MAILBOX_STYLE = `
:root { color-scheme: light dark; --ground: #f8f4f1; --sheet: #fff; --ink: #1e1417; --quiet: #5a4d50; --line: #d5c9c6; --action: #6e0f27; --focus: #3b2f9b; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #141014; --sheet: #0e0a0e; --ink: #f2e9e7; --quiet: #cfc1c3; --line: #4c4146; --action: #ffbe7a; --focus: #ffe08a; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 'Archivo Variable', Archivo, system-ui, sans-serif; }
header, .columns { max-width: 1240px; margin: 0 auto; padding: 20px; }
header { padding-bottom: 0; }
h1 { margin: 0; font-size: 2.25rem; line-height: 1; font-weight: 800; font-stretch: 64%; }
h1 a { color: inherit; text-decoration: none; }
h2 { margin: 0 0 12px; font-size: 1.5rem; line-height: 1.15; overflow-wrap: anywhere; }
h3 { margin: 24px 0 8px; font-size: 1rem; }
header p, .none { margin: 8px 0 0; color: var(--quiet); }
a { color: var(--action); }
a:focus-visible, iframe:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
nav { border-top: 4px solid var(--ink); }
ol { list-style: none; margin: 0; padding: 0; }
li a { display: grid; gap: 2px; padding: 12px 8px; border-bottom: 1px solid var(--line); color: var(--ink); text-decoration: none; overflow-wrap: anywhere; }
li a:hover strong { text-decoration: underline; }
li a[aria-current='page'] { box-shadow: inset 6px 0 var(--action); padding-left: 18px; background: var(--sheet); }
li span, time { color: var(--quiet); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
main { min-width: 0; border-top: 4px solid var(--ink); padding-top: 12px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 46rem; max-height: 85vh; border: 1px solid var(--line); background: #fff; }
pre { margin: 0; padding: 16px; background: var(--sheet); border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; font: 0.9375rem/1.5 ui-monospace, monospace; }
@media (max-width: 899px) { .one nav { display: none; } }
@media (min-width: 900px) { .one .columns { display: grid; grid-template-columns: 22rem minmax(0, 1fr); gap: 40px; } }
`;
