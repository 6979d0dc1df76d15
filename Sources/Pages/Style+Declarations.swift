extension Style {
    /// The pages of declarations: tasks, answers, amounts, histories.
    static let declarations = """
        h1,h2,dt{overflow-wrap:break-word;hyphens:auto}
        .back{display:inline-block;padding:.25rem 0}
        .back::before{content:"‹ ";font-weight:700}
        .caption{color:var(--soft);margin-bottom:.25rem}
        .small{font-size:.9em}
        .year{white-space:nowrap}
        .inset{border-left:5px solid var(--edge);padding:.5rem 1rem;background:var(--card)}
        div.inset{margin-bottom:1rem}
        .inset.warn{border-color:var(--focus)}
        .inset h2{margin:.25rem 0 .5rem;font-size:1.05rem}
        .inset p:last-child{margin-bottom:.25rem}
        .tasks{list-style:none;padding:0;margin:1.5rem 0;max-width:46rem;border-top:1px solid var(--line)}
        .tasks li{display:flex;gap:1rem;justify-content:space-between;align-items:start;padding:.8rem 0;\
        border-bottom:1px solid var(--line)}
        .tasks .tag{white-space:nowrap;margin-top:.1rem}
        .tag.todo{background:var(--deep);border-color:var(--deep);color:var(--deep-ink);font-weight:600}
        .tag.big{font-size:1.1rem;padding:.2rem .9rem;border-width:2px;font-weight:700}
        .answers,.values{display:block;margin:1rem 0 1.5rem;max-width:52rem;border-top:1px solid var(--line)}
        .answers>div,.values>div{display:grid;grid-template-columns:minmax(9rem,1fr) 2fr auto;gap:.25rem 1.25rem;\
        padding:.7rem 0;border-bottom:1px solid var(--line)}
        .values>div{grid-template-columns:minmax(9rem,1fr) 3fr}
        .answers dt,.values dt{font-weight:600;color:var(--ink)}
        .answers dd>span{display:block}
        .sums{background:var(--good);border:1px solid var(--line);border-radius:10px;padding:1rem 1.25rem;\
        margin:0 0 1.5rem}
        .sources{margin:.5rem 0;padding-left:2rem}
        .sources li::marker{content:"[" counter(list-item) "] "}
        .sums dl{display:block;max-width:40rem}
        .sums dl>div{display:flex;gap:.25rem 1.5rem;justify-content:space-between;flex-wrap:wrap;padding:.4rem 0}
        .sums dt{color:inherit}
        .sums dd{font-variant-numeric:tabular-nums}
        .sums .sum{border-top:2px solid currentColor;font-weight:700;font-size:1.15rem}
        .sums p{margin:.5rem 0}
        summary{cursor:pointer;padding:.5rem 0;font-weight:600}
        .choices{border-bottom:1px solid var(--line)}
        .columns{columns:22rem;column-gap:2rem;padding:0 0 1rem}
        .choices .columns{columns:auto;display:grid;gap:0 1.5rem;padding:0 0 .5rem;\
        grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr))}
        .sum th,.sum td{font-weight:700;border-bottom:2px solid currentColor}
        .state p:last-child{margin-bottom:0}
        .actions{gap:.75rem 1.5rem}
        .history{list-style:none;padding:0}
        .history>li{border-left:4px solid var(--deep);padding:.25rem 0 .5rem 1.25rem;margin:0 0 1.75rem}
        .history h3{margin:0 0 .25rem}
        .history p{margin-bottom:.5rem}
        s{color:var(--soft)}
        .panel{background:var(--deep);color:var(--deep-ink);border-radius:12px;padding:2rem 1.5rem;text-align:center;\
        margin:0 0 1.5rem}
        .panel h1{margin:0 0 .75rem}
        .panel p{margin:0 auto;font-size:1.15rem}
        .panel strong{font-size:1.35rem;letter-spacing:.04em;overflow-wrap:anywhere}
        .next li{padding:.25rem 0}
        .faults{padding-left:1.5rem}
        .faults pre{margin:.25rem 0 .5rem;padding:.5rem .75rem}
        mark{background:var(--warn-ground);color:var(--warn);outline:2px solid var(--warn);border-radius:2px}
        input[type=file]{padding:.5rem!important}
        .short{max-width:8rem!important}
        .warning{background:var(--warn);border-color:var(--warn);color:var(--ground)}

        """

    /// On a narrow screen and on paper.
    static let declarationMedia = """
        @media (max-width:40rem){.faults .soft,.steps{overflow-wrap:anywhere}\
        .answers>div,.values>div{grid-template-columns:1fr}.answers>div{position:relative}\
        .act{justify-self:start}.history>li{padding-left:.8rem}}
        @media print{.back,.act,.actions,.no-print,.summary,details:not([open])>summary{display:none}\
        .panel,.sums{background:none;color:#000;border:1px solid #999}h2{break-after:avoid}\
        .answers>div,.values>div{break-inside:avoid}}

        """
}
