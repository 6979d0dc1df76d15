/// Pages of accounts of people at foreign companies.
extension PageTemplate {
    static let accountSignIn = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <form method="post" action="/account/sign-in" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="return" value="{{return}}">
        <label for="email">{{t.email}}</label>
        <input id="email" name="email" type="email" autocomplete="username" value="{{email}}" required>
        <label for="password">{{t.password}}</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required>
        <button>{{t.next}}</button>
        </form>
        <p class="soft">{{t.lost}}</p>
        """, AccountWords.signIn)

    static let accountCode = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <form method="post" action="/account/code" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="return" value="{{return}}">
        <label for="code">{{t.code}}</label>
        <p class="hint" id="code-hint">{{t.code_hint}}</p>
        <input id="code" name="code" class="code" inputmode="numeric" autocomplete="one-time-code" \
        aria-describedby="code-hint">
        <button>{{t.sign_in}}</button>
        </form>
        <details class="card"><summary>{{t.other}}</summary>
        <form method="post" action="/account/code" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="return" value="{{return}}">
        <label for="recovery_code">{{t.recovery}}</label>
        <input id="recovery_code" name="recovery_code" autocomplete="off" spellcheck="false">
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
        <input type="hidden" name="email" value="{{email}}" autocomplete="username">
        <label for="password">{{t.password}}</label>
        <p class="hint" id="password-hint">{{t.hint}}</p>
        <input id="password" name="password" type="password" autocomplete="new-password" \
        aria-describedby="password-hint" required>
        <button>{{t.next}}</button>
        </form>
        """, AccountWords.invitation)

    static let enrolment = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p>{{t.scan}}</p>
        <div class="qr">{{{picture}}}</div>
        <p>{{t.type}} <code class="secret">{{secret}}</code></p>
        <form method="post" action="{{action}}" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        {{#invitation}}<input type="hidden" name="invitation" value="{{.}}">{{/invitation}}
        <label for="code">{{t.code}}</label>
        <input id="code" name="code" class="code" inputmode="numeric" autocomplete="one-time-code">
        <button>{{t.confirm}}</button>
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
        <p>{{t.what}} <strong>{{email}}</strong></p>
        <h2>{{t.other_password}}</h2>
        <form method="post" action="/account/password" novalidate>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" value="{{email}}" autocomplete="username">
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
        <div class="field{{#error_recovery_password}} wrong{{/error_recovery_password}}">
        <label for="recovery_password">{{t.password}}</label>
        \(FieldMarkup.wrong("recovery_password"))
        <input id="recovery_password" name="password" type="password" autocomplete="current-password"\
        \(FieldMarkup.tied("recovery_password", false))></div>
        <button>{{t.renew}}</button>
        </form>
        """, AccountWords.account)
}
