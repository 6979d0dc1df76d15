extension Style {
    /// The pages of money.
    static let money = """
        .pay-parts{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:flex-start}
        .pay-parts .qr{margin:0;flex:0 1 15rem}
        .pay-parts .values{flex:1 1 20rem;margin-top:0}
        .states li[aria-current]{font-weight:700}
        .ageing{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem 2rem;\
        align-items:start}
        .ageing .columns{max-width:32rem}
        .payment legend{float:left;width:100%;font-size:1.15rem;margin:0 0 .5rem;font-variant-numeric:tabular-nums}
        .payment legend~*{clear:both}
        .payment dl{margin:0 0 .75rem}
        .part{margin:0 0 .5rem}
        .part legend{font-size:1.05rem}
        .pair>.field{flex:1 1 16rem}
        .reconciliation .total th,.reconciliation .total td{font-weight:700;color:inherit;font-size:1em;\
        border-top:2px solid var(--edge)}
        .reconciliation .part th,.reconciliation .difference th{font-weight:400;padding-left:2rem}
        .reconciliation .difference{color:var(--soft)}
        progress{width:100%;max-width:32rem;height:1.25rem;accent-color:var(--one)}

        """
}
