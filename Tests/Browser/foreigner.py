"""Somebody at a foreign company: an invitation, a telephone, a declaration, and other means to sign in."""
import actor
from signing_in import PASSWORD, choose_organisation, take_up


def journey(person, world):
    """Greta Beispiel, for Beispiel Technik."""
    codes = take_up(person, world.invitation)
    choose_organisation(person, "Beispiel Technik")
    taken = actor.Effort(person, "for the first time ever, from the overview to the receipt")
    person.press("section.due a.button")
    actor.answer_all(person, "98000", "0")
    person.press("main form button")
    _, reading = taken.tell()
    person.expect(
        reading < actor.THREE_MINUTES, f"who reads every word takes {reading:.0f} s from the overview to the receipt")
    actor.receipt(person)
    person.press('form[action="/sign-out"] button')
    again(person, codes)
    account(person)


def again(person, codes):
    """With the password, and a recovery code in place of the telephone."""
    person.go("/sign-in")
    person.press('main a.button[href^="/account/sign-in"]')
    person.fill("email", "greta@beispiel-technik.example")
    person.fill("password", "heron lamp")
    person.press("main form button", status=422)
    person.fill("password", PASSWORD)
    person.press("main form button")
    person.unfold("main details summary")
    person.fill("recovery_code", codes[0])
    person.press("main details form button")
    choose_organisation(person, "Beispiel Technik")


def account(person):
    person.press('nav a[href="/account"]')
    form = 'form[action="/account/password"]'
    person.fill("new_password", "quartz lamp heron")
    person.page.locator("#password").fill("heron")
    person.press(f"{form} button", status=422)
    person.refused("password")
    person.fill("password", PASSWORD)
    person.fill("new_password", "quartz lamp heron")
    person.press(f"{form} button")
    person.expect(person.has('main .message[role="status"]'), "nothing says that the password is changed")
