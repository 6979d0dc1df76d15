extension Style {
    /// The agency's pages.
    static let agency = """
        .counts div{display:block;height:100%;padding:.8rem 1rem;background:var(--card);border:1px solid var(--line);\
        border-radius:10px}
        .sections ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:0 0 1.25rem;padding:0;\
        border-bottom:2px solid var(--line)}
        .sections a{display:block;padding:.55rem 0;margin-bottom:-2px;text-decoration:none;\
        border-bottom:3px solid transparent}
        .sections a:hover{border-color:var(--edge)}
        .sections a[aria-current]{border-color:var(--link);font-weight:700;color:inherit}
        .plot{display:grid;grid-template-columns:minmax(0,30rem) minmax(0,1fr);gap:1rem 2rem;align-items:start;\
        margin:0 0 1.5rem}
        .plot .scroll{margin:0}
        .plot.wide{grid-template-columns:minmax(0,1fr)}
        .plot.wide svg{max-width:34rem}
        .paging,form+p{margin-top:1.25rem}
        .counts strong{white-space:nowrap;font-size:1.45rem}
        .plot .list{font-size:.88em}
        .plot .list th,.plot .list td{padding:.4rem .5rem}
        .plot tbody th{min-width:0}
        .bars,.curves{width:100%;height:auto}
        .bars text,.curves text{font-size:13px;fill:var(--ink)}
        .bars .sum{font-size:12px;fill:var(--soft);font-variant-numeric:tabular-nums}
        .curves .end{text-anchor:end}
        .curves polyline{fill:none;stroke-width:2.5}
        .curve-1{stroke:var(--one)}
        .curve-2{stroke:var(--two)}
        .curves .axis{fill:none;stroke:var(--edge)}
        .curves .mark{fill:none;stroke:var(--edge);stroke-dasharray:4 4}
        .list .all th,.list .all td{font-weight:700;border-top:2px solid var(--edge)}
        @media (max-width:40rem){.plot .list{font-size:.8em}.plot .cards-below{font-size:.95em}\
        .cards-below.plain :is(.all,.total) :is(th,td){border:0}.cards-below .tag{white-space:normal}}
        @media (max-width:50rem){.plot{grid-template-columns:minmax(0,1fr)}}
        @media print{.sections{display:none}.plot{break-inside:avoid}}

        """
}
