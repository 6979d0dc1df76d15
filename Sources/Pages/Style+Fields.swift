extension Style {
    /// Fields of forms, and what stands in their way.
    static let fields = """
        .unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);\
        white-space:nowrap}
        .field{margin:0 0 1.5rem}
        .field>label:first-child,.field>legend{margin-top:0}
        .field legend h1{margin-bottom:.5rem}
        .wrong{border-left:5px solid var(--warn);padding-left:1rem}
        .wrong-text{color:var(--warn);font-weight:600;margin:0 0 .5rem}
        .wrong input:not([type=radio]):not([type=checkbox]),.wrong textarea{border-color:var(--warn)}
        .euros{display:flex;max-width:18rem;align-items:stretch}
        .euros>span{display:grid;place-items:center;min-width:2.75rem;border:2px solid var(--edge);border-right:0;\
        border-radius:6px 0 0 6px;background:var(--ground)}
        .euros>input{border-radius:0 6px 6px 0!important}
        textarea{font:inherit;color:inherit;background:var(--card);border:2px solid var(--edge);border-radius:6px;\
        padding:.55rem .7rem;width:100%;max-width:42rem;display:block}

        """
}
