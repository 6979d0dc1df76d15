"""The chief access manager gives a mandate and ends it, makes credentials for software, and looks after users."""
from datetime import date

from signing_in import sign_in


def journey(person, world):
    """Hilde Proefmans, for Proef Medisch."""
    sign_in(person, "Hilde Proefmans", "Proef Medisch", to="/organisation")
    mandate(person)
    credentials(person)
    users(person)
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
    person.press('main form[method="post"] button')
    person.expect(person.page.locator(rows).count() == before - 1, "the mandate that was ended still stands")


def credentials(person):
    person.fill("client_name", "Boekhoudpakket")
    person.choose("scopes", "declarations.read")
    person.press('form[action="/organisation/clients"] button')
    person.expect(person.page.locator("dl.card code").count() == 2, "no credentials are shown")
    person.press('main a[href="/organisation#clients"]')
    person.press('form[action="/organisation/clients/revoke"] button')
    person.expect(not person.has('form[action="/organisation/clients/revoke"]'), "the credentials still stand")


# Nobody was born in the month 0: the number is nobody's.
NEWCOMER = 850_000_071
NAME = "Nora Nieuw"


def users(person):
    """Nora: added with an application, given another, blocked, let in again and removed."""
    person.press('main a[href="/organisation/users/add"]')
    person.tick('input[name="unit"][value="health_care_institution"]')
    person.press("main form button")
    person.press("main form button", status=422)
    person.refused("number")
    person.fill("number", f"{NEWCOMER}{97 - NEWCOMER % 97:02d}")
    person.fill("first_name", "Nora")
    person.fill("name", "Nieuw")
    person.fill("email", "nora@proef-medisch.example")
    person.choose("user_language", "fr")
    person.choose("applications", "contributions")
    person.press("main form button")
    person.expect(person.has('.message[role="status"]'), "nothing says that a user was added")
    row = f'main tr:has(th:text-is("{NAME}"))'
    person.press(f'{row} a[href^="/organisation/users/change"]')
    person.choose("applications", "narcotics_transfers")
    person.press("main form button")
    person.press(f'{row} a[href^="/organisation/users/change"]')
    ticked = person.page.locator('input[name="applications"]:checked').count()
    person.expect(ticked == 2, f"{ticked} applications are ticked instead of two")
    person.press("main a.back")
    for step in ("block", "unblock", "remove"):
        person.tick(f'{row} input[name="user"]')
        person.press(f'main button[name="do"][value="{step}"]')
        person.expect(NAME in person.text(), f"the page does not say who it is about: {step}")
        person.press('main form[method="post"] button')
        person.expect(person.has('.message[role="status"]'), f"nothing says what was done: {step}")
    person.expect(not person.has(row), "who was removed is still there")


def sessions(person):
    person.press('nav a[href="/sessions"]')
    person.press('form[action="/sessions/program"] button')
    person.press('main a[href="/sessions"]')
    person.press('form[action="/sessions/end-others"] button')
    person.expect(not person.has('form[action="/sessions/end-others"]'), "the other sessions still stand")
    person.press('form[action="/sign-out"] button')
