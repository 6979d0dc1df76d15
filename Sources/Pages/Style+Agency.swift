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
        @media print{.sections{display:none}}

        """
}
