"""The agency's pages of the whole sector: a year at a glance, what it would be otherwise, who filed and who did not."""
import re

from files import write
from signing_in import sign_in

OFFICER, AGENCY = "Fabien Exemple", "FAGG-AFMPS (voorbeeld)"
# Of which Proef Medisch declared, and all figures are published.
DECLARED = 2024
# Exemple Médical declared in the year before, and nothing is there of this one.
DUE = 2026


def look(person):
    """From the overview to a year, another budget, and the case of one contributor."""
    person.press('nav a[href="/agency"]')
    person.press(f'main tbody a[href="/agency/{DECLARED}"]')
    person.expect(person.has("ul.counts strong") and person.has("main svg"), "the year is not seen at a glance")
    person.unfold("main details summary")
    simulate(person)
    cases(person)


def section(person, path):
    person.press(f'nav.sections a[href="{path}"]')


def simulate(person):
    section(person, f"/agency/{DECLARED}/simulator")
    form = f'form[action="/agency/{DECLARED}/simulator"] button'
    person.fill("budget", "?")
    person.press(form, status=422)
    person.refused("budget")
    person.fill("budget", "900000")
    person.press(form)
    person.expect(person.has("#result"), "nothing is simulated")
    person.expect("budget=900000.00" in person.path, f"the address does not say what is tried: {person.path}")


def cases(person):
    section(person, f"/agency/{DECLARED}/contributors")
    person.fill("search", "nobody of this name")
    person.press("form.filter button")
    person.expect(not person.has("main tbody"), "the search finds somebody")
    person.fill("search", "proef")
    person.press("form.filter button")
    files = [person.fetch(person.href(f'main a[href*=".{form}"]')) for form in ("csv", "xlsx")]
    person.expect(files[0].startswith("\ufeff".encode()) and files[1].startswith(b"PK"), "the list is no sheet")
    person.press('main tbody a:text-is("Proef Medisch")')
    person.expect(person.has("section.case ol.history"), "the case does not show what was filed")
    person.expect(person.page.locator("main tbody code").count() >= 1, "the case shows no audit entries")


def notice(person, kind, year, name, ground=None):
    """Writes to one of whom a declaration is expected."""
    person.go(f"/agency/{year}/missing")
    if ground:
        person.select("ground", ground)
        person.press("form.filter button")
    person.tick(f'tbody tr:has(a:text-is("{name}")) input[name="id"]')
    person.press(f'button[name="kind"][value="{kind}"]')
    person.expect(person.has("main article pre"), "nothing shows what they would read")
    person.press('form[action$="/missing/notices"] button')
    person.expect(person.has(f'main tbody tr:has(a:text-is("{name}")) .tag.good'), f"{name} is not written to")


def chase(person, world):
    """Who is missing is reminded, and set ex officio from what the FPS Finance knows."""
    notice(person, "reminder", DUE, "Exemple Médical")
    person.press('main a.back[href$="/missing"]')
    person.press(f'main a[href="/agency/{DUE}/ex-officio"]')
    form = f'form[action="/agency/{DUE}/ex-officio"] button'
    person.press(form, status=422)
    person.refused("file")
    person.give_file("file", write(world, "unreadable.xml", "<?xml version=\"1.0\"?>\n<Omzet/>\n"))
    person.press(form, status=400)
    person.expect(person.has("ol.faults"), "nothing shows where the file cannot be read")
    person.give_file("file", write(world, "ex-officio.csv", KNOWN.format(year=DUE, before=DUE - 1)))
    person.press(form)
    person.expect(person.has("tbody .tag.late") and person.has("tbody .tag.todo"), "not each row has its verdict")
    set_form = f'form[action^="/agency/{DUE}/ex-officio/"] button'
    person.press(set_form, status=422)
    person.refused("reason")
    person.fill("reason", "Omzet volgens de FOD Financiën.")
    person.press(set_form)
    person.expect(person.page.locator("tbody .tag.good").count() == 1, "not one declaration is set")
    person.press('main tbody a:text-is("Exemple Médical")')
    person.expect(re.search(rf"{DUE}-\w+", person.href("section.case a")), "the case does not show the year")


# One that can be set, and one with more sold to retailers than in total.
KNOWN = """contribution_year,turnover_year,enterprise_number,name,street,postal_code,city,country,language,\
contact_name,contact_email,activities,turnover_total,turnover_levy,self_control
{year},{before},0300000214,Exemple Médical,Rue de l’Exemple 2,4000,Liège,BE,fr,Denise Exemple,denise@exemple.example,\
importer:IVDR_B,530000.00,530000.00,0
{year},{before},0300000313,Muster Technik,Musterstraße 3,4700,Eupen,BE,de,Dieter Muster,dieter@muster.example,\
distributor:MDR_I,100000.00,200000.00,0
"""


def invite(person, name):
    """An invitation to somebody who is registered here and has not declared."""
    sign_in(person, OFFICER, AGENCY)
    notice(person, "invitation", DUE, name, ground="registered")
    person.press('form[action="/sign-out"] button')
