/** How a sheet looks, on a screen and as a « bon à tirer ». One string: its digest stands in the page's policy. */
export const sheetStyle = `:root{color-scheme:light dark;--ink:#17232a;--soft:#4f5f68;--line:#c9d3d7;--back:#fff;--sheet:#f5f7f8;--accent:#0d4f5c;--on-accent:#fff;--alarm:#9b1c1c;--good:#14532d;--ins:#d9f0e1;--del:#f9dedc}
@media (prefers-color-scheme:dark){:root{--ink:#e8eef0;--soft:#a9b8be;--line:#44545b;--back:#12191d;--sheet:#1b252a;--accent:#7fd0de;--on-accent:#0b1417;--alarm:#ff9c94;--good:#9ae2b4;--ins:#1d4530;--del:#53282a}}
*{box-sizing:border-box}[hidden]{display:none!important}
body{margin:0 auto;max-width:52rem;padding:1.5rem 1rem 4rem;font:16px/1.55 system-ui,sans-serif;color:var(--ink);background:var(--back);overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 .5rem}h2{font-size:1.1rem;margin:0}h3{font-size:.9rem;margin:.9rem 0 .25rem;color:var(--soft)}p{margin:.35rem 0}
.soft{color:var(--soft)}.small{font-size:.875rem}.only-print{display:none}
.bar{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.6rem 0;margin:.75rem 0;background:var(--back);border-bottom:1px solid var(--line)}
ol{list-style:none;margin:0;padding:0}.item{border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0 0 1rem;break-inside:avoid}
.item[data-decision=agree]{border-inline-start:4px solid var(--good)}.item[data-decision=correct]{border-inline-start:4px solid var(--accent)}.item[data-decision=refuse]{border-inline-start:4px solid var(--alarm)}
.facts{display:flex;flex-wrap:wrap;gap:.25rem .75rem;margin:.25rem 0;font-size:.875rem;color:var(--soft)}.why{color:var(--ink);font-weight:600}
.texts{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr))}
blockquote{margin:.15rem 0;padding:.6rem .8rem;background:var(--sheet);border-inline-start:3px solid var(--accent);white-space:pre-wrap;unicode-bidi:isolate}blockquote.old{border-color:var(--line)}
ins{background:var(--ins);text-decoration:underline}del{background:var(--del);text-decoration:line-through}
ul{margin:.25rem 0;padding-inline-start:1.25rem}fieldset{border:0;margin:.75rem 0 0;padding:0}legend{padding:0;font-weight:600}
.choices{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.25rem 0}.choices label{display:flex;gap:.4rem;align-items:center;min-height:2rem}
label{display:block}input,textarea,button{font:inherit;color:inherit}input[type=radio]{width:1.15rem;height:1.15rem;accent-color:var(--accent)}
.field{margin:.5rem 0}.field span{display:block;font-weight:600;font-size:.9rem}.field small{display:block;color:var(--soft)}
input[type=text],input[type=date],textarea{width:100%;padding:.5rem .6rem;border:1px solid var(--soft);border-radius:.35rem;background:var(--back)}input[type=date]{width:auto;max-width:100%}
[aria-invalid=true]{border-color:var(--alarm);outline:1px solid var(--alarm)}.error{color:var(--alarm);font-weight:600;font-size:.9rem}
button{padding:.55rem 1rem;border:1px solid var(--accent);border-radius:.35rem;background:transparent;color:var(--accent);cursor:pointer;font-weight:600}button.first{background:var(--accent);color:var(--on-accent)}button:disabled{opacity:.5;cursor:default}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}summary{cursor:pointer;color:var(--soft);font-size:.9rem;padding:.25rem 0}
.notice{border:1px solid var(--line);border-inline-start:4px solid var(--accent);padding:.6rem .8rem;border-radius:.35rem;margin:.75rem 0}.notice.alarm{border-inline-start-color:var(--alarm)}
.end{border:1px solid var(--line);border-radius:.5rem;padding:1rem;background:var(--sheet)}.end .pair{display:flex;flex-wrap:wrap;gap:0 1.5rem}.end .pair>*{flex:1 1 14rem}
.hash{font:11px/1.4 ui-monospace,monospace;color:var(--soft)}
@media print{:root{color-scheme:light;--ink:#000;--soft:#444;--line:#999;--back:#fff;--sheet:#fff;--accent:#000;--ins:#fff;--del:#fff}body{max-width:none;padding:0;font-size:10.5pt}.no-print,.bar,details:not([open]){display:none!important}.only-print{display:block}.item{border-color:#999}.sign{display:grid;grid-template-columns:2fr 1fr 2fr;gap:1rem;margin-top:1.5rem}.sign p{border-top:1px solid #000;padding-top:.25rem;margin-top:3rem}textarea,input{border-color:#999}}`;
