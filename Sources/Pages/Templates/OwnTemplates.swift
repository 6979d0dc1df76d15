/// Pages of who is signed in, about themselves.
extension PageTemplate {
    static let profile = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p>{{t.what}}</p>
        <form method="post" action="/profile">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="return" value="{{return}}">
        <fieldset><legend>{{t.as}}</legend>
        {{#profiles}}<label class="tick"><input type="radio" name="profile" value="{{value}}"\
        {{#checked}} checked{{/checked}}><span><strong>{{name}}</strong>{{#number}} <span class="soft">{{.}}</span>\
        {{/number}}<br>{{roles}}</span></label>
        {{/profiles}}</fieldset>
        <button>{{t.next}}</button>
        </form>
        """, OwnWords.profile)

    static let home = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        {{#messages}}<section class="message"><p>{{text}}</p>
        <form method="post" action="/messages/dismiss">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="number" value="{{number}}">
        <button class="quiet">{{t.dismiss}}<span class="soft"> ({{number}})</span></button></form></section>
        {{/messages}}
        {{#clients}}<section class="card due"><h2>{{heading}}</h2>
        <p><strong>{{told}}</strong>{{#until}} {{.}}{{/until}}{{#late}} <span class="tag late">{{t.late}}</span>\
        {{/late}}\
        </p>
        {{#action}}<p><a class="button" href="{{href}}">{{label}}</a></p>{{/action}}
        {{#open}}<p><a href="{{href}}">{{label}}</a></p>{{/open}}
        </section>{{/clients}}\
        {{#current}}<section class="card due"><h2>{{t.current}}</h2>
        <p><span class="tag{{#late}} late{{/late}}">{{state}}</span></p>
        <p>{{sentence}}</p>
        {{#has_figures}}<div class="scroll" tabindex="0" role="region" aria-label="{{t.figure}}">\
        <table class="cards-below plain">
        <thead><tr><th scope="col">{{t.figure}}</th><th scope="col">{{t.this_year}}</th>\
        <th scope="col">{{t.last_year}}</th></tr></thead>
        <tbody>{{#figures}}<tr><th scope="row">{{label}}</th><td data-label="{{t.this_year}}">{{this}}</td>\
        <td data-label="{{t.last_year}}">{{last}}</td></tr>
        {{/figures}}</tbody></table></div>{{/has_figures}}
        {{#action}}<p><a class="button" href="{{href}}">{{label}}</a></p>{{/action}}
        {{#is_due}}<h3>{{t.nothing_done}}</h3>
        <ul><li>{{t.then_ex_officio}}</li><li>{{t.then_unregistered}}</li><li>{{t.then_fine}}</li></ul>{{/is_due}}
        </section>{{/current}}
        {{#visitor}}{{#has_agency}}<section class="card"><h2><a href="/agency">{{c.agency}}</a></h2><p>{{t.sector}}</p>\
        </section>{{/has_agency}}{{#has_accounts}}<section class="card"><h2><a href="/agency/access">{{c.accounts}}</a>\
        </h2><p>{{t.accounts}}</p></section>{{/has_accounts}}{{/visitor}}
        {{#shows_due}}<h2>{{t.others}}</h2>{{/shows_due}}
        {{#has_due}}<div class="scroll" tabindex="0" role="region" aria-label="{{t.others}}">\
        <table class="cards-below plain">
        <thead><tr><th scope="col">{{t.year}}</th><th scope="col">{{t.declarant}}</th><th scope="col">{{t.what}}</th>
        <th scope="col">{{t.state}}</th><th scope="col">{{t.until}}</th></tr></thead>
        <tbody>{{#due}}<tr><th scope="row" class="year"><a href="/declarations/{{id}}">{{year}}\
        <span class="unseen"> {{declarant}}</span></a></th>\
        <td data-label="{{t.declarant}}"><span>{{#declarant_name}}{{.}}<br>{{/declarant_name}}\
        <span class="soft">{{declarant}}</span></span></td>\
        <td data-label="{{t.what}}">{{what}}</td><td data-label="{{t.state}}">{{state}}</td>
        <td data-label="{{t.until}}"><span>{{until}}{{#late}} <span class="tag late">{{t.late}}</span>{{/late}}\
        {{#closed}} <span class="tag">{{t.closed}}</span>{{/closed}}</span></td></tr>
        {{/due}}</tbody></table></div>{{/has_due}}
        {{#hidden}}<p class="inset warn">{{hidden}}\
        {{#manages_users}} <a href="/organisation">{{t.tick_it}}</a>{{/manages_users}}</p>{{/hidden}}\
        {{#shows_due}}{{^has_due}}{{^hidden}}<p>{{t.nothing}}</p>{{/hidden}}{{/has_due}}{{/shows_due}}
        {{#office}}<p class="soft">{{t.office}} <a href="{{.}}">{{t.office_go}}</a></p>{{/office}}
        {{#invoices}}<section class="card"><h2><a href="/invoices">{{c.invoices}}</a></h2><p>{{.}}</p></section>
        {{/invoices}}<section class="card"><h2>{{t.who}}</h2>
        <dl><dt>{{t.name}}</dt><dd>{{name}}</dd>
        <dt>{{t.acting}}</dt><dd>{{acting}}{{#number}} <span class="soft">{{.}}</span>{{/number}}</dd>
        <dt>{{t.roles}}</dt><dd>{{roles}}</dd></dl></section>
        {{#has_responsible}}<h2>{{t.responsible}}</h2>
        <ul>{{#responsible}}<li><strong>{{name}}</strong>, {{role}}{{#unit}} ({{.}}){{/unit}}, \
        <a href="mailto:{{email}}">{{email}}</a></li>{{/responsible}}</ul>{{/has_responsible}}
        """, OwnWords.home.adding(DueWords.all))

    static let sessions = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p>{{t.what}}</p>
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.title}}"><table class="cards-below plain">
        <thead><tr><th scope="col">{{t.place}}</th><th scope="col">{{t.started}}</th><th scope="col">{{t.seen}}</th>
        <th scope="col">{{t.action}}</th></tr></thead>
        <tbody>{{#sessions}}<tr><th scope="row">{{place}}{{#current}} <span class="tag">{{t.this}}</span>{{/current}}\
        </th>
        <td data-label="{{t.started}}">{{started}}</td><td data-label="{{t.seen}}">{{seen}}</td><td>\
        <form method="post" action="/sessions/end">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="number" value="{{number}}">
        <button class="quiet" aria-label="{{t.end}}{{c.colon}} {{place}}, {{started}}">\
        {{t.end}}</button></form></td></tr>
        {{/sessions}}</tbody></table></div>
        {{#has_others}}<form method="post" action="/sessions/end-others">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <button class="quiet">{{t.end_others}}</button></form>{{/has_others}}
        <h2>{{t.program}}</h2>
        <p>{{t.program_text}}</p>
        <form method="post" action="/sessions/program">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <button>{{t.program_button}}</button></form>
        """, OwnWords.sessions)

    static let program = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p>{{t.once}}</p>
        <p><code class="secret">{{token}}</code></p>
        <p>{{t.idle}}</p>
        <pre tabindex="0"><code>curl {{address}}/api/v1/me -H 'Authorization: Bearer {{token}}'</code></pre>
        <p><a href="/sessions">{{t.back}}</a></p>
        """, OwnWords.program)
}
