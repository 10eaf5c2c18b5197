#!/usr/bin/env python3
"""Makes the pictures of the README from the running demo. Run by `make screenshots`."""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Tests/Browser"))

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from program import Program  # noqa: E402

FOLDER = ROOT / "docs/images"
CLIENT = "Lidia"


def sign_in(page: Page, program: Program) -> None:
    account, password = next(iter(program.accounts().items()))
    page.goto("/")
    page.locator("main [name=login]").fill(account)
    page.locator("main [type=password]").fill(password)
    page.locator("main form button").first.click()
    page.wait_for_load_state()


def take(page: Page, name: str) -> None:
    path = FOLDER / f"{name}.png"
    page.screenshot(path=path)
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1024} kB")


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        program = Program(Path(folder)).start()
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=arguments)
        try:
            page = browser.new_page(
                base_url=program.address, locale="nl-NL", viewport={"width": 1360, "height": 1180})
            sign_in(page, program)
            take(page, "mijn-werk")
            page.goto("/netwerk")
            page.locator("main").get_by_role("link", name=CLIENT, exact=True).first.click()
            page.wait_for_load_state()
            dossier = page.url
            page.goto(dossier + "/netwerk")
            take(page, "netwerk")
            page.goto(dossier + "/afspraken")
            take(page, "afspraken")
        finally:
            browser.close()
            program.stop()


if __name__ == "__main__":
    main()
