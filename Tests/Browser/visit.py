"""What a person does at an identity provider: fills the forms in and presses the button, until the browser is sent back.

    visit.py ADDRESS NAME=VALUE ...

Each form is answered with those of the values that it asks for, and with what it hides. Prints the address that the
browser is sent to in the end.
"""
import html.parser
import http.cookiejar
import sys
import urllib.error
import urllib.parse
import urllib.request


class FirstForm(html.parser.HTMLParser):
    """The fields of the first form of a page, with their values."""

    def __init__(self):
        super().__init__()
        self.fields = {}
        self.forms = 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.forms += 1
        elif tag == "input" and self.forms == 1 and attributes.get("name"):
            self.fields[attributes["name"]] = attributes.get("value") or ""


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def main():
    address = sys.argv[1]
    given = dict(pair.split("=", 1) for pair in sys.argv[2:])
    browser = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), NoRedirect,
        urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
    answers = None
    for _ in range(5):
        try:
            page = browser.open(address, answers, timeout=10).read().decode()
        except urllib.error.HTTPError as answer:
            location = answer.headers.get("Location")
            if not location:
                sys.exit(f"{answer.code}: {answer.read().decode()[:300]}")
            print(location)
            return
        form = FirstForm()
        form.feed(page)
        fields = {name: given.get(name, value) for name, value in form.fields.items()}
        answers = urllib.parse.urlencode(fields).encode()
    sys.exit("the provider asks again and again")


main()
