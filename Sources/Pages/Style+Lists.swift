extension Style {
    /// Long lists with what narrows them, and forms beside them.
    static let lists = """
        select{font:inherit;color:inherit;background:var(--card);border:2px solid var(--edge);border-radius:6px;\
        padding:.5rem .6rem;min-height:2.9rem;max-width:100%}
        .counts{list-style:none;padding:0;margin:1rem 0 1.5rem;display:grid;gap:.75rem;\
        grid-template-columns:repeat(auto-fit,minmax(min(9.5rem,100%),1fr))}
        .counts :is(a,button){display:block;height:100%;padding:.8rem 1rem;background:var(--card);\
        border:1px solid var(--line);border-radius:10px;color:inherit;text-decoration:none}
        .counts{hyphens:auto}
        .counts :is(a,button):hover{border-color:var(--edge)}
        .counts button{width:100%;display:flex;align-items:flex-start;margin:0!important;font-weight:inherit;\
        text-align:start;filter:none}
        .counts :is(a,button)[aria-current]{border:2px solid var(--link)}
        .counts strong{display:block;font-size:1.7rem;line-height:1.1;font-variant-numeric:tabular-nums}
        .filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:0 0 1rem}
        .filter label{margin:.25rem 0}
        .filter>div{min-width:0;max-width:100%}
        .filter>div:first-child{flex:1 1 14rem;max-width:min(100%,28rem)}
        .filter button{margin:0!important}
        .list{font-size:.95em}
        .list th a,button.link{overflow-wrap:break-word}
        button.link{background:none;border:0;margin:0!important;padding:.2rem 0;min-height:0;color:var(--link);\
        font-weight:inherit;font-size:inherit;text-align:inherit;text-decoration:underline}
        .list thead th{vertical-align:bottom}
        .list thead [aria-sort]{color:var(--ink)}
        .list thead [aria-sort=ascending] :is(a,button)::after{content:" ▲";font-size:.7em}
        .list thead [aria-sort=descending] :is(a,button)::after{content:" ▼";font-size:.7em}
        .list tbody th{font-weight:600;min-width:11rem}
        .list .soft{font-weight:400}
        .verdicts tbody th{min-width:0}
        .pick{width:2.5rem}
        .pick .tick{margin:0;padding:.1rem;min-height:1.6rem}
        .tag.good{background:var(--good);border-color:var(--link)}
        .paging{display:flex;gap:1.5rem;align-items:center;flex-wrap:wrap;margin:0 0 1rem}
        .split{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));\
        align-items:start;margin:1.5rem 0}
        .split>.card{margin:0}
        .change{white-space:nowrap}
        .list .tag{white-space:nowrap}td.sum .soft{white-space:normal}
        @media (max-width:40rem){.list .sum{white-space:nowrap}.list tbody th{min-width:9rem}\
        .cards-below,.cards-below :is(tbody,tfoot){display:block}\
        .cards-below thead tr{display:flex;flex-wrap:wrap;gap:0 .9rem;border-bottom:1px solid var(--line)}\
        .cards-below thead th{border:0;padding:.35rem .25rem}\
        .cards-below thead th:has(.unseen){padding:0}\
        .cards-below :is(tbody,tfoot) tr{display:block;position:relative;border-bottom:1px solid var(--line);\
        padding:.6rem .5rem}\
        .cards-below :is(tbody,tfoot) :is(th,td){display:block;border:0;padding:.15rem 0}\
        .cards-below tbody th{padding-right:3rem}\
        .cards-below.plain tbody th{padding-right:0}.cards-below.plain tbody .pick+th{padding-right:3rem}\
        .cards-below td[data-label]{display:flex;justify-content:space-between;gap:1rem;text-align:right}\
        .cards-below td[data-label]::before{content:attr(data-label);color:var(--soft);text-align:left;\
        white-space:normal;hyphens:auto}\
        .cards-below.plain thead{display:none}\
        .cards-below .pick{position:absolute;right:.25rem;top:.5rem;width:auto}\
        .plot :is(th,td),.ageing :is(th,td){padding-inline:.3rem!important}.ageing table{font-size:.88em}\
        .terms td{overflow-wrap:anywhere}\
        :is(th,td){padding-inline:.6rem}:is(th,td).sum{padding-inline:.4rem}}
        @media print{.filter,.counts,.paging,.pick{display:none}th>button.link{display:inline}}

        """
}
