/// Pages of who declares and certifies for others.
extension PageTemplate {
    static let clientList = PageTemplate(
        """
        <h1>{{title}}</h1>
        {{^has_clients}}<p class="inset">{{t.nobody}}</p>{{/has_clients}}
        {{#has_clients}}<form method="get" action="/clients">
        <button hidden>{{t.show}}</button>
        {{#shown}}<input type="hidden" name="shown" value="{{.}}">
        {{/shown}}<input type="hidden" name="order" value="{{order}}">
        {{#descending}}<input type="hidden" name="descending" value="true">
        {{/descending}}{{#elsewhere_picked}}<input type="hidden" name="besides" value="{{.}}">
        {{/elsewhere_picked}}<ul class="counts">{{#counts}}<li><button name="go" value="{{go}}"\
        {{#current}} aria-current="true"{{/current}}><span><strong>{{count}}</strong> {{label}} \
        <span class="soft">{{year}}{{#others}}<br>{{.}}{{/others}}</span></span></button></li>
        {{/counts}}</ul>
        {{#elsewhere}}<p class="inset">{{t.elsewhere}}\
        {{#years}} <button class="link" name="go" value="{{go}}">{{label}}</button>{{/years}}</p>{{/elsewhere}}
        <div class="filter" role="search" aria-label="{{t.filter}}">
        <div><label for="search">{{t.search}}</label><input id="search" name="search" type="search" \
        value="{{search}}"></div>
        <div><label for="year">{{t.year}}</label><select id="year" name="year">{{#years}}<option value="{{value}}"\
        {{#chosen}} selected{{/chosen}}>{{label}}</option>{{/years}}</select></div>
        <div><label for="state">{{t.state}}</label><select id="state" name="state">{{#states}}\
        <option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{label}}</option>{{/states}}</select></div>
        <div><label class="tick"><input type="checkbox" name="mine" value="true"{{#mine}} checked{{/mine}}>\
        <span>{{t.mine}}</span></label></div>
        <div class="line"><button>{{t.show}}</button>\
        <button class="link" name="go" value="all">{{t.reset}}</button></div>
        </div>
        <p class="soft" role="status">{{found}}</p>
        {{^has_rows}}<p>{{t.none}}</p>{{/has_rows}}
        {{#picked_nothing}}<p class="inset warn" role="alert">{{t.pick_first}}</p>{{/picked_nothing}}
        {{#too_many}}<p class="inset warn" role="alert">{{.}}</p>{{/too_many}}
        {{#has_rows}}{{#may_certify}}<p class="no-print" id="pick"><button class="link" name="go" \
        value="{{tick}}">{{#ticked}}{{t.untick_all}}{{/ticked}}{{^ticked}}{{t.tick_all}}{{/ticked}}</button></p>
        {{/may_certify}}\
        <div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table class="list cards-below">
        <thead><tr>{{#may_certify}}<th scope="col"><span class="unseen">{{t.pick_column}}</span></th>{{/may_certify}}\
        {{#columns}}<th scope="col"{{#sorted}} aria-sort="{{.}}"{{/sorted}}{{#amount}} class="sum"{{/amount}}>\
        <button class="link" name="go" value="sort.{{order}}">{{label}}</button></th>{{/columns}}</tr></thead>
        <tbody>{{#rows}}<tr>{{#may_certify}}<td class="pick">{{#certifiable}}<label class="tick">\
        <input type="checkbox" name="id" value="{{id}}"{{#ticked}} checked{{/ticked}}>\
        <span class="unseen">{{pick}}</span></label>\
        {{/certifiable}}</td>{{/may_certify}}\
        <th scope="row"><a href="/declarations/{{id}}{{list_first}}">{{name}}</a><br>\
        <span class="soft">{{number}}</span></th>\
        <td data-label="{{by.year}}">{{year}}</td>\
        <td data-label="{{by.state}}"><span><span class="{{tag}}">{{state}}</span>{{#no_mandate}}<br>\
        <span class="soft">{{t.no_mandate}}</span>{{/no_mandate}}</span></td>\
        <td data-label="{{by.deadline}}"><span>{{until}}{{#late}} <span class="tag late">{{t.late}}</span>{{/late}}\
        {{#closed}} <span class="tag">\
        {{t.closed}}</span>{{/closed}}</span></td><td class="sum" data-label="{{by.total}}">{{total}}</td>\
        <td class="sum" data-label="{{by.levy}}">{{levy}}</td>\
        <td class="sum" data-label="{{by.contribution}}">{{contribution}}</td></tr>
        {{/rows}}</tbody></table></div>{{/has_rows}}
        {{#picked_besides}}<p class="no-print">{{told}} <button class="link" name="go" value="drop">\
        {{t.drop}}</button></p>
        {{/picked_besides}}{{#may_review}}<p class="no-print"><button name="go" value="review">{{t.review}}</button></p>
        {{/may_review}}{{#pages}}<nav class="paging" aria-label="{{t.pages}}">{{#before}}\
        <button class="link" name="go" value="page.{{.}}">{{t.before}}</button>{{/before}} <span>{{told}}</span> \
        {{#after}}<button class="link" name="go" value="page.{{.}}">{{t.after}}</button>{{/after}}</nav>{{/pages}}
        </form>
        <ul class="links no-print">{{#may_upload}}<li><a href="/clients/upload">{{t.upload}}</a></li>{{/may_upload}}
        <li><a href="{{csv}}">{{t.csv}}</a></li><li><a href="{{xlsx}}">{{t.xlsx}}</a></li></ul>{{/has_clients}}
        """, ClientWords.listShown)

    private static let seen = """
        <input type="hidden" name="form_token" value="{{form_token}}">
        {{#list}}<input type="hidden" name="list" value="{{.}}">
        {{/list}}{{#one}}<input type="hidden" name="shown" value="{{seen}}">\
        <input type="hidden" name="seen" value="{{seen}}">
        {{/one}}{{#rows}}{{#many}}<input type="hidden" name="shown" value="{{seen}}">
        {{/many}}{{/rows}}
        """

    /// A figure, and below it that of the year before.
    private static func figure(_ name: String, _ label: String, _ more: String = "") -> String {
        """
        <td class="sum" data-label="{{t.\(label)}}"><span>{{#\(name)}}{{this}}\(more){{#before}}<br>\
        <span class="soft">{{last_year}}{{c.colon}} {{#same}}{{t.same}}{{/same}}{{was}}</span>\
        {{#change}}<br><strong class="change">{{.}}</strong>{{/change}}{{/before}}{{/\(name)}}</span></td>
        """
    }

    private static let parties = """
        <dl class="values">{{#parties}}<div><dt>{{label}}</dt>\
        <dd>{{#lines}}{{.}}<br>{{/lines}}</dd></div>
        {{/parties}}</dl>
        """

    static let clientReview = PageTemplate(
        """
        <p><a class="back" href="{{back}}">{{t.back}}</a></p>
        {{#one}}<p class="caption">{{organisation}} · {{number}}</p>{{/one}}
        <h1>{{title}}</h1>
        {{#has_left}}<div class="inset warn"><p>{{t.left}}</p>
        <ul>{{#left}}<li><strong>{{name}}</strong> {{year}} \
        <span class="soft">{{number}}</span>{{#told}}<br>{{.}}{{/told}}\
        {{#link}}<br><a href="{{href}}">{{label}}</a>{{/link}}</li>
        {{/left}}</ul></div>{{/has_left}}
        {{#one}}<p class="soft">{{by}}</p>
        {{#other_name}}<p class="inset warn">{{.}}</p>{{/other_name}}
        <h2>{{t.figures}}</h2>
        \(FiguresMarkup.table)
        <h2>{{t.contribution}}</h2>
        \(ContributionMarkup.text)
        <h2>{{t.parties}}</h2>
        \(parties)
        {{#has_history}}<h2>{{t.revisions}}</h2>
        \(revisionList){{/has_history}}
        <p class="no-print"><a href="/declarations/{{id}}{{list_first}}">{{t.history}}</a></p>{{/one}}
        {{#any}}<form method="post" action="/clients/certify" id="answer" novalidate>
        \(seen){{#many}}<p class="no-print">{{t.picked}}</p>
        \(FieldMarkup.wrong("pick"))\
        <div class="scroll" tabindex="0" role="region" aria-label="{{title}}">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col"><span class="unseen">{{t.pick_column}}</span></th>\
        <th scope="col">{{t.client}}</th><th scope="col" class="sum">{{t.total}}</th>\
        <th scope="col" class="sum">{{t.levy}}</th><th scope="col" class="sum">{{t.entities}}</th>\
        <th scope="col" class="sum">{{t.amount}}</th></tr></thead>
        <tbody>{{#rows}}<tr><td class="pick"><label class="tick"><input type="checkbox" name="seen" value="{{seen}}"\
        {{#first}} id="pick"{{/first}}{{#checked}} checked{{/checked}}><span class="unseen">{{pick}}</span></label>\
        </td>\
        <th scope="row"><a href="/declarations/{{id}}{{list_first}}">{{name}}</a> {{year}}<br>\
        <span class="soft">{{number}}{{#registered}}<br>{{.}}{{/registered}}\
        {{#registered_last}}<br>{{.}}{{/registered_last}}{{^has_last}}<br>\
        {{last_year}}{{c.colon}} {{t.last_none}}{{/has_last}}</span>\
        {{#revised}}<br>{{.}}{{/revised}}{{#other_name}}<br>{{.}}{{/other_name}}\
        <details><summary>{{t.parties}}</summary><span class="soft">{{#parties}}{{label}}{{c.colon}} {{text}}<br>\
        {{/parties}}</span></details></th>\
        \(figure("total", "total", "{{#box}}<br><span class=\"soft\">{{.}}</span>{{/box}}"))\
        \(figure("levy", "levy"))\(figure("entities", "entities"))\(figure("contribution", "amount"))</tr>
        {{/rows}}</tbody></table></div>{{/many}}
        <div class="split no-print"><section class="card"><h2>{{t.certify}}</h2>
        <p>{{t.certify_what}}</p>
        {{#filled_from}}<p class="soft">{{.}}</p>
        {{/filled_from}}\(FieldMarkup.text("certifier_name", "autocomplete=\"name\""))\
        \(FieldMarkup.choice("profession"))\(FieldMarkup.text("register_number", hint: true, "autocomplete=\"off\""))\
        \(FieldMarkup.choice("position"))<button>{{t.do_certify}}</button></section>
        <section class="card"><h2>{{t.refuse}}</h2>
        <p>{{t.refuse_what}}</p>
        \(FieldMarkup.lines("reason", hint: true))\
        <button class="warning" formaction="/clients/refuse">{{t.do_refuse}}</button></section>
        </div></form>{{/any}}
        """, ClientWords.reviewShown)

    static let clientsDone = PageTemplate(
        """
        <p><a class="back" href="{{back}}">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{#failed}}<p class="inset warn">{{.}}</p>{{/failed}}
        {{#rest}}<p class="inset">{{told}}. <a href="{{href}}">{{t.rest_go}}</a></p>{{/rest}}
        <div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.client}}</th><th scope="col">{{t.outcome}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row"><a href="/declarations/{{id}}{{list_first}}">{{name}}</a> {{year}}<br>\
        <span class="soft">{{number}}</span></th><td data-label="{{t.outcome}}"><div>{{#done}}\
        <span class="tag good">{{state}}</span>{{#receipt}}<br>\
        <a href="/declarations/{{id}}/receipts/{{.}}">{{t.receipt}} {{.}}</a>{{/receipt}}{{/done}}\
        {{^done}}<span class="tag late">{{t.not_done}}</span>{{#problems}}\
        <br>{{.}}{{/problems}}{{#review}}<br>\
        <a href="/clients/review?id={{id}}{{list_more}}">{{t.review_new}}</a>{{/review}}{{/done}}</div></td></tr>
        {{#changes}}<tr><th scope="row"><span class="unseen">{{name}} {{year}}{{c.colon}} </span>{{label}}</th>\
        <td>{{t.was}} <s>{{before}}</s><br>{{t.is}} <strong>{{after}}</strong></td></tr>
        {{/changes}}\
        {{/rows}}</tbody></table></div>
        """, ClientWords.doneShown)

    /// Whether what was withdrawn is handed in again, where its content comes again.
    private static let revive = """
        <div class="field"><label class="tick"><input type="checkbox" name="revive" value="true" \
        aria-describedby="revive-hint"{{#ticked}} checked{{/ticked}}><span>{{t.revive}}</span></label>
        <p class="hint" id="revive-hint">{{t.revive_hint}}</p></div>

        """

    static let clientUpload = PageTemplate(
        """
        <p><a class="back" href="/clients">{{t.back}}</a></p>
        <h1>{{t.title}}</h1>
        {{#found}}<p class="inset warn">{{.}}</p>
        <h2>{{t.problems}}</h2>
        \(UploadMarkup.faults){{/found}}
        {{^found}}<p>{{t.what}}</p>{{/found}}
        \(UploadMarkup.form(to: "/clients/upload", more: revive))
        {{#has_earlier}}<h2>{{t.earlier}}</h2>
        <ul>{{#earlier}}<li><a href="/clients/batches/{{id}}">{{at}}</a>{{#file}} · {{.}}{{/file}}\
        {{#counts}}<br><span class="soft">{{.}}</span>{{/counts}}</li>
        {{/earlier}}</ul>{{/has_earlier}}
        """, ClientWords.upload)

    static let clientBatch = PageTemplate(
        """
        <p><a class="back" href="/clients/upload">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        <dl class="values"><div><dt>{{t.accepted}}</dt><dd>{{accepted}}</dd></div>
        {{#has_repeated}}<div><dt>{{t.repeated}}</dt><dd>{{repeated}}</dd></div>
        {{/has_repeated}}\
        <div><dt>{{t.refused}}</dt><dd>{{refused}}</dd></div></dl>
        {{#has_refused}}<p>{{t.what}}</p>{{/has_refused}}
        {{#has_accepted}}<p>{{t.next}} <a href="/clients?year=all&amp;state=submitted">{{t.next_link}}</a></p>
        <p>{{t.found_again}}</p>\
        {{/has_accepted}}
        <p class="no-print"><a{{#has_refused}} class="button"{{/has_refused}} \
        href="/clients/batches/{{batch}}/sheet.csv">{{t.sheet}}</a></p>
        <div class="scroll" tabindex="0" role="region" aria-label="{{title}}">\
        <table class="list verdicts cards-below plain">
        <thead><tr><th scope="col">{{t.number}}</th><th scope="col">{{t.declaration}}</th>\
        <th scope="col">{{t.verdict}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row">{{number}}</th><td data-label="{{t.declaration}}"><span>\
        {{#client}}{{#id}}<a href="/declarations/{{id}}">{{name}}</a>{{/id}}{{^id}}{{name}}{{/id}}\
        {{#place}}<br><span class="soft">{{.}}</span>{{/place}}{{/client}}</span></td>\
        <td>{{#accepted}}<span class="tag good">{{#corrected}}{{t.corrected}}{{/corrected}}\
        {{^corrected}}{{t.taken}}{{/corrected}}</span>{{#receipt}} <a href="{{href}}">{{text}}</a>\
        {{/receipt}}{{/accepted}}\
        {{#repeated}}<span class="tag">{{t.already}}</span>{{#receipt}} <a href="{{href}}">{{text}}</a>{{/receipt}}\
        {{/repeated}}\
        {{#refused}}<span class="tag late">{{t.not_taken}}</span>{{/refused}}\
        {{#problems}}<br>{{#place}}<strong>{{.}}</strong> {{/place}}\
        <span{{#told}} lang="{{.}}"{{/told}}>{{text}}</span>{{/problems}}\
        {{#remarks}}<br><span class="soft">{{t.remark}}{{c.colon}} {{#place}}<strong>{{.}}</strong> {{/place}}\
        <span{{#told}} lang="{{.}}"{{/told}}>{{text}}</span></span>{{/remarks}}\
        </td></tr>
        {{/rows}}</tbody></table></div>
        {{#more}}<p>{{.}}</p>{{/more}}
        {{#has_refused}}<form method="post" action="/clients/upload" enctype="multipart/form-data" \
        class="card no-print">
        <h2>{{t.again}}</h2>
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="of" value="{{first}}">
        <label for="file">{{t.file}}</label>
        <input id="file" name="file" type="file" accept=".xlsx,.csv,.xml,.json">
        {{#has_withdrawn}}\(revive){{/has_withdrawn}}<button>{{t.send}}</button></form>{{/has_refused}}
        """, ClientWords.batchShown)
}
