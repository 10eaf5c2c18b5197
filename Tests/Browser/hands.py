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
          const at = [[.5, .5], [.1, .5], [.9, .5]].map(([x, y]) =>
            document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
          return at.some(found => found && (e.contains(found) || found.contains(e)
            || found.closest('label')?.contains(e)));
        }"""), f"the focus is covered: {target.evaluate('e => e.outerHTML.slice(0, 120)')}"
