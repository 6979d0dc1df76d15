"""Somebody at the agency."""
from signing_in import sign_in


def journey(person, world):
    """Casper Voorbeeld, case officer: looks at what there is for the agency."""
    sign_in(person, "Casper Voorbeeld", "FAGG-AFMPS (voorbeeld)")
    person.press('nav a[href="/organisation"]')
    person.press('form[action="/sign-out"] button')
