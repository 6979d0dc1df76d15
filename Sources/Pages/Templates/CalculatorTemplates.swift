/// Pages of the calculator's questions. Their forms ask for addresses, so that an address holds every answer.
extension PageTemplate {
    static let calculatorStart = PageTemplate(
        """
        <h1>{{t.title}}</h1>
        <p class="lead">{{t.what}}</p>
        <h2>{{t.at_hand}}</h2>
        <ul><li>{{t.at_hand_activities}}</li><li>{{t.at_hand_total}}</li><li>{{t.at_hand_supplied}}</li></ul>
        <p>{{t.kept}}</p>
        <p><a class="button" href="{{start}}">{{t.start}}</a></p>
        <p><a href="/law">{{t.law}}</a></p>
        """, CalculatorWords.start)

    static let calculatorChoice = PageTemplate(
        before
            + """
            <fieldset class="field{{#problem}} wrong{{/problem}}" \
            aria-describedby="hint{{#problem}} problem{{/problem}}">
            <legend><h1>{{heading}}</h1></legend>
            \(hint){{#groups}}{{#named}}<fieldset class="family"><legend>{{heading}}</legend>{{/named}}
            {{#choices}}<label class="tick"><input type="{{kind}}" name="{{field}}" value="{{value}}"{{#id}} \
            id="{{.}}"{{/id}}{{#checked}} checked{{/checked}}><span>{{label}}{{#hint}}<br>\
            <span class="soft">{{.}}</span>{{/hint}}</span></label>
            {{/choices}}{{#named}}</fieldset>{{/named}}{{/groups}}</fieldset>
            <p class="line"><button>{{t.next}}</button>{{#nothing}} <button class="quiet" name="{{field}}" \
            value="none">{{t.nothing}}</button>{{/nothing}}</p>
            </form>
            """, CalculatorWords.question)

    static let calculatorAmount = PageTemplate(
        before
            + """
            <div class="field{{#problem}} wrong{{/problem}}">
            <h1><label for="{{field}}">{{heading}}</label></h1>
            \(hint)<span class="euros"><span aria-hidden="true">€</span><input id="{{field}}" name="{{field}}" \
            value="{{typed}}" inputmode="decimal" autocomplete="off" spellcheck="false" \
            aria-describedby="hint{{#problem}} problem{{/problem}}"{{#problem}} aria-invalid="true"{{/problem}}></span>
            </div>
            <p><button>{{t.next}}</button></p>
            </form>
            """, CalculatorWords.amount)

    /// Up to the question: the way back, and the other answers.
    private static let before = """
        <p class="back"><a href="{{back}}">{{t.back}}</a></p>
        <form id="answer" method="get" action="/calculator/next" class="ask">
        <input type="hidden" name="question" value="{{field}}">
        {{#hidden}}<input type="hidden" name="{{name}}" value="{{value}}">
        {{/hidden}}
        """

    private static let hint = """
        <p class="hint" id="hint">{{help}}</p>
        {{#problem}}<p class="wrong-text" id="problem"><span class="unseen">{{c.error}}{{c.colon}} </span>{{.}}</p>
        {{/problem}}
        """

    static let calculatorCheck = PageTemplate(
        """
        <p class="back"><a href="{{back}}">{{t.back}}</a></p>
        <h1>{{t.title}}</h1>
        <dl class="answers">
        {{#answers}}<div><dt>{{label}}</dt><dd>{{#values}}<span>{{.}}</span>{{/values}}</dd>
        <dd><a href="{{href}}">{{t.change}}<span class="unseen"> ({{label}})</span></a></dd></div>
        {{/answers}}</dl>
        <p><a class="button" href="{{show}}">{{t.show}}</a></p>
        """, CalculatorWords.check)
}
