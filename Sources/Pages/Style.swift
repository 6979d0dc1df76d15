/// The one style sheet: light and dark, from a telephone to a wide screen, and on paper.
public enum Style {
    public static let sheet =
        base + parts + fields + open + declarations + lists + agency + money + media + declarationMedia

    private static let base = """
        :root{color-scheme:light dark;--ground:#fbfaf7;--card:#fff;--ink:#1c1b19;--soft:#5a574f;--line:#d9d5cb;\
        --edge:#7d7a72;--deep:#0b4f4a;--deep-ink:#fff;--link:#0b5c56;--good:#e4f1ec;--warn:#8f2412;\
        --warn-ground:#fbeae6;\
        --focus:#b35900;--one:#0b6b63;--two:#c98a12}
        *,*::before,*::after{box-sizing:border-box}
        [hidden]{display:none!important}
        html{font:106.25%/1.55 system-ui,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",sans-serif;\
        -webkit-text-size-adjust:100%}
        body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--ground);color:var(--ink);\
        overflow-wrap:break-word}
        main{flex:1;width:100%;max-width:64rem;margin:0 auto;padding:2rem 1.25rem 4rem}
        main:focus{outline:none}
        h1{font-size:clamp(1.6rem,4.5vw,2.3rem);line-height:1.15;letter-spacing:-.015em;margin:.25rem 0 1rem;\
        text-wrap:balance}
        h2{font-size:1.25rem;line-height:1.25;margin:2.5rem 0 .75rem}
        h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
        p{margin:0 0 1rem;max-width:42rem}
        a{color:var(--link);overflow-wrap:anywhere;text-underline-offset:.18em}
        a:hover{text-decoration-thickness:.14em}
        :focus-visible,input[type=date]:focus-within{outline:3px solid var(--focus);outline-offset:2px;\
        border-radius:3px}
        code,pre,.mono{font-family:ui-monospace,"Cascadia Mono","Liberation Mono",monospace;font-size:.92em;\
        overflow-wrap:anywhere}
        pre{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1rem;white-space:pre-wrap}
        .soft,.hint{color:var(--soft)}
        .hint{margin:0 0 .35rem;font-size:.92em}

        """

    private static let parts = """
        .row{max-width:64rem;margin:0 auto;padding:.5rem 1.25rem;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;\
        align-items:center;justify-content:space-between}
        .skip{position:absolute;left:-100vw;background:var(--card);padding:.75rem 1rem;z-index:1}
        .skip:focus{left:1rem;top:1rem}
        .top{background:var(--deep);color:var(--deep-ink)}
        .top a{color:inherit}
        .brand{font-size:1.2rem;font-weight:700;text-decoration:none;display:inline-flex;gap:.5rem;align-items:center;\
        min-height:2.75rem}
        .mark{display:grid;place-items:center;width:1.7rem;height:1.7rem;border:2px solid currentColor;\
        border-radius:50%;\
        font-size:.85rem}
        .top :focus-visible{outline-color:#ffd08a}
        .languages,.pages{list-style:none;display:flex;flex-wrap:wrap;gap:0 1rem;margin:0;padding:0}
        .languages a,.pages a{display:inline-block;padding:.35rem 0;min-height:2rem}
        .languages button{background:none;border:0;color:inherit;font-weight:400;padding:.35rem 0;min-height:2rem;\
        text-decoration:underline;text-underline-offset:.18em}
        .languages button[aria-current]{font-weight:700;text-decoration:none}
        .languages a[aria-current],.pages a[aria-current]{font-weight:700;text-decoration:none}
        .visitor{background:var(--card);border-bottom:1px solid var(--line)}
        .line{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center;margin:0}
        .bottom{border-top:1px solid var(--line);color:var(--soft);font-size:.92em}
        .bottom p{margin:.5rem 0}
        .card,.message{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.25rem;\
        margin:0 0 1rem}
        .card>p:last-child,.message>p:last-child,.refusal>p:last-child{margin-bottom:0}
        .message{border-left:6px solid var(--deep);background:var(--good)}
        .refusal,.summary{border:2px solid var(--warn);border-radius:10px;background:var(--warn-ground);\
        padding:1rem 1.25rem;margin:0 0 1.5rem}
        .summary h2,.refusal h2,.refusal h3{margin-top:0;color:var(--warn)}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:1rem;padding:0;\
        margin:1.5rem 0;list-style:none}
        .cards>*{margin:0}
        .cards h2,.card>h2:first-child{margin-top:0}
        label,legend{font-weight:600;display:block;margin:1rem 0 .25rem;padding:0}
        fieldset{border:0;padding:0;min-width:0}
        input:not([type=checkbox]):not([type=radio]):not([type=hidden]){font:inherit;color:inherit;\
        background:var(--card);\
        border:2px solid var(--edge);border-radius:6px;padding:.55rem .7rem;width:100%;max-width:26rem;\
        min-height:2.9rem}
        input[type=date]{max-width:13rem!important}
        .code{max-width:11rem!important;letter-spacing:.15em}
        .tick{display:flex;gap:.75rem;align-items:flex-start;font-weight:400;margin:.4rem 0;min-height:2.2rem;\
        padding:.25rem 0}
        .tick input{width:1.35rem;height:1.35rem;margin:.1rem 0 0;flex:none;accent-color:var(--deep)}
        .pair{display:flex;flex-wrap:wrap;gap:0 1.5rem}
        button,.button{font:inherit;font-weight:600;display:inline-block;background:var(--deep);color:var(--deep-ink);\
        border:2px solid var(--deep);border-radius:6px;padding:.6rem 1.1rem;min-height:2.9rem;cursor:pointer;\
        text-decoration:none}
        button:hover,.button:hover{filter:brightness(1.15)}
        form>button:last-child,fieldset{margin-top:1.25rem}
        .card>h3:first-child{margin-top:0}
        .line>button,td form>button{margin-top:0!important}
        .quiet{background:transparent;color:var(--link);border-color:var(--edge);padding:.25rem .75rem;\
        min-height:2.2rem}
        .scroll{overflow-x:auto;margin:0 0 1rem}
        table{border-collapse:collapse;width:100%;background:var(--card);font-variant-numeric:tabular-nums}
        th,td{text-align:left;vertical-align:top;padding:.6rem .75rem;border-bottom:1px solid var(--line)}
        th{font-size:.9em;color:var(--soft)}
        td form{margin:0}
        .tag{display:inline-block;border:1px solid var(--edge);border-radius:99px;padding:0 .6rem;font-size:.88em}
        .tag.late{border-color:var(--warn);color:var(--warn);font-weight:600}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:0}
        dt{color:var(--soft)}
        dd{margin:0;overflow-wrap:anywhere}
        .secret{font-size:1.1rem;background:var(--good);border:2px solid var(--deep);border-radius:8px;\
        padding:.75rem 1rem;display:block;max-width:42rem}
        .qr{margin:0 0 1rem}
        .qr svg{width:min(15rem,100%);height:auto;display:block;border-radius:8px}
        .codes{columns:10rem;padding-left:2.75rem;max-width:30rem}

        """

    private static let media = """
        @media (prefers-color-scheme:dark){:root{--ground:#14171a;--card:#1c2125;--ink:#eceae4;--soft:#b3b0a7;\
        --line:#363c41;--edge:#8b8f92;--deep:#0f5f58;--link:#7fd6cb;--good:#17322f;--warn:#ffab99;\
        --warn-ground:#3a1d17;\
        --focus:#ffb454;--one:#4fb8ad;--two:#e0a84a}}
        @media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}main{padding-top:1.25rem}\
        .languages,.pages{gap:0 .8rem}}
        @media (forced-colors:active){.mark,.tag{border-color:currentColor}}
        @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
        @media print{.top nav,.visitor,.skip,.bottom,button,.button{display:none}body{background:#fff;color:#000}\
        main{max-width:none;padding:0}a{color:inherit}.card,.message,table{border-color:#999;break-inside:avoid}}

        """
}
