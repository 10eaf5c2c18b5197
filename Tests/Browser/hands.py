"""Ways to work a page: with a mouse, or with the keyboard alone. A test that takes hands can be done with either.

`press` is for what leads to a page, and returns when that page is there.
"""

from playwright.sync_api import Locator, Page


class Mouse:
    def __init__(self, page: Page):
        self.page = page

    def fill(self, field: Locator, text: str) -> None:
        field.click()
        field.fill(text)

    def choose(self, select: Locator, value: str) -> None:
        select.select_option(value)

    def pick(self, box: Locator) -> None:
        box.check()

    def open(self, summary: Locator) -> None:
        summary.click()

    def press(self, target: Locator) -> None:
        with self.page.expect_navigation():
            target.click()


class Keyboard:
    """Reaches everything by Tab, as somebody without a mouse does. What Tab does not reach is a failure."""

    MOST_TABS = 250

    def __init__(self, page: Page):
        self.page = page

    def fill(self, field: Locator, text: str) -> None:
        self._reach(field)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Delete")
        self.page.keyboard.type(text)

    def choose(self, select: Locator, value: str) -> None:
        self._reach(select)
        options = select.locator("option").count()
        self.page.keyboard.press("Home")
        for _ in range(options):
            if select.input_value() == value:
                return
            self.page.keyboard.press("ArrowDown")
        assert select.input_value() == value, f"'{value}' cannot be chosen with the keyboard"

    def pick(self, box: Locator) -> None:
        """Ticks a box, or goes with the arrows to one of several answers: Tab stops once in such a group."""
        if box.get_attribute("type") == "radio":
            self._reach_group(box)
        else:
            self._reach(box)
            if not box.is_checked():
                self.page.keyboard.press("Space")
        assert box.is_checked(), "it cannot be chosen with the keyboard"

    def open(self, summary: Locator) -> None:
        self._reach(summary)
        self.page.keyboard.press("Enter")

    def _reach_group(self, box: Locator) -> None:
        group = self.page.locator(f"[type=radio][name='{box.get_attribute('name')}']")
        for _ in range(self.MOST_TABS):
            if group.evaluate_all("all => all.includes(document.activeElement)"):
                break
            self.page.keyboard.press("Tab")
        for _ in range(group.count()):
            if box.evaluate("e => e === document.activeElement"):
                break
            self.page.keyboard.press("ArrowDown")
        if not box.is_checked():
            self.page.keyboard.press("Space")

    def press(self, target: Locator) -> None:
        self._reach(target)
        assert target.evaluate("e => getComputedStyle(e).outlineStyle !== 'none'"), "the focus cannot be seen"
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def _reach(self, target: Locator) -> None:
        handle = target.element_handle()
        for _ in range(self.MOST_TABS):
            if handle.evaluate("e => e === document.activeElement"):
                self._is_not_covered(target)
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {target.evaluate('e => e.outerHTML.slice(0, 120)')}")

    @staticmethod
    def _is_not_covered(target: Locator) -> None:
        """WCAG 2.4.11: what has the focus is in the window and not wholly under something else."""
        assert target.evaluate("""e => {
          const box = e.getBoundingClientRect();
          const at = [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].map(([x, y]) =>
            document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
          return at.some(found => found && (e.contains(found) || found.contains(e)
            || found.closest('label')?.contains(e)));
        }"""), f"the focus is covered: {target.evaluate('e => e.outerHTML.slice(0, 120)')}"
