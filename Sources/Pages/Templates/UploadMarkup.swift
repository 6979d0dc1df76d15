/// The markup of pages where a file is handed in: what is wrong with one that was, and the form for the next.
enum UploadMarkup {
    /// Each fault with the very line that it is in.
    static let faults = """
        <ol class="faults">{{#faults}}<li><p><strong>{{place}}</strong>{{#field}} <span class="soft">{{.}}</span>\
        {{/field}}</p>
        {{#has_line}}<pre><code>{{before}}<mark>{{mark}}</mark>{{after}}</code></pre>{{/has_line}}
        <p>{{text}}</p></li>
        {{/faults}}</ol>
        """

    /// The form, and what a file may look like.
    ///
    /// - Parameter more: what else is asked, below the file.
    static func form(to path: String, more: String = "") -> String {
        """
        <form method="post" action="\(path)" enctype="multipart/form-data" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <div class="field{{#error_file}} wrong{{/error_file}}"><label for="file">{{t.file}}</label>
        <p class="hint" id="file-hint">{{t.file_hint}}</p>
        \(FieldMarkup.wrong("file"))<input id="file" name="file" type="file" accept=".xlsx,.csv,.xml,.json"\
        \(FieldMarkup.tied("file", true))></div>
        \(more)<button>{{t.send}}</button>
        </form>
        <h2>{{t.templates}}</h2>
        <p>{{t.template}}{{c.colon}} <a href="{{template}}.xlsx">XLSX</a> <a href="{{template}}.csv">CSV</a></p>
        <details><summary>{{t.columns}}</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.columns}}"><table class="cards-below plain">
        <thead><tr><th scope="col">{{t.column}}</th><th scope="col">{{t.meaning}}</th>\
        <th scope="col">{{t.example}}</th></tr></thead>
        <tbody>{{#columns}}<tr><th scope="row"><code>{{name}}</code>{{#optional}}<br>\
        <span class="soft">{{t.optional}}</span>{{/optional}}</th><td data-label="{{t.meaning}}">{{summary}}</td>\
        <td data-label="{{t.example}}"><code>{{example}}</code></td></tr>
        {{/columns}}</tbody></table></div>
        <p><a href="/law/entities">{{t.codes}}</a></p></details>
        <p>{{t.formats}}</p>
        <ul><li><a href="/schemas/turnover-declarations-1.csv">turnover-declarations-1.csv</a></li>
        <li><a href="/schemas/turnover-declaration-1.json">turnover-declaration-1.json</a></li>
        <li><a href="/schemas/turnover-declaration-1.xsd">turnover-declaration-1.xsd</a></li></ul>
        """
    }
}
