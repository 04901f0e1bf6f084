import { INKS } from '../shapes.ts'

const inks = Object.entries(INKS)
  .map(([status, ink]) => `.${status}{color:${ink}}`)
  .join('')

/** Widths of columns, since a page whose policy allows its style alone can say none beside its words. */
const widths = Array.from({ length: 19 }, (_, at) => `.w${5 * (at + 1)}{width:${5 * (at + 1)}%}`).join('')

/**
 * How the page looks, on a screen and on sheets. It asks nothing of another host, and has no script. On sheets a heading stands
 * with what it is of, a chart with its title; and what is last, where it stays whole, has room for the foot below it, which no
 * browser would keep on its sheet else.
 */
export const STYLE = `
:root{color-scheme:light}
body{margin:0;color:#0b0c0c;background:#fff;font:1.1875rem/1.5 Arial,Arimo,"Liberation Sans",sans-serif}
main,footer{max-width:50rem;margin:0 auto;padding:1rem 1.25rem;overflow-wrap:anywhere}
h1{margin:0 0 .25rem;font-size:2.25rem;line-height:1.15}
h2{margin:2.5rem 0 .75rem;padding-top:.5rem;border-top:3px solid #0b5c6b;font-size:1.6rem;line-height:1.2}
h3{margin:2rem 0 .5rem;font-size:1.3rem;line-height:1.25}
h4{margin:1.5rem 0 .5rem;font-size:1.1875rem}
p{margin:0 0 .75rem}
a{color:#0b5c6b}
nav ul{padding:0;list-style:none}
nav h2{border-top-width:0;padding-top:0;margin-top:1.5rem;font-size:1.3rem}
ul{margin:0 0 1rem;padding-left:1.4rem}
li{margin-bottom:.4rem}
li ul{margin:.2rem 0 0}
li li{margin:0}
.council{margin:0;color:#0b5c6b;font-weight:700}
.subtitle{margin-bottom:1.5rem;font-size:1.3rem}
.notice,.prompt{padding:.5rem .75rem;border-left:6px solid #0b0c0c;background:#f3f5f6}
.prompt{border:2px dashed #505a5f}
.numbered{padding-left:3.2rem;text-indent:-3.2rem}
.prompt.numbered{padding-left:3.95rem}
.numbered .number{display:inline-block;min-width:3.2rem;text-indent:0}
.scroll{overflow-x:auto;margin:0 0 1.5rem}
.scroll:focus-visible{outline:3px solid #0b0c0c;outline-offset:2px}
table{width:100%;border-collapse:collapse;overflow-wrap:break-word}
caption{padding-bottom:.4rem;font-weight:700;text-align:left}
th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid #505a5f;text-align:left;vertical-align:top}
tbody th{font-weight:400}
thead th{border-bottom-width:2px;vertical-align:bottom}
.count{text-align:right}
.status b{margin-right:.35em}
.status span{margin-right:.3em}
figure{margin:0 0 1.5rem}
figure svg{display:block;width:100%;height:auto}
@media (forced-colors:active){figure svg{forced-color-adjust:none;background:#fff}}
footer{color:#505a5f;font-size:1rem;border-top:1px solid #505a5f}
${inks}
${widths}
@page{size:A4;margin:20mm 18mm;@bottom-right{content:counter(page) " of " counter(pages);font:10pt Arial,Arimo,"Liberation Sans",sans-serif}}
.phone{display:none}
@media (max-width:40em){h1{font-size:1.75rem}}
@media screen and (max-width:40em){
.wide{display:none}
.phone{display:block}
.cards{overflow:visible}
.cards table,.cards caption,.cards tbody,.cards tr,.cards tbody th,.cards td{display:block}
.cards thead{display:none}
.cards tr{padding:.6rem 0;border-bottom:1px solid #505a5f}
.cards tbody th,.cards td{padding:0 0 .2rem;border-bottom-width:0}
.cards tbody th{font-weight:700}
.cards td:empty{display:none}
.cards td::before{content:attr(data-label) ": ";color:#505a5f}
.cards .count{text-align:left}
.figures{font-size:.8125rem;line-height:1.3}
.figures caption{font-size:1.1875rem}
.figures th,.figures td{width:auto;padding:.3rem .15rem}
.figures tbody th{padding-left:0}
.figures thead .count{white-space:nowrap;writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;vertical-align:bottom}
}
@media print{
body{font-size:12pt;line-height:1.35}
main,footer{max-width:none;padding:0}
h1{font-size:22pt}h2{font-size:16pt;margin-top:18pt}h3{font-size:13.5pt}h4{font-size:12pt}
h2,h3,h4,caption,h3+p,h4+p,p:has(+figure),p:has(+.scroll),p:has(>b:only-child):has(+ul),figure p{break-after:avoid}
tr,li,figure,.whole,.notice,.prompt{break-inside:avoid}
footer,tbody tr:last-child,li:last-child{break-before:avoid}
main>:last-child,thead,tbody tr:first-child,li:first-child{break-after:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
footer{font-size:10pt;break-inside:avoid}
main>.whole:last-child{margin:0;padding-bottom:84pt}
main:has(>.whole:last-child)+footer{margin-top:-72pt}
}`

/** What every sheet of a draft says at its head, where a browser can print that; its first lines say it everywhere. */
export const DRAFT_STYLE = `
@page{@top-right{content:"DRAFT, not issued";font:bold 10pt Arial,Arimo,"Liberation Sans",sans-serif}}`
