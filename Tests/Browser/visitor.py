"""Somebody with a browser: signs in, reads pages, and notes everything the browser complains about."""

import re
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Browser, ConsoleMessage, Error, Locator, Page, Response

from program import Program

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
# What WCAG 2.2 AA asks and axe can see, and axe's own advice on headings and landmarks.
AXE_RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# Where nothing sticks out at the side; says what does.
OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1);
  return ['page is ' + document.documentElement.scrollWidth + ' wide in ' + width,
          ...out.slice(0, 5).map(e => e.outerHTML.slice(0, 120))];
}"""


class Visitor:
    """A browser context of one person at one program."""

    def __init__(
        self, browser: Browser, program: Program, account: str | None, cookies: dict, *, script: bool = True,
        width: int = 1280, height: int = 900, english: bool = False, dark: bool = False, axe: bool = False,
    ):
        self.program = program
        self.complaints: list[str] = []
        self.expected_status: set[int] = set()
        # The page's own policy keeps injected scripts out; only where axe has to come in is it set aside.
        self.context = browser.new_context(
            java_script_enabled=script, viewport={"width": width, "height": height}, locale="en-GB" if english else "nl-NL",
            color_scheme="dark" if dark else "light", reduced_motion="reduce", bypass_csp=axe,
            base_url=program.address, accept_downloads=True)
        self.context.set_default_timeout(20_000)
        self.page: Page = self.context.new_page()
        self._listen(self.page)
        self.english = english
        if account:
            self._sign_in_once(account, cookies)
            if english:
                self._choose_language("en")

    def _listen(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        page.on("console", self._heard)
        page.on("response", self._answered)

    def _heard(self, message: ConsoleMessage) -> None:
        is_status = "Failed to load resource" in message.text
        if message.type in ("error", "warning") and not is_status:
            self.complaints.append(f"console: {message.text} at {self.page.url}")

    def _answered(self, response: Response) -> None:
        if response.status >= 400 and response.status not in self.expected_status:
            self.complaints.append(f"{response.status} at {response.request.method} {response.url}")

    def close(self) -> None:
        # The language belongs to the account, which other tests sign in with too.
        if self.english and self.signed_in:
            self._choose_language("nl")
        self.context.close()

    @property
    def signed_in(self) -> bool:
        return any(cookie["httpOnly"] and len(cookie["value"]) > 40 for cookie in self.context.cookies())

    def _choose_language(self, language: str) -> None:
        self.page.goto("/")
        if self.page.locator("html").get_attribute("lang") != language:
            self.page.locator("form.language button").click()
            self.page.wait_for_load_state()
        assert self.page.locator("html").get_attribute("lang") == language

    # Signing in

    def _sign_in_once(self, account: str, cookies: dict) -> None:
        key = (self.program.address, account)
        if key not in cookies:
            self.sign_in(account, self.program.accounts()[account])
            cookies[key] = self.context.cookies()
        self.context.add_cookies(cookies[key])

    def sign_in(self, account: str, password: str) -> None:
        self.page.goto("/")
        form = self.page.locator("main form").filter(has=self.page.locator("input[type=password]"))
        form.locator("input[type=email], input[type=text]").first.fill(account)
        form.locator("input[type=password]").fill(password)
        form.locator("button[type=submit], button:not([type])").first.click()
        self.page.wait_for_load_state()
        assert self.page.locator("input[type=password]").count() == 0, f"{account} could not sign in: {self.text()}"

    # Reading

    def go(self, path: str) -> Page:
        self.page.goto(path)
        return self.page

    def opens_page(self, path: str) -> bool:
        """Goes there; False when it is a file to keep."""
        try:
            response = self.page.goto(path)
        except Error as error:
            if "Download is starting" in error.message:
                return False
            raise
        return "text/html" in (response.headers.get("content-type") or "")

    def text(self) -> str:
        return self.page.locator("main").inner_text()

    def heading(self) -> str:
        return self.page.locator("h1").inner_text()

    def field(self, label: str | re.Pattern) -> Locator:
        return self.page.get_by_label(label)

    def press(self, name: str | re.Pattern) -> None:
        """Presses the button or follows the link of this name in the page."""
        button = self.page.locator("main").get_by_role("button", name=name)
        target = button if button.count() else self.page.get_by_role("link", name=name)
        target.first.click()
        self.page.wait_for_load_state()

    def links(self) -> list[str]:
        """The paths of this program that the page links to, without sign-out and files to keep."""
        found = self.page.eval_on_selector_all(
            "a[href]", "links => links.filter(a => !a.hasAttribute('download')).map(a => a.getAttribute('href'))")
        return [link.split("#")[0] for link in found if link.startswith("/")]

    # Checking

    def axe(self, rules: list[str] | None = None) -> list[str]:
        """What axe has against the page (by these rules, or by all): one line per broken rule and element."""
        self.page.evaluate(AXE)
        chosen = {"runOnly": {"type": "rule", "values": rules}} if rules else AXE_RULES
        found = self.page.evaluate("rules => axe.run(document, rules)", chosen)
        return [
            f"{violation['id']}: {violation['help']}: {node['html'][:160]}"
            for violation in found["violations"] for node in violation["nodes"]
        ]

    def overflow(self) -> list[str]:
        return self.page.evaluate(OVERFLOW)


def shape(path: str) -> str:
    """The address without what differs per thing: two dossiers have one shape, and so have the steps of a long form."""
    path = re.sub(r"([?&]\w+=)[^&]*", r"\1…", path)
    return ID.sub("{id}", path)


def crawl(visitor: Visitor, seen: set[str], limit: int = 120) -> list[str]:
    """One address of every shape of page not seen before that can be reached by links from the home page."""
    waiting, known, found = ["/"], {"/"}, []
    while waiting and len(found) < limit:
        path = waiting.pop(0)
        if not visitor.opens_page(path):
            continue
        if path == "/" or shape(path) not in seen:
            seen.add(shape(path))
            found.append(path)
        for link in visitor.links():
            if shape(link) not in known:
                known.add(shape(link))
                waiting.append(link)
    return found


def atlas_of(browser: Browser, program: Program, cookies: dict) -> list[tuple[str | None, str]]:
    """Everybody's pages: who, and where. Home is there for everybody, other shapes of page for whoever is first."""
    seen: set[str] = set()
    atlas, complaints = [], []
    for account in [None, *program.accounts()]:
        visitor = Visitor(browser, program, account, cookies)
        atlas += [(account, path) for path in crawl(visitor, seen)]
        complaints += [f"{account}: {complaint}" for complaint in visitor.complaints]
        visitor.close()
    assert not complaints, f"links that do not lead anywhere good: {complaints}"
    return atlas
