extension PageTemplate {
    static let agencyMissing = PageTemplate(
        """
        \(AgencyMarkup.sections)<h1>{{title}}</h1>
        <p>{{t.what}}</p>
        {{#closed}}<p class="inset">{{t.closed}}</p>
        {{/closed}}{{#ex_officio}}<p class="no-print"><a href="{{.}}">{{t.ex_officio}}</a></p>{{/ex_officio}}
        <form method="get" action="{{path}}" class="filter" role="search" aria-label="{{t.filter}}">
        <div><label for="search">{{t.search}}</label><input id="search" name="search" type="search" \
        value="{{search}}"></div>
        <div><label for="ground">{{t.ground}}</label><select id="ground" name="ground">{{#grounds}}\
        <option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{label}}</option>{{/grounds}}</select></div>
        <div class="line"><button>{{t.show}}</button><a href="{{path}}">{{t.reset}}</a></div>
        </form>
        <p class="soft" role="status">{{found}}</p>
        {{#files}}<ul class="links no-print"><li><a href="{{csv}}">{{t.csv}}</a></li>
        <li><a href="{{xlsx}}">{{t.xlsx}}</a></li></ul>{{/files}}
        {{^has_rows}}<p class="inset">{{t.none}}</p>{{/has_rows}}
        {{#has_rows}}<form method="get" action="{{path}}/notices">
        <input type="hidden" name="ground" value="{{ground}}"><input type="hidden" name="search" value="{{search}}">
        <div class="scroll" tabindex="0" role="region" aria-label="{{title}}"><table class="list cards-below">
        <thead><tr>{{#may_remind}}<th scope="col"><span class="unseen">{{t.pick_column}}</span></th>{{/may_remind}}\
        <th scope="col">{{t.name}}</th><th scope="col">{{t.ground}}</th><th scope="col">{{t.state}}</th>\
        <th scope="col" class="sum">{{t.turnover}}</th><th scope="col">{{t.written}}</th></tr></thead>
        <tbody>{{#rows}}<tr>{{#may_remind}}<td class="pick"><label class="tick"><input type="checkbox" name="id" \
        value="{{id}}"><span class="unseen">{{pick}}</span></label></td>{{/may_remind}}\
        <th scope="row"><a href="/agency/contributors/{{number}}">{{name}}</a><br><span class="soft">{{number}}</span>\
        </th><td data-label="{{t.ground}}">{{ground}}</td>\
        <td data-label="{{t.state}}"><span class="tag">{{state}}</span></td>\
        <td class="sum" data-label="{{t.turnover}}">{{turnover}}</td>\
        <td data-label="{{t.written}}"><span>{{#written}}{{.}}<br>{{/written}}</span></td></tr>
        {{/rows}}</tbody></table></div>
        {{#may_remind}}<fieldset class="field"><legend>{{t.whom}}</legend>
        <label class="tick"><input type="radio" name="all" value="false" checked><span>{{t.picked}}</span></label>
        <label class="tick"><input type="radio" name="all" value="true"><span>{{all_label}}</span></label></fieldset>
        <p class="line"><button name="kind" value="reminder">{{t.remind}}</button>
        <button name="kind" value="invitation" class="quiet">{{t.invite}}</button></p>{{/may_remind}}
        </form>{{/has_rows}}
        \(ListPaging.markup)
        """, AgencyWords.missingShown)

    static let agencyNotices = PageTemplate(
        """
        \(AgencyMarkup.sections)<p><a class="back" href="{{path}}/missing">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{^has_names}}<p class="inset">{{t.nobody}}</p>{{/has_names}}
        {{#has_names}}<p>{{t.what}}</p>
        {{#sample}}<h2>{{told}}</h2>
        <article class="card" lang="{{code}}"><h3>{{subject}}</h3><pre>{{text}}</pre></article>{{/sample}}
        <h2>{{t.to}}</h2>
        <ul class="columns">{{#names}}<li>{{name}} <span class="soft">{{number}}</span></li>
        {{/names}}</ul>
        {{#more}}<p>{{.}}</p>{{/more}}
        <form method="post" action="{{path}}/missing/notices">
        <input type="hidden" name="form_token" value="{{form_token}}">
        <input type="hidden" name="kind" value="{{kind}}">
        {{#fields}}<input type="hidden" name="{{name}}" value="{{value}}">
        {{/fields}}<button>{{t.send}}</button></form>{{/has_names}}
        """, AgencyWords.noticesShown)

    static let agencyNoticesDone = PageTemplate(
        """
        \(AgencyMarkup.sections)<p><a class="back" href="{{path}}/missing">{{t.back}}</a></p>
        <h1>{{title}}</h1>
        {{#has_rows}}<div class="scroll" tabindex="0" role="region" aria-label="{{title}}">\
        <table class="list cards-below plain">
        <thead><tr><th scope="col">{{t.name}}</th><th scope="col">{{t.outcome}}</th></tr></thead>
        <tbody>{{#rows}}<tr><th scope="row"><a href="/agency/contributors/{{number}}">{{name}}</a><br>\
        <span class="soft">{{number}}</span></th><td data-label="{{t.outcome}}">\
        <span class="{{tag}}">{{told}}</span></td></tr>
        {{/rows}}</tbody></table></div>{{/has_rows}}
        {{#more}}<p>{{.}}</p>{{/more}}
        """, AgencyWords.noticesDone)
}
