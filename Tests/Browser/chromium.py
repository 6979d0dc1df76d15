"""The browser: Debian's own, as the system installed it."""
import os
import shutil

PROGRAM = shutil.which("chromium") or "/usr/bin/chromium"


def launch(playwright):
    """Nothing of it goes to the network by itself. As root it runs only without its own sandbox."""
    arguments = ["--disable-background-networking", "--disable-component-update", "--lang=en-US"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    return playwright.chromium.launch(executable_path=PROGRAM, args=arguments)
