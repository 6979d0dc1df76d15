/// The markup of a form's fields, for templates: label, hint, what stands in the way, and the field, tied together for
/// who sees and for who hears. Texts are taken from the template's words: of a field `total` its label is `t.total`
/// and its hint `t.total_hint`. What was typed is the value `total`.
enum FieldMarkup {
    /// A line of text.
    ///
    /// - Parameters:
    ///   - label: another name among the template's words.
    ///   - hint: whether there is a hint.
    ///   - attributes: more of the input's.
    static func text(_ name: String, label: String? = nil, hint: Bool = false, _ attributes: String = "") -> String {
        field(
            name, label: label, hint: hint,
            """
            <input id="\(name)" name="\(name)" value="{{\(name)}}"\(tied(name, hint)) \(attributes)>
            """)
    }

    /// An amount in euros.
    static func amount(_ name: String, label: String? = nil, hint: Bool = false) -> String {
        field(
            name, label: label, hint: hint,
            """
            <span class="euros"><span aria-hidden="true">€</span><input id="\(name)" name="\(name)" \
            value="{{\(name)}}"\(tied(name, hint)) inputmode="decimal" autocomplete="off" spellcheck="false"></span>
            """)
    }

    /// One of a long list: the value `NAME_choices` is a list of `ChoiceRow`s.
    static func select(_ name: String, _ attributes: String = "") -> String {
        field(
            name, label: nil, hint: false,
            """
            <select id="\(name)" name="\(name)"\(tied(name, false)) \(attributes)>{{#\(name)_choices}}\
            <option value="{{value}}"{{#checked}} selected{{/checked}}>{{label}}</option>
            {{/\(name)_choices}}</select>
            """)
    }

    /// Several lines of text.
    ///
    /// - Parameter heading: whether the question is the page's own heading.
    static func lines(_ name: String, label: String? = nil, hint: Bool = false, heading: Bool = false) -> String {
        field(
            name, label: label, hint: hint, heading: heading,
            """
            <textarea id="\(name)" name="\(name)" rows="4"\(tied(name, hint))>{{\(name)}}</textarea>
            """)
    }

    /// One of some answers: the value `NAME_choices` is a list of `ChoiceRow`s.
    ///
    /// - Parameter heading: whether the question is the page's own heading.
    static func choice(_ name: String, label: String? = nil, hint: Bool = false, heading: Bool = false) -> String {
        answers(name, "radio", label: label, hint: hint, heading: heading)
    }

    /// Any number of some answers, otherwise as `choice`.
    static func boxes(_ name: String, label: String? = nil, hint: Bool = false, heading: Bool = false) -> String {
        answers(name, "checkbox", label: label, hint: hint, heading: heading)
    }

    /// What stands in the way of a field, where something does: of one that is made otherwise.
    static func wrong(_ name: String) -> String {
        """
        {{#error_\(name)}}<p class="wrong-text" id="\(name)-error">\
        <span class="unseen">{{c.error}}{{c.colon}} </span>{{.}}</p>\
        {{/error_\(name)}}
        """
    }

    /// What says to who hears the field what its hint and its error are.
    static func tied(_ name: String, _ hint: Bool) -> String {
        "{{#error_\(name)}} aria-invalid=\"true\"{{/error_\(name)}}" + described(name, hint)
    }

    /// The same for a group of answers, none of which is wrong by itself.
    static func described(_ name: String, _ hint: Bool) -> String {
        let hinted = hint ? " aria-describedby=\"\(name)-hint\"" : ""
        let both = hint ? "\(name)-hint \(name)-error" : "\(name)-error"
        return "{{#error_\(name)}} aria-describedby=\"\(both)\"{{/error_\(name)}}"
            + "{{^error_\(name)}}\(hinted){{/error_\(name)}}"
    }

    private static func field(
        _ name: String, label: String?, hint: Bool, heading: Bool = false, _ input: String
    ) -> String {
        let question = "<label for=\"\(name)\">{{t.\(label ?? name)}}</label>"
        return """
            <div class="field{{#error_\(name)}} wrong{{/error_\(name)}}">\(heading ? "<h1>\(question)</h1>" : question)
            \(hinted(name, hint))\(wrong(name))\(input)</div>

            """
    }

    private static func hinted(_ name: String, _ hint: Bool) -> String {
        hint ? "<p class=\"hint\" id=\"\(name)-hint\">{{t.\(name)_hint}}</p>\n" : ""
    }

    /// The first answer bears the field's name, so that the summary's link leads to it.
    private static func answers(
        _ name: String, _ kind: String, label: String?, hint: Bool, heading: Bool
    ) -> String {
        let question = "{{t.\(label ?? name)}}"
        return """
            <fieldset class="field{{#error_\(name)}} wrong{{/error_\(name)}}"\(described(name, hint))>
            <legend>\(heading ? "<h1>\(question)</h1>" : question)</legend>
            \(hinted(name, hint))\(wrong(name)){{#\(name)_choices}}<label class="tick"><input type="\(kind)" \
            name="\(name)" value="{{value}}"{{#first}} id="\(name)"{{/first}}{{#checked}} checked{{/checked}}>\
            <span>{{label}}{{#hint}}<br><span class="soft">{{.}}</span>{{/hint}}</span></label>
            {{/\(name)_choices}}</fieldset>

            """
    }
}

/// One answer of those to choose from.
struct ChoiceRow {
    let value: String
    let label: String
    var hint = ""

    /// The values of a choice's list.
    ///
    /// - Parameter chosen: the values that were chosen.
    static func values(_ rows: [ChoiceRow], chosen: Set<String>) -> [[String: Any]] {
        rows.enumerated().map { position, row in
            var values: [String: Any] = [
                "value": row.value, "label": row.label, "checked": chosen.contains(row.value), "first": position == 0,
            ]
            if !row.hint.isEmpty { values["hint"] = row.hint }
            return values
        }
    }
}
