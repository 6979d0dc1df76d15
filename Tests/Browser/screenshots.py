"""Takes the pictures that the README shows, with a service that is tried out and begins anew.

    screenshots.py --address ADDRESS --invitation PATH --work FOLDER --output FOLDER
"""
import argparse
import os
from datetime import date

from playwright.sync_api import sync_playwright

import accountant
import actor
import finance
from chromium import launch
from person import Person
from signing_in import sign_in, start_account

WIDE = {"width": 1100, "height": 800}
TELEPHONE = {"width": 390, "height": 844}


class Album:
    """Pictures of as little as shows the page, with few colours: the repository keeps them."""

    def __init__(self, browser, world):
        self.browser, self.world = browser, world
        os.makedirs(world.output, exist_ok=True)

    def person(self, language, telephone=False, dark=False):
        look = {"viewport": TELEPHONE if telephone else WIDE, "color_scheme": "dark" if dark else "light"}
        return Person(self.browser, self.world.address, language, "mouse", **look)

    def take(self, person, name, height=None):
        """The page from its top, as high as it is or as given."""
        size = person.page.viewport_size
        whole = person.page.evaluate("document.documentElement.scrollHeight")
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(whole, height or whole)}
        person.page.evaluate("scrollTo(0, 0); document.activeElement.blur()")
        person.page.screenshot(path=f"{self.world.output}/{name}.png", full_page=True, clip=clip)


def calculator(album):
    person = album.person("en")
    person.go(
        "/calculator/result?year=2024&country=BE&activity=importer.manufacturer&importer=MDR_IIB&manufacturer=MDR_I"
        "&turnover_total=250000.00&turnover_levy=200000.00")
    album.take(person, "calculator", 1300)
    person.close()


def declarant(album):
    person = album.person("nl")
    sign_in(person, "Ulla Testers", "Proef Medisch")
    album.take(person, "home", 1100)
    # The newest year: the overview begins with what is late.
    person.go(f"/declarations/{date.today().year}-0300000115/form")
    person.press("main a.button")
    actor.answer(person, "situation", "250000", "200000", ())
    person.press("main form button")
    actor.answer(person, "turnover", "250000", "200000", ())
    person.press("main form button")
    person.go("/".join(person.path.split("/")[:4]))
    album.take(person, "tasks")
    person.press("main a.button")
    actor.answer_all(person, "250000", "200000")
    person.press("main form button")
    person.press('main a.button[href*="/receipts/"]')
    album.take(person, "receipt", 1300)
    person.close()


def office(album):
    person = album.person("fr")
    sign_in(person, "Noor Voorbeeld", "Boekhouding Voorbeeld", to="/clients?year=all")
    album.take(person, "clients", 1100)
    accountant.waiting(person)
    accountant.review(person, many=False)
    album.take(person, "review", 1500)
    person.close()


def foreigner(album):
    person = album.person("de", telephone=True, dark=True)
    start_account(person, album.world.invitation)
    album.take(person, "telephone")
    person.close()


def agency(album):
    person = album.person("nl")
    sign_in(person, "Fabien Exemple", "FAGG-AFMPS (voorbeeld)", to="/agency")
    finance.decide(person)
    album.take(person, "life", 1300)
    finance.invoice(person)
    album.take(person, "invoice", 1300)
    person.close()


def main():
    parser = argparse.ArgumentParser()
    for name in ("--address", "--invitation", "--work", "--output"):
        parser.add_argument(name, required=True)
    world = parser.parse_args()
    with sync_playwright() as playwright:
        browser = launch(playwright)
        album = Album(browser, world)
        for part in (calculator, declarant, office, foreigner, agency):
            part(album)
        browser.close()


if __name__ == "__main__":
    main()
