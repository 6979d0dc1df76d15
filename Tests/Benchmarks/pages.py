"""What a person waits for: the server's time for the pages of an economic actor and of an accountant, with the
declarations of a whole sector in the database, and how long a browser takes for a first view.

    pages.py --program MEDLEVY --server MEDLEVY-SERVER --contributors 40000 --work FOLDER

Times are those of a client on loopback that asks one thing after another. The service is tried out (`--development`):
its invented people are beside the sector. Needs what `.ci/browser` installs, and says so where it is not there.
"""
import argparse
import http.client
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Browser"))

# More are not taken in at once.
BATCH = 8000
# In milliseconds: 99 of 100 of the actor's pages, and a first view.
SERVER_TARGET, VIEW_TARGET = 20, 200


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Service:
    def __init__(self, asked):
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.output = open(os.path.join(asked.work, "service.out"), "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            [asked.server, "--development", "--port", str(self.port), "--database", database(asked), "--log-level",
             "error"], stdout=self.output, stderr=self.output)
        while "MedLevy:" not in self.said():
            if self.process.poll() is not None:
                raise SystemExit(f"the service does not start: {self.said()}")
            time.sleep(0.05)

    def said(self):
        self.output.seek(0)
        return self.output.read()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def database(asked):
    return os.path.join(asked.work, "pages.sqlite")


def prepare(asked):
    """The invented people, then the declarations of the sector, in batches."""
    for name in os.listdir(asked.work):
        path = os.path.join(asked.work, name)
        if name.startswith("pages.sqlite"):
            shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
    Service(asked).stop()
    sector, batch = (os.path.join(asked.work, name) for name in ("pages-sector.csv", "pages-batch.csv"))
    subprocess.run(
        [asked.program, "sample", "--year", "2024", "--contributors", str(asked.contributors), "--seed", "1",
         "--output", sector, "--declarations", batch], check=True, stdout=subprocess.DEVNULL)
    with open(batch, encoding="utf-8") as file:
        header, *rows = file.read().splitlines(keepends=True)
    began, count = time.perf_counter(), 0
    for at in range(0, len(rows), BATCH):
        part = os.path.join(asked.work, "pages-part.csv")
        with open(part, "w", encoding="utf-8") as file:
            file.writelines([header] + rows[at:at + BATCH])
        told = subprocess.run(
            [asked.program, "declaration", "submit", part, "--as", "Bench", "--database", database(asked), "--key",
             f"bench-{at}", "--language", "en"], capture_output=True, text=True, check=False)
        count += len(re.findall(r"\d{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", told.stdout)) or 0
        if told.returncode not in (0, 65) or not count:
            raise SystemExit(told.stderr[-500:])
    print(f"{len(rows)} declarations of {asked.contributors} contributors given, {count} taken in, "
          f"{time.perf_counter() - began:.0f} s.")


def measure(service, cookie, path, asked):
    """Within how many milliseconds half and 99 of 100 are answered: medians of several rounds, since the machine's own
    rhythm is in each."""
    rounds = [one_round(service, cookie, path, asked) for _ in range(asked.repeat)]
    return [statistics.median(part) for part in zip(*rounds)]


def one_round(service, cookie, path, asked):
    connection = http.client.HTTPConnection("127.0.0.1", service.port)
    times = []
    for number in range(asked.requests + 20):
        began = time.perf_counter()
        connection.request("GET", path, headers={"Cookie": cookie, "Accept-Language": "en"})
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            raise SystemExit(f"{path}: {answer.status}")
        # The first few find everything cold.
        if number >= 20:
            times.append((time.perf_counter() - began) * 1000)
    times.sort()
    return statistics.median(times), times[int(len(times) * 0.99)]


def cookie_of(person):
    return "; ".join(f"{one['name']}={one['value']}" for one in person.context.cookies())


def actor_pages(person):
    """Ulla Testers hands in and begins a correction, so that every page is there."""
    import actor
    from signing_in import sign_in
    sign_in(person, "Ulla Testers", "Proef Medisch")
    person.press("main tbody th a >> nth=0")
    person.press('.actions a[href$="/form"]')
    person.press("main a.button")
    identity = actor.file(person)
    here = person.path
    actor.begin(person, identity)
    actor.answer(person, "reason", "", "", ())
    person.press("main form button")
    person.press('ol.tasks a[href*="/form/turnover"]')
    actor.answer_all(person, "300000", "150000")
    own = f"/declarations/{identity}"
    steps = [f"{own}/form/{step}" for step in ("situation", "turnover", "activities", "declarant", "certifier", "check")]
    return ["/home", own, f"{own}/form", *steps, here, here.replace("/filed/", "/receipts/"), "/organisation"]


def first_view(person, path):
    """Of a browser that knows nothing of the page yet: until it is painted, and until all of it is there."""
    person.page.goto(path)
    return person.page.evaluate("""() => new Promise(done => setTimeout(() => done([
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        performance.getEntriesByType('navigation')[0].loadEventEnd]), 100))""")


def run(asked, service):
    from playwright.sync_api import sync_playwright

    from chromium import launch
    from person import Person
    from signing_in import sign_in
    worst = 0
    with sync_playwright() as playwright:
        browser = launch(playwright)
        person = Person(browser, service.address, "en", "script")
        paths = actor_pages(person)
        print("\n| page | half within | 99 of 100 within |\n|---|---:|---:|")
        for path in paths:
            half, tail = measure(service, cookie_of(person), path, asked)
            worst = max(worst, tail)
            print(f"| {path} | {half:.1f} ms | {tail:.1f} ms |")
        accountant = Person(browser, service.address, "en", "script")
        sign_in(accountant, "Noor Voorbeeld", "Boekhouding Voorbeeld")
        for path in ("/clients", "/clients?year=all"):
            half, tail = measure(service, cookie_of(accountant), path, asked)
            print(f"| {path} (accountant) | {half:.1f} ms | {tail:.1f} ms |")
        state = person.context.storage_state()
        views = []
        for _ in range(20):
            visitor = Person(browser, service.address, "en", "script", storage_state=state)
            views.append(first_view(visitor, "/home"))
            visitor.close()
        browser.close()
    painted, loaded = (statistics.median(part) for part in zip(*views))
    slowest = max(view[1] for view in views)
    print(f"\nThe slowest of the actor's pages: 99 of 100 within {worst:.1f} ms (target {SERVER_TARGET} ms).")
    print(f"First view of /home: painted after {painted:.0f} ms, all there after {loaded:.0f} ms, the slowest of "
          f"twenty after {slowest:.0f} ms (target {VIEW_TARGET} ms).")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("program", "server", "work"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--contributors", type=int, default=40_000)
    parser.add_argument("--requests", type=int, default=300)
    parser.add_argument("--repeat", type=int, default=5)
    asked = parser.parse_args()
    try:
        import playwright  # noqa: F401
    except ImportError:
        print("skipped: what drives the browser is not installed: .ci/browser .build/browser")
        return
    os.makedirs(asked.work, exist_ok=True)
    prepare(asked)
    service = Service(asked)
    try:
        run(asked, service)
    finally:
        service.stop()


if __name__ == "__main__":
    main()
