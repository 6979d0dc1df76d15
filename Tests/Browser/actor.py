"""An economic actor: from the mail that invites to the receipt, then a correction and a withdrawal."""
import json
import re
import time

import sector
from signing_in import prove, sign_in

ADDRESS = {
    "street": "Voorbeeldstraat 1", "postal_code": "1000", "city": "Brussel", "contact_name": "Ulla Testers",
    "email": "ulla@voorbeeld.example",
}

# Of somebody who reads every word from the mail that invites to the receipt.
THREE_MINUTES = 180


def euros(language, whole, cents="00"):
    """`1234` and `56` as the language writes them, with plain spaces."""
    parts = re.findall(r"\d{1,3}(?=(?:\d{3})*$)", whole)
    return {
        "nl": f"€ {'.'.join(parts)},{cents}", "fr": f"{' '.join(parts)},{cents} €",
        "de": f"{'.'.join(parts)},{cents} €", "en": f"€{','.join(parts)}.{cents}",
    }[language]


def typed(language, whole, cents="00"):
    """The same as somebody types it."""
    return euros(language, whole, cents).replace("€", "").strip()


def answer(person, step, total, levy, activities):
    """The question that is asked."""
    if step == "reason":
        person.fill("reason", "Een creditnota van december ontbrak.")
    elif step == "situation":
        person.choose("situation", "turnover" if total else "no_turnover")
    elif step == "turnover":
        person.fill("total", typed(person.language, total))
        person.fill("levy", typed(person.language, levy))
    elif step == "activities":
        person.choose("right", "yes")
    elif step == "registrations":
        for activity in activities:
            name = activity.split(":")[0]
            box = f'[name="registrations"][value="{activity}"]'
            if not person.page.locator(box).is_visible():
                person.unfold(f'details.choices:has([value^="{name}:"]) > summary')
            person.tick(box)
    elif step == "self-control":
        person.choose("self_control", "no")
    elif step == "declarant":
        for name, text in ADDRESS.items():
            if not person.page.locator(f'[name="{name}"]').input_value():
                person.fill(name, text)
        person.choose("letters", person.language)
    elif step == "certifier":
        person.tick('[name="certifier"] >> nth=0')
    else:
        person.expect(False, f"an unknown question: {step}")


def answer_all(person, total, levy, activities=("manufacturer:MDR_I", "importer:MDR_IIB")):
    """Question after question, up to the check of all answers."""
    for _ in range(12):
        step = re.search(r"/form/([a-z-]+)", person.path).group(1)
        if step == "check":
            return
        answer(person, step, total, levy, activities)
        person.press("main form button")
    person.expect(False, "the questions do not end")


def receipt(person):
    """The page after handing in, its receipt, and the receipt as files. Returns where the declaration is."""
    reference = person.text(".panel strong")
    person.expect(person.has("ol.next li"), "nothing says what happens next")
    here = person.path
    person.press(f'main a.button[href$="/receipts/{reference}"]')
    person.expect(reference in person.text(), "the receipt does not name itself")
    paper = person.fetch(person.href('a[href$="/pdf"]'))
    person.expect(paper.startswith(b"%PDF-"), "the receipt on paper is no PDF")
    kept = json.loads(person.fetch(person.href('a[href$="/file"]')))
    person.expect(reference in json.dumps(kept), "the receipt's file does not name itself")
    # The page survives a bookmark.
    person.go(here)
    person.expect(person.text(".panel strong") == reference, "the page of the reference is another one")
    return reference


def journey(person, world):
    """Ulla Testers files for Proef Medisch, corrects, withdraws, files again, and asks for a certificate."""
    officer = person.another()
    sector.invite(officer, "Proef Medisch")
    officer.close()
    last_year(person)
    identity = invited(person, world.longest)
    correct(person)
    withdraw(person)
    nothing_sold(person, identity)
    withdraw(person)
    anew(person, identity)
    sign_out(person)


def last_year(person):
    """What is declared is offered again in the year after it."""
    sign_in(person, "Ulla Testers", "Proef Medisch")
    person.press("main tbody th a >> nth=1")
    person.press('.actions a[href$="/form"]')
    person.press("main a.button")
    # Nothing chosen is told.
    person.press("main form button", status=422)
    person.refused("situation")
    answer_all(person, "250000", "200000")
    person.press("main form button")
    sign_out(person)


def invited(person, longest):
    """From the mail that invites to the receipt, with last year's answers; of so many seconds."""
    person.go("/development/mails")
    taken = Effort(person, "from the invitation to the receipt")
    person.press(f'article pre a[href$="/{sector.DUE}-0300000115/begin"] >> nth=0')
    prove(person, "Ulla Testers")
    identity = file(person)
    seconds, reading = taken.tell()
    person.expect(seconds < longest, f"from the invitation to the receipt it takes {seconds:.0f} s")
    person.expect(
        reading < THREE_MINUTES, f"who reads every word takes {reading:.0f} s from the invitation to the receipt")
    receipt(person)
    person.expect(not person.has('main a[href$="/certification"]'), "whoever was chosen to certify was not asked")
    return identity


class Effort:
    """What something takes, from now on: of the browser, and of a person."""

    def __init__(self, person, what):
        self.person, self.what = person, what
        self.pages, self.presses, self.words, self.keys, self.began, self.reading = self._now()

    def _now(self):
        who = self.person
        return (
            len(who.pages), who.presses, who.words, who.keys, time.perf_counter() - who.aside, who.seconds_of_a_person)

    def tell(self):
        """Prints it. Returns the seconds of the browser, and those of somebody who reads every word."""
        pages, presses, words, keys, seconds, reading = self._now()
        seconds, reading = seconds - self.began, reading - self.reading
        print(
            f"{self.person.language} {self.person.means}: {self.what} {pages - self.pages} pages, "
            f"{presses - self.presses} things done, {seconds:.1f} s; {words - self.words} words and "
            f"{keys - self.keys} keys take somebody who reads every word {reading:.0f} s", flush=True)
        return seconds, reading


def file(person):
    """From the first question to the page that has the receipt's reference."""
    identity = re.search(r"/declarations/([^/]+)/form", person.path).group(1)
    answer_all(person, "250000", "200000")
    person.expect(euros(person.language, "250000") in person.text(), "the amount is not in the language's form")
    person.press("main form button")
    return identity


def begin(person, identity):
    """From the declaration's own page."""
    person.go(f"/declarations/{identity}")
    person.press('.actions a[href$="/form"]')
    person.press("main a.button")


def anew(person, identity):
    """After a withdrawal; whoever was chosen to certify before is written to again."""
    begin(person, identity)
    answer_all(person, "300000", "150000")
    person.press("main form button")
    receipt(person)
    person.go(f"/declarations/{identity}/certification")
    person.expect(person.has('main .message[role="status"]'), "nothing says that the certifier was written to")
    person.expect(not person.has("main form"), "the certifier may be asked twice")


def nothing_sold(person, identity):
    """After a withdrawal: what was answered is still there, and there was no turnover."""
    person.go(f"/declarations/{identity}")
    person.press('.actions a[href$="/form"]')
    person.press('ol.tasks a[href*="/form/situation"]')
    answer_all(person, "", "")
    person.press("main form button")
    receipt(person)


def correct(person):
    person.press('main a[href^="/declarations/"]:not(.button)')
    person.press('.actions a[href$="/form"]')
    person.press("main a.button")
    answer(person, "reason", "", "", ())
    person.press("main form button")
    # All else is answered: the list of tasks leads to any answer, and to all of them.
    person.expect(person.has('ol.tasks a[href*="/form/turnover"]'), "the reason does not lead back to the tasks")
    person.press("main a.button")
    person.expect("/form/check" in person.path, "what is answered is asked again")
    person.press('a[href*="/form/turnover"]')
    person.fill("total", typed(person.language, "300000"))
    # More to retailers than in total is told at its field; what was typed is still there.
    person.fill("levy", typed(person.language, "400000"))
    person.press("main form button", status=409)
    person.refused("levy")
    kept = person.page.locator("#levy").input_value()
    person.expect(kept == typed(person.language, "400000"), f"what was typed is lost: {kept}")
    person.fill("levy", typed(person.language, "150000"))
    person.press("main form button")
    person.expect("/form/check" in person.path, "changing one answer does not come back to all of them")
    person.press("main form button")
    receipt(person)


def withdraw(person):
    person.press('main a[href^="/declarations/"]:not(.button)')
    person.expect(
        person.has("ol.history strong") and euros(person.language, "300000") in person.text("ol.history"),
        "the history does not show what changed")
    person.press('.actions a[href$="/withdraw"]')
    person.press("main form button", status=422)
    person.refused("reason")
    person.fill("reason", "Ingediend voor het verkeerde jaar.")
    person.press("main form button")
    receipt(person)


def sign_out(person):
    person.press('form[action="/sign-out"] button')
    person.go("/home")
    person.expect("/sign-in" in person.path, "somebody is still signed in")
