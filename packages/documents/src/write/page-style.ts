/** The look of a printed reading: an official document on paper, one vermilion accent, lights only where something is wrong. */
export const pageStyle = `
:root{--paper:#fffefa;--desk:#f3f1ea;--ink:#1d2025;--soft:#5c626b;--line:#e3dfd4;--red-head:#c3272b;--amber:#b7791f;--red:#c3272b;--grey:#8b9098;
--serif:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",STSong,SimSun,serif;--sans:"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif}
*{box-sizing:border-box}
body{margin:0;background:var(--desk);color:var(--ink);font:14px/1.6 var(--sans);font-variant-numeric:tabular-nums}
header{background:var(--paper);border-top:3px solid var(--red-head);border-bottom:1px solid var(--line);display:flex;align-items:baseline;gap:24px;padding:14px 28px}
.mark{font:700 22px/1 var(--serif);color:var(--red-head);letter-spacing:.12em}
h1{font:700 20px/1.3 var(--serif);margin:0}
.facts{margin:0;padding:12px 28px;color:var(--soft)}
main{display:grid;grid-template-columns:240px minmax(0,1fr);gap:32px;padding:0 28px 28px;align-items:start;max-width:1200px}
nav{position:sticky;top:16px;max-height:calc(100vh - 32px);overflow:auto;font-size:13.5px}
nav ol{list-style:none;margin:0;padding:0}nav li{padding:4px 0}nav a{color:var(--soft);text-decoration:none}nav a:hover,nav a:focus{color:var(--ink)}
.l2{padding-left:14px}.l3{padding-left:28px}.l4{padding-left:42px}
article,section table{background:var(--paper);border:1px solid var(--line)}
article{padding:56px 64px 72px}
article h2{font:700 19px/1.6 var(--serif);margin:30px 0 6px}article h3{font:600 17px/1.7 var(--serif);margin:18px 0 2px}article h4,article h5{font:600 16px/1.7 var(--serif);margin:12px 0 2px}
article p{font:17px/2.05 var(--serif);text-align:justify;text-indent:2em;margin:0 0 6px;overflow-wrap:anywhere}
.c{text-decoration:underline 2px var(--grey);text-underline-offset:6px}.result{text-decoration-thickness:1px;text-decoration-color:var(--line)}.q{text-decoration-style:dotted}.a{text-decoration-color:var(--amber)}.r{text-decoration-color:var(--red)}
section{padding:0 28px 28px;max-width:1200px}section h2{font:700 19px/1.6 var(--serif);margin:8px 0}
.legend{display:flex;flex-wrap:wrap;gap:20px;margin:0;color:var(--soft)}
table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:6px 10px;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{font-weight:600;white-space:nowrap}
td.error{color:var(--red)}td.warning{color:var(--amber)}td.error,td.warning,td.note{white-space:nowrap}
@media(max-width:900px){main{grid-template-columns:minmax(0,1fr);padding-inline:14px}nav{position:static;max-height:none}article{padding:28px 20px}header,.facts,section{padding-inline:14px}}
@media print{@page{size:A4;margin:20mm 18mm}body{background:none}nav{display:none}main{display:block;padding:0}article{border:0;padding:0}article p{font-size:12pt;line-height:1.9}section{padding:12pt 0;break-before:page}section:has(.legend){break-before:auto}thead{display:table-header-group}tr{break-inside:avoid}}
`;
