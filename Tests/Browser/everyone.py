"""Whoever comes: the calculator from its first question to a shared result, and the law as data."""
from actor import euros, typed


def journey(person, world):
    person.go("/")
    person.press('main a.button[href="/calculator"]')
    person.press("main a.button")
    calculate(person)
    share(person)
    law(person)
    change_language(person)


ANSWERS = {
    "year": "2024", "country": "BE", "activity": ("manufacturer", "importer"), "manufacturer": ("MDR_I",),
    "importer": ("MDR_IIB",), "self_control": "false", "turnover_total": "250000", "turnover_levy": "200000",
}


def calculate(person):
    """Each question in turn; an amount that is none is told first."""
    while person.has('form.ask [name="question"]'):
        asked = person.page.locator('form.ask [name="question"]').get_attribute("value")
        given = ANSWERS[asked]
        if asked.startswith("turnover"):
            person.fill(asked, "?")
            person.press("form.ask button", status=422)
            person.expect(person.has(".wrong-text"), "an amount that is none is not told")
            person.fill(asked, typed(person.language, given))
        else:
            for value in [given] if isinstance(given, str) else given:
                person.choose(asked, value)
        person.press("form.ask button")
    person.expect(euros(person.language, "250000") in person.text(), "the answers are not in the language's form")
    person.press('main a.button[href*="/calculator/result"]')
    person.expect(euros(person.language, "2850", "48") in person.text(), "the contribution is another one")


def share(person):
    address = person.path
    said = person.text("h1")
    person.go(address)
    person.expect(person.text("h1") == said, "the shared address shows something else")
    person.press('main a[href*="/calculator/compar"]')


def law(person):
    person.go("/law")
    for path in person.page.locator('main a[href^="/law/"]').evaluate_all("all => all.map(e => e.pathname)"):
        person.go(path)


def change_language(person):
    person.go("/law/terms")
    other = "nl" if person.language == "fr" else "fr"
    own, person.language = person.language, other
    person.press(f'.languages a[lang="{other}"]')
    person.expect(person.path.startswith("/law/terms"), "changing the language loses one's place")
    person.language = own
    person.press(f'.languages a[lang="{own}"]')
