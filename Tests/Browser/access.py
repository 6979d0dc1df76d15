"""The chief access manager gives a mandate and ends it, makes credentials for software and revokes them."""
from datetime import date

from signing_in import sign_in


def journey(person, world):
    """Hilde Proefmans, for Proef Medisch."""
    sign_in(person, "Hilde Proefmans", "Proef Medisch", to="/organisation")
    mandate(person)
    credentials(person)
    sessions(person)


def mandate(person):
    form = 'form[action="/organisation/mandates"]'
    person.press(f"{form} button", status=422)
    person.refused("organisation")
    person.fill("organisation", "0399.900.019")
    person.fill("name", "Boekhouding Voorbeeld")
    person.choose("purposes", "file")
    person.day("from", date.today().isoformat())
    person.day("until", f"{date.today().year + 1}-12-31")
    person.press(f"{form} button")
    rows = 'form[action="/organisation/mandates/end"] button'
    before = person.page.locator(rows).count()
    person.expect(before >= 2, "the mandate that was given is not in the list")
    person.press(f"{rows} >> nth=0")
    person.expect(person.page.locator(rows).count() == before - 1, "the mandate that was ended still stands")


def credentials(person):
    person.fill("client_name", "Boekhoudpakket")
    person.choose("scopes", "declarations.read")
    person.press('form[action="/organisation/clients"] button')
    person.expect(person.page.locator("dl.card code").count() == 2, "no credentials are shown")
    person.press('main a[href="/organisation#clients"]')
    person.press('form[action="/organisation/clients/revoke"] button')
    person.expect(not person.has('form[action="/organisation/clients/revoke"]'), "the credentials still stand")


def sessions(person):
    person.press('nav a[href="/sessions"]')
    person.press('form[action="/sessions/program"] button')
    person.press('main a[href="/sessions"]')
    person.press('form[action="/sessions/end-others"] button')
    person.expect(not person.has('form[action="/sessions/end-others"]'), "the other sessions still stand")
    person.press('form[action="/sign-out"] button')
