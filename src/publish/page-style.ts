/**
 * The style sheet and the script of a report. The page works without the script, and in both themes without it; it adds only
 * the arrow keys of the grid, and opens a run that a link leads to. Constants: their hashes stand in the page's own policy.
 */

/** Every colour once, for light and for dark; each text has a contrast of 4.5 at least with what it stands on. */
export const STYLE = `
:root{color-scheme:light dark;
--paper:light-dark(#ffffff,#0d1117);--panel:light-dark(#f6f8fa,#151b23);--ink:light-dark(#1f2328,#e6edf3);
--soft:light-dark(#59636e,#a3adb8);--rule:light-dark(#d1d9e0,#3d444d);--link:light-dark(#0550ae,#79b8ff);
--on:light-dark(#ffffff,#0d1117);--pass:light-dark(#1a7f37,#3fb950);--fail:light-dark(#c01c28,#ff8a82);
--timeout:light-dark(#7b3fc4,#d2a8ff);--infra:light-dark(#8a5a00,#e3b341);--config:light-dark(#0757ad,#79c0ff);
--grey:light-dark(#59636e,#a3adb8);--dark:light-dark(#32383f,#d1d7de);
--added:light-dark(#dafbe1,#12381f);--removed:light-dark(#ffebe9,#4a1a1d)}
:root:has(#theme-light:checked){color-scheme:light}
:root:has(#theme-dark:checked){color-scheme:dark}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
header,main,footer{max-width:1200px;margin:0 auto;padding:0 20px}
header{display:flex;flex-wrap:wrap;gap:8px 32px;align-items:end;justify-content:space-between;padding-top:20px}
h1{font-size:24px;line-height:1.2;margin:0}h2{font-size:19px;margin:36px 0 8px}h3{display:inline;font-size:15px;margin:0}
p{margin:8px 0;max-width:80ch}a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:8px;top:-60px;background:var(--paper);padding:8px 12px;z-index:9}.skip:focus{top:8px}
.sub{color:var(--soft);margin:4px 0 0}
fieldset{border:1px solid var(--rule);border-radius:6px;margin:0;padding:2px 12px 6px}legend{color:var(--soft);padding:0 4px}
fieldset label{margin-right:12px;white-space:nowrap}
nav ul,.legend,.plain{list-style:none;margin:0;padding:0}nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;margin-top:16px}
.cards{display:flex;flex-wrap:wrap;gap:12px;margin:20px 0 0;padding:0;list-style:none}
.cards li{flex:1 1 160px;background:var(--panel);border:1px solid var(--rule);border-radius:8px;padding:10px 14px}
.cards b{display:block;font-size:20px;line-height:1.3}.cards li>span{color:var(--soft)}time{white-space:nowrap}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;margin:10px 0}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;margin:8px 0}caption{text-align:left;color:var(--soft);padding:4px 0}
th,td{border-bottom:1px solid var(--rule);padding:6px 10px;text-align:left;vertical-align:top}
thead th{color:var(--soft);font-weight:600;white-space:nowrap}tbody th{font-weight:600}
.number,thead th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.grid th,.grid td{padding:2px;border:0;text-align:center;vertical-align:middle}
.grid tbody th,.grid thead th:first-child{position:sticky;left:0;background:var(--paper);text-align:left;padding-right:14px;white-space:nowrap;z-index:1}
.grid thead th{vertical-align:bottom}
.day{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);font-weight:400;font-size:12px;font-variant-numeric:tabular-nums}
.cell{display:inline-block;text-decoration:none;border-radius:5px}
.tile{display:inline-block;min-width:26px;height:26px;line-height:26px;padding:0 3px;border-radius:5px;text-align:center;font-weight:700;background:var(--grey);color:var(--on)}
.tile.pass{background:var(--pass)}.tile.fail{background:var(--fail)}.tile.timeout{background:var(--timeout)}
.tile.infra{background:var(--infra)}.tile.config{background:var(--config)}.tile.cancelled,.tile.stale{background:var(--dark)}
.tile.played{background:transparent;color:var(--ink);border:2px dashed var(--grey);line-height:22px}
.tile.played.pass{border-color:var(--pass)}.tile.played.fail{border-color:var(--fail)}
svg{display:block;max-width:none}
svg .good{fill:var(--pass)}svg .bad{fill:var(--fail)}svg .none{fill:var(--grey)}
svg path.bad{stroke:var(--fail);stroke-width:2;fill:none}svg .line{fill:none;stroke:var(--grey);stroke-width:1.5}
svg .axis{stroke:var(--rule)}svg .track{fill:var(--rule)}svg .span{fill:var(--grey)}svg .mark{fill:var(--ink)}
svg text{fill:var(--soft);font-size:12px}
.alarm{color:var(--fail)}.columns{display:flex;flex-wrap:wrap;gap:8px 48px;align-items:start}.rate{min-width:17ch}.trend tbody th{white-space:nowrap}figure{margin:16px 0}figcaption{color:var(--soft)}
.failures .plain{white-space:nowrap}.said{min-width:18ch;max-width:36ch;overflow-wrap:anywhere}
details.run{border:1px solid var(--rule);border-radius:8px;margin:8px 0;padding:0 14px;background:var(--panel)}
details.run>summary{padding:8px 0}details.run>summary>*{margin-right:10px}details.run>summary time{color:var(--soft)}summary{cursor:pointer}
details details{margin:10px 0}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(300px,1fr));gap:6px 24px;margin:8px 0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
code,pre{font:13px/1.45 ui-monospace,monospace}
.payload{display:block;color:var(--soft);overflow-wrap:anywhere;max-width:90ch}
.timeline{width:100%}.bar{min-width:160px;width:60%}
pre{background:var(--paper);border:1px solid var(--rule);border-radius:6px;padding:10px;margin:8px 0}
.added{background:var(--added)}.removed{background:var(--removed)}
footer{color:var(--soft);padding-top:24px;padding-bottom:40px}
@media(max-width:600px){body{font-size:14px}header,main,footer{padding-left:12px;padding-right:12px}.day{font-size:11px}.grid tbody th,.grid thead th:first-child{min-width:96px;max-width:130px;white-space:normal;overflow-wrap:anywhere;padding-right:6px}}
@media print{fieldset,.skip,nav{display:none}}
`;

/** Runs once the page is there. */
export const SCRIPT = `
'use strict';
const open = (hash) => {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  const run = target && target.tagName === 'SUMMARY' ? target.parentElement : null;
  if (run) { run.open = true; target.focus(); }
};
addEventListener('hashchange', () => open(location.hash));
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a[href^="#run-"]') : null;
  if (link && link.hash === location.hash) open(link.hash);
});
if (location.hash) open(location.hash);
const rows = [...document.querySelectorAll('.grid tbody tr')].map((row) =>
  [...row.cells].slice(1).flatMap((cell, column) =>
    [...cell.querySelectorAll('a.cell')].map((link) => ({ link, column }))));
const all = rows.flat();
const only = (link) => { for (const one of all) one.link.tabIndex = one.link === link ? 0 : -1; };
if (all[0]) only(all[0].link);
const nearest = (row, column) => row.reduce((best, one) =>
  best === null || Math.abs(one.column - column) < Math.abs(best.column - column) ? one : best, null);
for (const [at, row] of rows.entries()) for (const [place, { link, column }] of row.entries()) {
  link.addEventListener('focus', () => only(link));
  link.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const beyond = () => {
      for (let next = at + step; rows[next]; next += step) if (rows[next].length > 0) return nearest(rows[next], column);
    };
    const to = { ArrowRight: () => row[place + 1], ArrowLeft: () => row[place - 1], Home: () => row[0],
      End: () => row.at(-1), ArrowDown: beyond, ArrowUp: beyond }[event.key]?.();
    if (to) { event.preventDefault(); to.link.focus(); }
  });
}
`;
