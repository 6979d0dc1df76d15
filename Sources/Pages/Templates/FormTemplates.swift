import Declarations
import Values

/// The pages of a declaration's form: one question each.
extension PageTemplate {
    static let formTasks = PageTemplate(
        """
        <p><a class="back" href="/home">{{t.back}}</a></p>
        <p class="caption">{{organisation}} · {{number}}</p>
        <h1>{{heading}}</h1>
        {{#until}}<p>{{.}}</p>{{/until}}
        {{#filed}}<p class="inset">{{.}} <a href="/declarations/{{id}}">{{t.filed_link}}</a></p>{{/filed}}
        <p class="soft">{{t.how}}{{#saved}} {{.}}{{/saved}}</p>
        <ol class="tasks" aria-label="{{t.list}}">{{#tasks}}<li><span><a href="{{href}}">{{label}}</a>\
        {{#answer}}<br><span class="soft">{{.}}</span>{{/answer}}</span>\
        <span class="tag{{#todo}} todo{{/todo}}">{{state}}</span></li>
        {{/tasks}}<li>{{#ready}}<span><a href="/declarations/{{id}}/form/check">{{t.check}}</a></span>\
        <span class="tag todo">{{t.todo}}</span>{{/ready}}{{^ready}}<span>{{t.check}}</span>\
        <span class="tag">{{t.waiting}}</span>{{/ready}}</li></ol>
        <p><a class="button" href="{{next}}">{{t.go}}</a></p>
        <h2>{{t.file}}</h2>
        <p>{{t.file_text}} <a href="/declarations/{{id}}/upload">{{t.file_link}}</a></p>
        """, FormWords.tasks)

    static let formReason = formStep(
        .reason, FieldMarkup.lines("reason", hint: true, heading: true), FormWords.reason)

    static let formSituation = formStep(
        .situation, FieldMarkup.choice("situation", hint: true, heading: true), FormWords.situation)

    static let formTurnover = formStep(
        .turnover,
        """
        <h1>{{t.title}}</h1>
        {{#previous}}<p class="inset">{{.}}</p>{{/previous}}

        """ + FieldMarkup.amount("total", hint: true) + FieldMarkup.amount("levy", hint: true), FormWords.turnover)

    static let formSelfControl = formStep(
        .selfControl, FieldMarkup.choice("self_control", hint: true, heading: true), FormWords.selfControl)

    static let formCertifier = formStep(
        .certifier,
        FieldMarkup.choice("certifier", hint: true, heading: true) + "{{#writes}}<p>{{t.writes}}</p>\n{{/writes}}",
        FormWords.certifier)

    static let formActivities = formStep(
        .activities,
        """
        <h1>{{t.title}}</h1>
        {{^nothing}}<ul>{{#registered}}<li><strong>{{name}}</strong><br><span class="soft">{{entities}}</span></li>
        {{/registered}}</ul>{{/nothing}}
        {{#nothing}}<p>{{t.nothing}}</p>{{/nothing}}
        <details class="card"><summary>{{told}}</summary><p>{{t.what}}</p>
        \(ExplanationMarkup.table("aria-label=\"{{t.title}}\""))
        <ol class="sources soft small">{{#sources}}<li>{{.}}</li>
        {{/sources}}</ol></details>
        <details class="card"><summary>{{t.close}}</summary><p>{{t.close_text}}</p></details>

        """ + FieldMarkup.choice("right"), FormWords.activities)

    static let formRegistrations = formStep(
        .activities,
        """
        <input type="hidden" name="registered" value="true">
        <fieldset class="field{{#error_registrations}} wrong{{/error_registrations}}" \
        aria-describedby="registrations-hint{{#error_registrations}} registrations-error{{/error_registrations}}">
        <legend><h1>{{t.registrations}}</h1></legend>
        <p class="hint" id="registrations-hint">{{t.registrations_hint}}</p>
        \(FieldMarkup.wrong("registrations"))
        {{#activities}}<details class="choices"{{#open}} open{{/open}}><summary{{#first}} id="registrations"{{/first}}>\
        {{name}}{{#each}} <span class="soft">{{.}}</span>{{/each}}\
        {{#count}} <span class="tag">{{t.ticked}}{{c.colon}} {{.}}</span>{{/count}}</summary>
        {{#groups}}\(classes){{/groups}}\
        {{#former}}<details{{#open}} open{{/open}}><summary>{{t.former}}</summary>
        {{#groups}}\(classes){{/groups}}</details>{{/former}}</details>
        {{/activities}}<label class="tick"><input type="checkbox" name="nothing" value="true"\
        {{#nothing}} checked{{/nothing}}><span>{{t.nothing}}<br><span class="soft">{{t.nothing_hint}}</span></span>\
        </label></fieldset>

        """, FormWords.registrations)

    /// The classes of one European text.
    private static let classes =
        """
        <p class="group"><strong>{{heading}}</strong></p><div class="columns">
        {{#classes}}<label class="tick"><input type="checkbox" name="registrations" value="{{code}}"\
        {{#checked}} checked{{/checked}}><span>{{name}}\
        {{#entities}} <span class="tag">{{.}}</span>{{/entities}}</span></label>
        {{/classes}}</div>
        """

    static let formDeclarant = formStep(
        .declarant,
        "<h1>{{t.title}}</h1>\n" + FieldMarkup.text("name", "autocomplete=\"organization\"")
            + FieldMarkup.text("street", "autocomplete=\"address-line1\"") + "<div class=\"pair\">"
            + FieldMarkup.text("postal_code", "autocomplete=\"postal-code\" class=\"short\"")
            + FieldMarkup.text("city", "autocomplete=\"address-level2\"") + "</div>"
            + FieldMarkup.select("country", "autocomplete=\"country\"")
            + FieldMarkup.choice("letters") + "<h2>{{t.contact}}</h2>\n"
            + FieldMarkup.text("contact_name", "autocomplete=\"name\"")
            + FieldMarkup.text("email", "type=\"email\" autocomplete=\"email\"")
            + FieldMarkup.text("phone", "type=\"tel\" autocomplete=\"tel\""), FormWords.declarant)

    static let formChanged = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p>{{what}}</p>
        <div class="scroll" tabindex="0" role="region" aria-label="{{t.title}}"><table class="cards-below plain">
        <thead><tr><th scope="col">{{t.question}}</th><th scope="col">{{t.mine}}</th>{{#may_save}}\
        <th scope="col">{{t.theirs}}</th>{{/may_save}}</tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{label}}</th><td data-label="{{t.mine}}"><div><strong>{{#mine}}{{.}}\
        <br>{{/mine}}</strong></div></td>\
        {{#may_save}}<td data-label="{{t.theirs}}"><div>{{#theirs}}{{.}}<br>{{/theirs}}</div></td>{{/may_save}}</tr>
        {{/rows}}</tbody></table></div>
        {{#may_save}}<form class="line" method="post" action="/declarations/{{id}}/form/{{step}}">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="version" value="{{version}}">
        {{#return}}<input type="hidden" name="return" value="{{.}}">{{/return}}
        {{#typed}}<input type="hidden" name="{{name}}" value="{{value}}">
        {{/typed}}<button>{{t.take_mine}}</button>
        <a href="/declarations/{{id}}/form">{{t.take_theirs}}</a></form>{{/may_save}}
        {{^may_save}}<p><a class="button" href="/declarations/{{id}}">{{t.see}}</a></p>{{/may_save}}
        """, CheckWords.changed)

    static let formCheck = PageTemplate(
        """
        <p><a class="back" href="/declarations/{{id}}/form">{{t.back}}</a></p>
        <p class="caption">{{t.caption}} · {{organisation}}</p>
        <h1>{{t.title}}</h1>
        {{#moved}}<div class="inset warn" role="status"><p>{{t.moved}}</p></div>{{/moved}}
        {{#unchanged}}<p class="inset warn">{{.}}</p>{{/unchanged}}
        {{#has_warnings}}<section class="inset warn"><h2>{{t.look}}</h2>{{#warnings}}<p>{{.}}</p>{{/warnings}}\
        </section>{{/has_warnings}}
        <dl class="answers">{{#rows}}<div><dt id="{{field}}" tabindex="-1">{{label}}</dt>\
        <dd>{{#lines}}<span>{{.}}</span>{{/lines}}\
        {{#note}}<span class="soft">{{.}}</span>{{/note}}\
        {{#was}}<span class="soft">{{t.was}}{{c.colon}} <s>{{.}}</s></span>{{/was}}</dd>\
        <dd class="act"><a href="/declarations/{{id}}/form/{{step}}?return=check">{{t.change}}\
        <span class="unseen">: {{label}}</span></a></dd></div>
        {{/rows}}</dl>
        <h2>{{t.contribution}}</h2>
        \(ContributionMarkup.text)
        <h2>{{t.declare}}</h2>
        <p>{{^once}}{{t.declare_text}}{{/once}}{{#once}}{{t.declare_text_once}}{{/once}}</p>
        <form method="post" action="/declarations/{{id}}/form/check">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="version" value="{{version}}">
        <input type="hidden" name="key" value="{{key}}">
        <button>{{#correction}}{{t.submit_correction}}{{/correction}}{{^correction}}{{t.submit}}{{/correction}}</button>
        </form>
        """, CheckWords.check)

    /// A page with one question.
    private static func formStep(_ step: FormStep, _ fields: String, _ words: [String: Phrase]) -> PageTemplate {
        PageTemplate(
            """
            <p><a class="back" href="{{back}}">{{#return}}{{t.back_check}}{{/return}}{{^return}}{{t.back}}{{/return}}\
            </a></p>
            <p class="caption">{{t.caption}} · {{organisation}}{{#place}} · {{.}}{{/place}}</p>
            <form id="answer" method="post" action="/declarations/{{id}}/form/\(step.rawValue)" novalidate>
            <input type="hidden" name="form_token" value="{{form_token}}">
            <input type="hidden" name="version" value="{{version}}">
            {{#return}}<input type="hidden" name="return" value="{{.}}">{{/return}}
            \(fields)<button>{{t.save}}</button>
            </form>
            {{#cites}}<p class="soft small">{{t.questions}} \
            <a href="/law/sources">{{t.questions_link}}</a></p>{{/cites}}
            """, words)
    }
}
