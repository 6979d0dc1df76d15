"""Visits every kind of page that leads from one to another, as each of the invented people, so that a new page is
looked over by itself.
"""
from inspector import shape
from signing_in import sign_in

PEOPLE = [
    ("Ulla Testers", "Proef Medisch"), ("Hilde Proefmans", "Proef Medisch"), ("Jan Vergeten", "Proef Medisch"),
    ("Noor Voorbeeld", "Boekhouding Voorbeeld"), ("Casper Voorbeeld", "FAGG-AFMPS (voorbeeld)"),
    ("Fabien Exemple", "FAGG-AFMPS (voorbeeld)"), ("Audrey Sample", "FAGG-AFMPS (voorbeeld)"),
    ("Vera Muster", "FAGG-AFMPS (voorbeeld)"), ("Titia Apotheker", "Apotheek Voorbeeld"),
]
# Files and what programs read are no pages.
FILES = (".csv", ".xlsx", ".json", ".xsd", ".pdf", ".xml", "/pdf", "/file", "/ubl", "/openapi.json", "/problems")
LINKS = """() => [...document.querySelectorAll('a[href]')].filter(e => e.origin === location.origin)
  .map(e => e.pathname + e.search)"""


def crawl(person, begin, languages, known=(), in_turn=False):
    """Every kind of page from those, in each of the languages, or in one of them in turn, but for those that are known.
    Returns the kinds that were shown: what led elsewhere, as to signing in, was not.
    """
    waiting, known, elsewhere = list(begin), set(known), set()
    for path in waiting:
        if shape(path) in known or "language=" in path or path.startswith("/api/"):
            continue
        if path.split("?")[0].endswith(FILES):
            continue
        known.add(shape(path))
        for language in [languages[len(known) % len(languages)]] if in_turn else languages:
            person.language = language
            separator = "&" if "?" in path else "?"
            person.go(f"{path}{separator}language={language}", status=None)
        if person.path.split("?")[0] != path.split("?")[0]:
            elsewhere.add(shape(path))
        waiting += person.page.evaluate(LINKS)
    return known - elsewhere


def all_of(new_person, languages, in_turn=False):
    """Everyone's pages. Returns how many kinds of them each has that not everyone has."""
    visitor = new_person()
    known = crawl(
        visitor, ["/", "/sign-in", "/account/sign-in", "/development/mails", "/nothing-here"], languages,
        in_turn=in_turn)
    visitor.close()
    counts = {"everyone": len(known)}
    for name, organisation in PEOPLE:
        person = new_person()
        sign_in(person, name, organisation)
        counts[name] = len(crawl(person, ["/home"], languages, known, in_turn) - known)
        person.expect(counts[name], f"nothing was seen of the pages of {name}")
        person.close()
    return counts
