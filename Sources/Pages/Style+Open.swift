extension Style {
    /// The calculator and the law as data.
    static let open = """
        .back{margin:0 0 .75rem}
        .scroll,.answers>div,.made{position:relative}
        .lead{font-size:1.15rem}
        .over{margin:0;color:var(--soft);font-weight:600}
        h1.amount{font-size:clamp(1.9rem,6vw,3rem);font-variant-numeric:tabular-nums}
        .small{font-size:.85em;overflow-wrap:anywhere}
        .ask legend h1{margin-top:0}
        .ask h1 label{font-weight:inherit;margin-top:0}
        .ask .hint{max-width:42rem;font-size:1em;margin-bottom:1rem}
        .family{border-top:1px solid var(--line);margin:1.25rem 0 0;padding-top:.5rem;max-width:42rem}
        .family legend{float:left;width:100%;margin:.25rem 0 .5rem}
        .family legend~label{clear:both}
        .family br,.family .soft::before{display:none}
        .family .soft{margin-left:.6rem}
        .answers{display:block;max-width:48rem;margin:0 0 1.5rem}
        .answers>div{display:grid;grid-template-columns:minmax(9rem,2fr) 3fr auto;gap:.25rem 1.25rem;\
        padding:.75rem 0;border-bottom:1px solid var(--line)}
        .answers dt{font-weight:600;color:inherit}
        .answers dd span:not(.unseen){display:block}
        td.sum,th.sum{text-align:right}
        td.sum{white-space:nowrap}
        tfoot th,tfoot td{font-weight:700;font-size:1em;color:inherit;border-top:2px solid var(--edge)}
        tbody th{color:inherit;font-size:1em}
        .made{max-width:42rem;display:grid;gap:1rem;margin:0 0 1rem}
        .share{width:100%;height:2.5rem;display:block;border-radius:6px}
        .share-0{fill:var(--line)}
        .share-1{fill:var(--one);background:var(--one)}
        .share-2{fill:var(--two);background:var(--two)}
        .key{display:inline-block;width:.85em;height:.85em;border-radius:3px;margin-right:.6em;\
        print-color-adjust:exact}
        .steps tbody th{font-weight:600;width:60%}
        .why{display:block;font-weight:400;font-size:.9em;color:var(--soft);max-width:38rem;margin-top:.2rem}
        .steps .skipped th{font-weight:400;color:var(--soft)}
        .level-1 th{padding-left:1.75rem}
        .level-2 th{padding-left:2.75rem}
        .level-3 th{padding-left:3.75rem}
        .level-4 th{padding-left:4.75rem}
        .sources{padding-left:1.5rem;font-size:.92em}
        .links{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
        .links a{display:inline-block;padding:.3rem 0}
        .paper{display:none}
        .refusal .scroll{margin-bottom:0}
        .years a[aria-current]{font-weight:700;color:inherit;text-decoration:none}
        .tag.unsure{border-radius:.6rem;border-style:dashed;border-color:var(--warn);color:var(--warn)}
        .unsure-note{border-left:5px solid var(--warn);padding-left:1rem}
        .cited{font-size:.9em;min-width:14rem}
        .cited span{display:block}
        .tall{max-height:85vh;overflow:auto;border:1px solid var(--line);border-radius:8px}
        .cells{border-collapse:separate;border-spacing:0}
        .cells thead th{position:sticky;top:0;background:var(--card);z-index:1;text-align:center;vertical-align:bottom;\
        font-size:.82em;min-width:6.2rem;border-bottom:2px solid var(--edge);hyphens:auto}
        .cells thead th:first-child{left:0;z-index:2;text-align:left}
        .cells tbody th{position:sticky;left:0;background:var(--card);font-weight:600;font-size:.92em;min-width:11rem}
        .cells .family-row th{background:var(--ground);font-weight:700;z-index:0}
        .family-row span{position:sticky;left:.75rem;display:inline-block;max-width:min(78vw,50rem)}
        .cells td{text-align:center;vertical-align:middle}
        address{font-style:normal}
        @media (max-height:30rem){.tall{max-height:none}.cells thead th{position:static}}
        @media (max-width:30rem){.cells tbody th{min-width:8rem}.cells thead th{min-width:4.6rem}}
        .c8{background:color-mix(in srgb,var(--one) 42%,transparent)}
        .c6{background:color-mix(in srgb,var(--one) 32%,transparent)}
        .c5{background:color-mix(in srgb,var(--one) 25%,transparent)}
        .c4{background:color-mix(in srgb,var(--one) 19%,transparent)}
        .c3{background:color-mix(in srgb,var(--one) 13%,transparent)}
        .c2{background:color-mix(in srgb,var(--one) 8%,transparent)}
        .course{display:grid;grid-template-columns:minmax(0,22rem) minmax(0,1fr);gap:1rem 2rem;align-items:start}
        svg.columns{width:100%;height:auto;max-width:22rem}
        svg.columns text{font-size:13px;text-anchor:middle;fill:var(--ink);font-variant-numeric:tabular-nums}
        svg.columns .year{fill:var(--soft)}
        .column{fill:var(--one)}
        .column.unsure{fill:color-mix(in srgb,var(--one) 35%,transparent);stroke:var(--one);stroke-width:2;\
        stroke-dasharray:5 3}
        .column.missing{fill:none;stroke:var(--edge);stroke-width:2;stroke-dasharray:3 4}
        .reading{border-top:1px solid var(--line);margin-top:1.5rem}
        .reading h2{margin-top:1.25rem}
        .reading dl{grid-template-columns:8rem minmax(0,42rem);gap:.5rem 1.25rem}
        .reading dd{grid-column:-2/-1}
        .reading code{color:var(--soft)}
        .terms th,.terms td{min-width:9rem}
        @media (max-width:40rem){.course,.reading dl{grid-template-columns:minmax(0,1fr)}\
        .cells tbody th{min-width:6.5rem;max-width:6.5rem;padding:.5rem}\
        .cells thead th:not(:first-child){writing-mode:vertical-rl;transform:rotate(180deg);\
        min-width:0;text-align:left;max-height:11rem;border:0;border-top:2px solid var(--edge);padding:.6rem .4rem}\
        .answers>div{grid-template-columns:1fr auto}.answers dt{grid-column:1/-1}\
        .steps thead{display:none}.steps,.steps tbody{display:block}\
        .steps .sum{white-space:normal}.steps tr{display:grid;grid-template-columns:minmax(0,1fr);\
        border-bottom:1px solid var(--line);padding:.5rem 0}.steps th,.steps td{border:0;padding:.15rem .6rem}\
        .steps tbody th{width:auto}.steps .sum{text-align:left;font-weight:600}\
        .steps td:last-child{grid-column:1/-1;font-size:.9em;color:var(--soft)}\
        .steps .why{grid-column:1/-1}.made .sum{white-space:normal}.made th{min-width:8.5rem}}
        @media print{.screen,.back{display:none}.paper{display:block}main{padding:0 .5rem}\
        tr,.reading{break-inside:avoid}.top{background:none;color:inherit}\
        .scroll,.tall{overflow:visible;max-height:none}h1{margin-top:0}\
        .cells thead th,.cells tbody th{position:static;min-width:0}.cells{font-size:.75em}}

        """
}
