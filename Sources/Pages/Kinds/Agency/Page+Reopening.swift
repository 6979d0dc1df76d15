public import Declarations
public import Values

extension Page {
    /// Why one declaration of a closed year is opened again, or admitted after all.
    ///
    /// - Parameters:
    ///   - isDeclared: whether anything was ever said of it.
    ///   - reader: who is told of it by mail; `nil` where nobody is.
    public static func reopening(
        _ language: Language, _ key: DeclarationKey, name: String, isDeclared: Bool, reader: String?,
        typed: TypedFields
    ) -> Page {
        let words = ReopeningWords.all
        let title = words.filled(
            isDeclared ? "title" : "title_undeclared", language, ["year": String(key.year), "name": name])
        return Page(
            .reopening, title: title,
            [
                "title": title, "what": words.text(isDeclared ? "what" : "what_undeclared", language),
                "contributor": key.declarant.description, "year": String(key.year),
                "reason": typed["reason"],
                "told": reader.map { words.filled("told", language, ["email": $0]) }
                    ?? words.text("told_nobody", language),
            ])
    }

    /// What the field of the reason is called.
    public static func reopeningReasonLabel(_ language: Language) -> String {
        ReopeningWords.all.text("reason", language)
    }
}

extension PageTemplate {
    static let reopening = PageTemplate(
        """
        <p><a class="back" href="/agency/contributors/{{contributor}}">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        <p>{{what}}</p>
        <p>{{told}}</p>
        <form method="post" action="/agency/contributors/{{contributor}}/reopening/{{year}}" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        \(FieldMarkup.lines("reason", hint: true))<button class="warning">{{t.do_it}}</button></form>
        """, ReopeningWords.shown)
}
