/// Pages of accounts of people at foreign companies.
extension PageTemplate {
    private static let oneTime = "class=\"code\" inputmode=\"numeric\" autocomplete=\"one-time-code\""

    private static func password(_ kind: String, hint: Bool = false) -> String {
        FieldMarkup.text("password", hint: hint, "type=\"password\" autocomplete=\"\(kind)\" required")
    }

    static let accountSignIn = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <form method="post" action="/account/sign-in" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="return" value="{{return}}">
        \(FieldMarkup.text("email", "type=\"email\" autocomplete=\"username\" required"))\
        \(password("current-password"))<button>{{t.next}}</button>
        </form>
        <p class="soft">{{t.lost}}</p>
        """, AccountWords.signIn)

    static let accountCode = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <form method="post" action="/account/code" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="return" value="{{return}}">
        \(FieldMarkup.text("code", hint: true, oneTime))<button>{{t.sign_in}}</button>
        </form>
        <details class="card"{{#error_recovery_code}} open{{/error_recovery_code}}><summary>{{t.other}}</summary>
        <form method="post" action="/account/code" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="return" value="{{return}}">
        \(FieldMarkup.text("recovery_code", label: "recovery", "autocomplete=\"off\" spellcheck=\"false\""))\
        <button>{{t.sign_in}}</button>
        </form></details>
        """, AccountWords.code)

    static let invitation = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p>{{t.what}} <strong>{{email}}</strong></p>
        <form method="post" action="/account/invitation" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="invitation" value="{{invitation}}">
        <input name="email" value="{{email}}" autocomplete="username" hidden>
        \(password("new-password", hint: true))<button>{{t.next}}</button>
        </form>
        """, AccountWords.invitation)

    static let enrolment = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p>{{t.scan}}</p>
        <div class="qr">{{{picture}}}</div>
        <p>{{t.type}} <code class="secret">{{grouped}}</code></p>
        <form id="answer" method="post" action="{{action}}" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        {{#invitation}}<input type="hidden" name="invitation" value="{{.}}">{{/invitation}}
        <input type="hidden" name="secret" value="{{secret}}">
        \(FieldMarkup.text("code", hint: true, oneTime))<button>{{t.confirm}}</button>
        </form>
        """, AccountWords.enrolment)

    static let recoveryCodes = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p>{{t.keep}}</p>
        <ol class="codes card">{{#codes}}<li><code>{{.}}</code></li>{{/codes}}</ol>
        <p><a class="button" href="{{next}}">{{t.next}}</a></p>
        """, AccountWords.recovery)

    /// What the holder changes: each shows the password again, since a browser may stand open.
    static let account = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        {{#is_changed}}<p class="message" role="status">{{t.changed}}</p>{{/is_changed}}
        <p>{{t.what}} <strong>{{email}}</strong></p>
        <h2>{{t.other_password}}</h2>
        <form method="post" action="/account/password" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input value="{{email}}" autocomplete="username" hidden>
        <div class="field{{#error_password}} wrong{{/error_password}}">
        <label for="password">{{t.password}}</label>
        \(FieldMarkup.wrong("password"))
        <input id="password" name="password" type="password" autocomplete="current-password"\
        \(FieldMarkup.tied("password", false))></div>
        <div class="field{{#error_new_password}} wrong{{/error_new_password}}">
        <label for="new_password">{{t.new_password}}</label>
        <p class="hint" id="new_password-hint">{{t.hint}}</p>
        \(FieldMarkup.wrong("new_password"))
        <input id="new_password" name="new_password" type="password" autocomplete="new-password"\
        \(FieldMarkup.tied("new_password", true))></div>
        <p class="soft">{{t.others_end}}</p>
        <button>{{t.change_password}}</button>
        </form>
        <h2>{{t.telephone}}</h2>
        <p>{{t.telephone_text}}</p>
        <form method="post" action="/account/telephone" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input value="{{email}}" autocomplete="username" hidden>
        <div class="field{{#error_telephone_password}} wrong{{/error_telephone_password}}">
        <label for="telephone_password">{{t.password}}</label>
        \(FieldMarkup.wrong("telephone_password"))
        <input id="telephone_password" name="password" type="password" autocomplete="current-password"\
        \(FieldMarkup.tied("telephone_password", false))></div>
        <button>{{t.change_telephone}}</button>
        </form>
        <h2>{{t.recovery}}</h2>
        <p>{{t.recovery_text}} <strong>{{left}}</strong></p>
        <form method="post" action="/account/recovery-codes" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input value="{{email}}" autocomplete="username" hidden>
        <div class="field{{#error_recovery_password}} wrong{{/error_recovery_password}}">
        <label for="recovery_password">{{t.password}}</label>
        \(FieldMarkup.wrong("recovery_password"))
        <input id="recovery_password" name="password" type="password" autocomplete="current-password"\
        \(FieldMarkup.tied("recovery_password", false))></div>
        <button>{{t.renew}}</button>
        </form>
        """, AccountWords.account)
}
