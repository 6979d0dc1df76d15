"""An accountant: from the mail that asks for a certificate to the verdict, one and many, and files of many."""
from files import write
from signing_in import sign_in


def journey(person, world):
    """Noor Voorbeeld, for Boekhouding Voorbeeld: certifies for Proef Medisch, and hands in for Exemple Médical."""
    sign_in(person, "Noor Voorbeeld", "Boekhouding Voorbeeld")
    look_for(person)
    refuse(person, world)
    certify(person)
    hand_in(person, world)
    sign_out(person)


def look_for(person):
    """Filters, sorting and files of the list."""
    person.press('nav a[href="/clients"]')
    person.fill("search", "Exemple")
    person.select("year", "all")
    person.press(".filter button:not([value])")
    person.expect(person.has('tbody a:text-is("Exemple Médical")'), "the search does not find")
    person.expect(not person.has('tbody a:text-is("Proef Medisch")'), "the search finds too much")
    person.press('.filter button[value="all"]')
    person.press("thead button >> nth=0")
    person.expect(person.has("[aria-sort]"), "nothing says how the list is sorted")
    person.expect(person.fetch(person.href('a[href*="list.csv"]')).startswith("\ufeff".encode()), "the list is no CSV")
    person.expect(person.fetch(person.href('a[href*="list.xlsx"]')).startswith(b"PK"), "the list is no workbook")


def waiting(person):
    person.press('nav a[href="/clients"]')
    person.select("year", "all")
    person.select("state", "submitted")
    person.press(".filter button:not([value])")


def review(person, many):
    boxes = person.page.locator('tbody [name="id"]')
    person.expect(boxes.count() >= (2 if many else 1), "not as many wait for a certificate as were handed in")
    for position in range(boxes.count() if many else 1):
        person.tick(f'tbody [name="id"] >> nth={position}')
    person.press('main button[value="review"]')


def refuse(person, world):
    """From the mail that asks for a certificate."""
    person.go("/development/mails")
    person.press('article:has-text("toegang@organisatie0019") pre a[href*="/declarations/"]')
    person.press('.actions a[href*="/clients/review"]')
    person.expect(person.has("main table"), "there is no comparison with last year")
    form = 'button[formaction="/clients/refuse"]'
    person.press(form, status=422)
    person.refused("reason")
    person.fill("reason", "De omzet komt niet overeen met de jaarrekening.")
    person.press(form)
    person.expect(person.has(".tag.good"), "the refusal was not taken")


def certify(person):
    waiting(person)
    review(person, many=True)
    form = 'form[action="/clients/certify"] button:not([formaction])'
    person.fill("register_number", "")
    person.press(form, status=422)
    person.refused("register_number")
    person.fill("register_number", "10.000.001")
    person.tick('[name="profession"] >> nth=0')
    person.choose("position", "external")
    person.press(form)
    person.expect(person.has(".tag.good"), "the certificate was not taken")


BATCH = """contribution_year,turnover_year,enterprise_number,name,street,postal_code,city,country,language,\
contact_name,contact_email,activities,turnover_total,turnover_levy,self_control
2024,2023,0300000214,Exemple Médical,Rue de l’Exemple 2,4000,Liège,BE,fr,Denise Exemple,denise@exemple.example,\
importer:IVDR_B,512000.00,410000.50,0
2025,2024,0300000214,Exemple Médical,Rue de l’Exemple 2,4000,Liège,BE,fr,Denise Exemple,denise@exemple.example,\
importer:IVDR_B,512000.00,{levy},0
"""


def hand_in(person, world):
    """Two in one file, one of which is wrong; then the corrected file."""
    person.press('nav a[href="/clients"]')
    person.press('main a[href="/clients/upload"]')
    person.press("main form button", status=422)
    person.refused("file")
    person.give_file("file", write(world, "wrong.csv", BATCH.format(levy="612000.00")))
    person.press("main form button")
    person.expect(person.page.locator("tbody .tag.late").count() == 1, "not one record is refused")
    person.expect(person.page.locator("tbody .tag.good").count() == 1, "not one record is taken in")
    sheet = person.fetch(person.href('main a[href$="/sheet.csv"]')).decode()
    column = {"nl": "problemen", "fr": "problèmes", "de": "Probleme", "en": "problems"}[person.language]
    person.expect(column in sheet.splitlines()[0], "the file that comes back has no column of problems")
    right = sheet.replace("612000.00", "410000.00")
    person.give_file("file", write(world, "right.csv", right))
    person.press('form[action="/clients/upload"] button')
    person.expect(not person.has("tbody .tag.late"), f"the corrected file is refused: {person.text('tbody')}")


def sign_out(person):
    person.press('form[action="/sign-out"] button')
