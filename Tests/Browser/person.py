"""Somebody at a browser: presses, ticks and types as a person does, with a mouse or with the keyboard alone.

Whatever page comes up is looked over: its language, title, heading and weight, and that nothing in it failed.
"""
import re
import time

# With its style, on the wire.
HEAVIEST_PAGE = 60_000
# So many times Tab is pressed at most to get somewhere.
MOST_TABS = 150
# Seconds until a browser drew a page that it holds.
LONGEST_FRAME = 60
# An element with the keyboard's focus: whether it is the wanted one, and whether anybody sees that it has the focus.
FOCUS = """wanted => {
  const e = document.activeElement, s = getComputedStyle(e), box = e.getBoundingClientRect();
  const outlined = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
  const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  return {hit: e === wanted, seen: outlined && inside, what: e.outerHTML.slice(0, 120),
          sibling: e.type === 'radio' && wanted.type === 'radio' && e.name === wanted.name && e.form === wanted.form}
}"""

# The words that somebody reads who reads all of a page, or of a mail, down to what is pressed, its own among them. Of
# boxes to tick it is those that are ticked: the others are looked over.
WORDS = """pressed => {
  const whole = pressed.closest('article, main');
  if (!whole) return 0;
  let count = 0;
  const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode, parent = text.parentElement;
    if (!pressed.contains(text)
        && pressed.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    const box = parent.closest('label')?.querySelector('[type=checkbox]');
    if (!parent.checkVisibility() || parent.closest('.unseen, option') || box && !box.checked) continue;
    count += text.data.split(/\\s+/).filter(word => /[\\p{L}\\p{N}]/u.test(word)).length;
  }
  return count;
}"""
# Words a minute of silent reading (Brysbaert 2019); seconds for a key, to point at something and press it, and to think
# once on each page (the keystroke-level model of Card, Moran and Newell).
READING, KEY, PRESS, THOUGHT = 238, 0.28, 1.3, 1.35


class Complaint(Exception):
    """Something is not as it should be for a person."""


class Person:
    """A browser of one person, in one language."""

    def __init__(self, browser, address, language, means="mouse", inspector=None, **look):
        self.browser, self.inspector, self.look = browser, inspector, look
        self.address, self.language, self.means = address, language, means
        self.context = browser.new_context(
            locale={"nl": "nl-BE", "fr": "fr-BE", "de": "de-BE", "en": "en-GB"}[language], base_url=address,
            java_script_enabled=means == "script", reduced_motion="reduce", **look)
        # A page that came up is whole; to wait for it may take long where much else runs.
        self.context.set_default_timeout(30_000)
        self.context.set_default_navigation_timeout(120_000)
        self.page = self.context.new_page()
        self.style_size = None
        self.pages = []
        self.presses = 0
        self.words = 0
        self.keys = 0
        # Seconds in which the page was looked over, and nobody waited for it.
        self.aside = 0
        self.faults = []
        self.page.on("console", self._note)
        self.page.on("pageerror", lambda error: self.faults.append(f"script: {error}"))
        self.page.on("request", self._no_strangers)
        # Chromium tells of the choice of a file only once it was asked to, and a key can come to the page before that:
        # it is asked from the start.
        self.page.on("filechooser", lambda _: None)

    def close(self):
        self.context.close()

    def another(self):
        """Somebody else at a browser like this one."""
        return Person(self.browser, self.address, self.language, self.means, self.inspector, **self.look)

    # Going about

    def go(self, path, status=200):
        """Opens an address, as from a mail or a bookmark."""
        return self._looked_over(self.page.goto(path), status)

    def press(self, what, status=200):
        """A link or a button that leads to a page."""
        if not self.has(what):
            raise Complaint(f"there is no {what}")
        # In place of the invented people of a trial, eID and itsme ask for a PIN.
        if not self.path.startswith("/development-provider"):
            self.words += self._one(what).evaluate(WORDS)
        with self.page.expect_navigation() as coming:
            self._activate(what)
        return self._looked_over(coming.value, status)

    def unfold(self, what):
        """A part of the page that opens."""
        self._activate(what)

    def fill(self, name, text):
        field = self._one(f'[name="{name}"]:not([type=hidden])')
        self.presses += 1
        if field.input_value() != text:
            self.keys += len(text)
        if self.means != "keyboard":
            field.fill(text)
            return
        self._reach(field)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text) if text else self.page.keyboard.press("Delete")

    def day(self, name, day):
        """A day in its field, whose parts a keyboard fills in the order of the browser's own language (English)."""
        if self.means != "keyboard":
            self.fill(name, day)
            return
        self._reach(self._one(f'[name="{name}"]'))
        year, month, date = day.split("-")
        self.page.keyboard.type(month + date + year)

    def choose(self, name, value):
        """One of several answers, or a box."""
        self.tick(f'[name="{name}"][value="{value}"]')

    def tick(self, what):
        box = self._one(what)
        self.presses += 1
        if box.is_checked():
            return
        if self.means != "keyboard":
            box.check()
            return
        if self._reach(box) == "sibling":
            for _ in range(20):
                if box.is_checked():
                    return
                self.page.keyboard.press("ArrowDown")
            raise Complaint(f"arrows do not lead to {what}")
        if not box.is_checked():
            self.page.keyboard.press("Space")
        if not box.is_checked():
            raise Complaint(f"the keyboard does not tick {what}")

    def select(self, name, value):
        field = self._one(f'select[name="{name}"]')
        self.presses += 1
        if self.means != "keyboard":
            field.select_option(value)
            return
        self._reach(field)
        self.page.keyboard.press("Home")
        for _ in range(60):
            if field.input_value() == value:
                return
            self.page.keyboard.press("ArrowDown")
        raise Complaint(f"arrows do not lead to {value} of {name}")

    def give_file(self, name, path):
        field = self._one(f'[name="{name}"]')
        self.presses += 1
        if self.means != "keyboard":
            field.set_input_files(path)
            return
        self._reach(field)
        with self.page.expect_file_chooser() as chooser:
            self.page.keyboard.press("Space")
        chooser.value.set_files(path)

    def fetch(self, path):
        """The bytes of a file that a page links to."""
        answer = self.context.request.get(path, headers={"Accept-Language": self.language})
        if answer.status != 200:
            raise Complaint(f"{path}: {answer.status}")
        return answer.body()

    # Looking

    @property
    def seconds_of_a_person(self):
        """What all that was done takes somebody who reads every word, and types and points as people do."""
        return (
            self.words * 60 / READING + self.keys * KEY + self.presses * PRESS + len(self.pages) * THOUGHT)

    @property
    def path(self):
        return self.page.url.removeprefix(self.address)

    def has(self, what):
        return self.page.locator(what).count() > 0

    def href(self, what):
        return self._one(what).get_attribute("href")

    def text(self, what="main"):
        """What stands there, with plain spaces."""
        return re.sub(r"\s+", " ", self._one(what).inner_text())

    def expect(self, what, message):
        if not what:
            raise Complaint(message)

    def refused(self, field):
        """The page shows what stands in the way: title, summary with the focus, and a link to the field."""
        words = {"nl": "Fout", "fr": "Erreur", "de": "Fehler", "en": "Error"}
        title = self.page.title()
        self.expect(title.startswith(words[self.language]), f"the title does not begin with an error: {title}")
        self._until(
            lambda: self._focused() == "summary",
            lambda: f"the focus is not on the summary of errors but on: {self._focused()}")
        self.expect(self.has(f'#summary a[href="#{field}"]'), f"no link to {field}: {self.text('#summary')}")
        self._activate(f'#summary a[href="#{field}"]')
        self._until(lambda: self.page.url.endswith(f"#{field}"), lambda: f"the link does not lead to {field}")

    def in_words(self, nl, fr, de, en):
        """The page says, in its language, what is given."""
        said, wanted = self.text(), {"nl": nl, "fr": fr, "de": de, "en": en}[self.language]
        self.expect(wanted in said, f"the page does not say: {wanted}")

    # Within

    def _focused(self):
        return self.page.evaluate("document.activeElement.id")

    def _until(self, holds, message):
        """What the browser does by itself, at its next frame: where much else runs, that is not at once."""
        until = time.monotonic() + LONGEST_FRAME
        while not holds():
            if time.monotonic() > until:
                raise Complaint(message())
            self.page.wait_for_timeout(50)

    def _one(self, what):
        return self.page.locator(what).first if isinstance(what, str) else what

    def _activate(self, what):
        element = self._one(what)
        self.presses += 1
        if self.means != "keyboard":
            element.click()
            return
        self._reach(element)
        self.page.keyboard.press("Enter")

    def _reach(self, element):
        """Tab by Tab, each stop of which is seen."""
        wanted = element.element_handle()
        for _ in range(MOST_TABS):
            found = self.page.evaluate(FOCUS, wanted)
            if found["hit"] or found["sibling"]:
                return "hit" if found["hit"] else "sibling"
            self.page.keyboard.press("Tab")
            now = self.page.evaluate(FOCUS, wanted)
            if not now["seen"] and now["what"][:5] != "<body":
                raise Complaint(f"the focus is not seen on {now['what']}")
        raise Complaint(f"the keyboard does not reach {wanted.evaluate('e => e.outerHTML')[:120]}")

    def _note(self, message):
        """What the browser itself says of a refusal, and of what it forgets at signing out, is no fault of the page."""
        if message.text.startswith(("Failed to load resource", "Clear-Site-Data")):
            return
        self.faults.append(f"{message.type} in the console: {message.text}")

    def _no_strangers(self, request):
        if not request.url.startswith((self.address, "data:")):
            self.faults.append(f"the page asks a stranger: {request.url}")

    def _looked_over(self, answer, status):
        page = self.page
        if status not in (None, answer.status):
            self.faults.append(f"{answer.status} instead of {status}")
        if page.locator("html").get_attribute("lang") != self.language:
            self.faults.append(f"not in {self.language}")
        if page.locator("h1").count() != 1 or page.locator("main").count() != 1:
            self.faults.append("not one heading and one main part")
        if page.locator("[hidden]:visible").count():
            self.faults.append("what is hidden is seen")
        if "{{" in page.content() or not page.title():
            self.faults.append("a place without its text")
        size = answer.request.sizes()["responseBodySize"] + self._style()
        if size > HEAVIEST_PAGE:
            self.faults.append(f"{size} bytes with the style")
        timing = answer.request.timing
        self.pages.append((self.path, size, timing["responseStart"] - timing["requestStart"]))
        faults, self.faults = self.faults, []
        if faults:
            raise Complaint(f"{self.path} “{page.title()}”: " + "; ".join(faults))
        if self.inspector:
            began = time.perf_counter()
            self.inspector.look(self, answer)
            self.aside += time.perf_counter() - began
        return self

    def _style(self):
        if self.style_size is None:
            self.style_size = len(self.context.request.get("/style.css").body())
        return self.style_size
