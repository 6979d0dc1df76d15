"""Somebody at a Belgian company that never declared: from the mail that invites to the receipt."""
import actor
import sector
from signing_in import prove


def journey(person, world):
    """Noor Voorbeeld, for Boekhouding Voorbeeld, which began to sell devices."""
    officer = person.another()
    sector.invite(officer, "Boekhouding Voorbeeld")
    officer.close()
    person.go("/development/mails")
    taken = actor.Effort(person, "for the first time ever, from the invitation to the receipt")
    person.press(f'article pre a[href$="/{sector.DUE}-0399900019/begin"] >> nth=0')
    prove(person, "Noor Voorbeeld")
    actor.answer_all(person, "98000", "0")
    person.press("main form button")
    _, reading = taken.tell()
    person.expect(
        reading < actor.THREE_MINUTES,
        f"who reads every word takes {reading:.0f} s from the invitation to the first receipt ever")
    actor.receipt(person)
    actor.sign_out(person)
