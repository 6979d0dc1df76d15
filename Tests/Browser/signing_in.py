"""Signing in: with the invented people of a service that is tried out, or with an account."""
import base64
import hashlib
import hmac
import re
import struct
import time

PASSWORD = "heron lamp quartz"


def sign_in(person, name, organisation, to="/home"):
    """Through the identity provider, from an address that needs it."""
    person.go(to)
    return prove(person, name, organisation)


def prove(person, name, organisation=None):
    """Who one is, where a page asks to sign in first; and as whom, where the page does not say it."""
    person.press('main a.button[href^="/sign-in/begin"]')
    person.press(f'button:text-is("{name}")')
    if organisation:
        choose_organisation(person, organisation)
    return person


def choose_organisation(person, organisation):
    """As whom: the page comes where there are several, and where there is one."""
    person.tick(f'label.tick:has(strong:text-is("{organisation}")) input')
    person.press("main form button")


def one_time_code(secret, now=None):
    """RFC 6238 with SHA-1, six digits and half a minute."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(now or time.time()) // 30), hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


def start_account(person, invitation):
    """An invitation to an account, up to the code that a telephone reads."""
    person.go(invitation)
    person.fill("password", "heron")
    person.press("main form button", status=422)
    person.refused("password")
    person.fill("password", PASSWORD)
    person.press("main form button")
    person.expect(person.has(".qr svg"), "there is no code to scan")


def take_up(person, invitation):
    """An invitation to an account: password, telephone, recovery codes. Returns the codes."""
    start_account(person, invitation)
    secret = re.sub(r"\s", "", person.text("code.secret"))
    # A mistyped code is asked for again beside the same secret, which the telephone holds already.
    person.fill("code", "12345")
    person.press("main form button", status=422)
    person.refused("code")
    person.expect(re.sub(r"\s", "", person.text("code.secret")) == secret, "another secret is shown")
    person.fill("code", one_time_code(secret))
    person.press("main form button")
    codes = person.page.locator(".codes code").all_inner_texts()
    person.expect(len(codes) >= 8, f"there are {len(codes)} recovery codes")
    person.press("main a.button")
    return codes
