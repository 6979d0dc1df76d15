"""Plays each person's whole journey in a real browser, at a service that is tried out, with a database of its own.

    journeys.py --address ADDRESS --invitation PATH --language nl --means script --work FOLDER

Prints a line for each journey, and what went wrong with a picture of the page; ends with 1 where something did.
"""
import argparse
import math
import sys
import time
import traceback

from playwright.sync_api import Error, sync_playwright

import access
import accountant
import actor
import everyone
import finance
import foreigner
import newcomer
import officer
from chromium import launch
from crawl import all_of
from inspector import Inspector
from person import Complaint, Person

# In this order: the accountant judges what the actor handed in.
JOURNEYS = {
    "everyone": everyone.journey, "actor": actor.journey, "access": access.journey,
    "foreigner": foreigner.journey, "accountant": accountant.journey, "officer": officer.journey,
    "finance": finance.journey, "newcomer": newcomer.journey,
}
TELEPHONE = {"width": 390, "height": 844}


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--address", required=True)
    parser.add_argument("--invitation", required=True)
    parser.add_argument("--language", choices=["nl", "fr", "de", "en"], required=True)
    parser.add_argument("--means", choices=["mouse", "script", "keyboard"], required=True)
    parser.add_argument("--look", choices=["wide", "telephone"], default="wide")
    parser.add_argument("--work", required=True)
    parser.add_argument("--inspect", action="store_true", help="look over each page that comes up as rules have them")
    parser.add_argument("--crawl", nargs="*", default=[], help="then visit every page, in these languages")
    parser.add_argument("--in-turn", action="store_true", help="crawl each page in one of the languages, not in all")
    parser.add_argument(
        "--longest", type=float, default=math.inf, help="seconds from an invitation to the receipt, on a machine of its own")
    parser.add_argument("--only", choices=list(JOURNEYS), nargs="+", default=list(JOURNEYS))
    asked = parser.parse_args()
    if asked.inspect and asked.means != "script":
        parser.error("--inspect needs --means script: axe is one")
    return asked


def play(browser, world, name):
    look = {"viewport": TELEPHONE, "color_scheme": "dark"} if world.look == "telephone" else {}
    person = Person(browser, world.address, world.language, world.means, world.inspector, **look)
    began = time.perf_counter()
    try:
        JOURNEYS[name](person, world)
    except (Complaint, Error) as fault:
        picture = f"{world.work}/{name}-{world.language}-{world.means}.png"
        person.page.screenshot(path=picture)
        where = "".join(traceback.format_tb(fault.__traceback__)[-3:])
        here = person.path.split("?")[0]
        print(f"{name} {world.language} {world.means} at {here}: {fault}\n{where}  {picture}", flush=True)
        return False
    else:
        seconds = time.perf_counter() - began
        heaviest = max(size for _, size, _ in person.pages)
        slowest = max(person.pages, key=lambda page: page[2])
        print(
            f"{name} {world.language} {world.means}: {len(person.pages)} pages, {person.presses} things done, "
            f"{seconds:.1f} s, heaviest {heaviest} bytes, slowest {slowest[2]:.0f} ms at "
            f"{slowest[0].split('?')[0]}", flush=True)
        return True
    finally:
        person.close()


def crawl_all(browser, world):
    def new_person():
        return Person(browser, world.address, world.language, "script", world.inspector)

    began = time.perf_counter()
    try:
        counts = all_of(new_person, world.crawl, world.in_turn)
    except (Complaint, Error) as fault:
        print(f"crawling: {fault}\n{''.join(traceback.format_tb(fault.__traceback__)[-3:])}", flush=True)
        return False
    kinds = ", ".join(f"{name} {count}" for name, count in counts.items())
    print(f"kinds of pages in {' '.join(world.crawl)}, {time.perf_counter() - began:.1f} s: {kinds}", flush=True)
    return True


def main():
    world = arguments()
    world.address = world.address.rstrip("/")
    world.inspector = Inspector(world.work) if world.inspect else None
    with sync_playwright() as playwright:
        browser = launch(playwright)
        done = [play(browser, world, name) for name in world.only]
        if world.crawl:
            done.append(crawl_all(browser, world))
        browser.close()
    if world.inspector:
        if not world.inspector.check_markup():
            print("skipped: Java is not there, so the Nu checker did not look at the HTML")
        print("\n".join(world.inspector.faults))
        print(f"looked over {len(world.inspector.seen)} pages")
        done.append(not world.inspector.faults)
    sys.exit(0 if all(done) else 1)


if __name__ == "__main__":
    main()
