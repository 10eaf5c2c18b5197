"""Every page that can be reached: accessible in both languages, without sideways scrolling, with a clean console."""

import itertools
import re
from typing import Callable

import pytest

from visitor import Visitor

Check = Callable[[Visitor], list[str]]

# One h1, no skipped level, a language, a title, no positive tabindex, and no inline script, style or handler.
OUTLINE = """() => {
  const problems = [];
  const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]));
  if (levels.filter(l => l === 1).length !== 1) problems.push('not one h1');
  levels.reduce((before, level) => {
    if (level > before + 1) problems.push(`h${level} follows h${before}`);
    return level;
  }, 0);
  if (!document.documentElement.lang) problems.push('no language');
  if (!document.title.trim()) problems.push('no title');
  for (const e of document.querySelectorAll('*')) {
    if (e.tabIndex > 0) problems.push('positive tabindex: ' + e.outerHTML.slice(0, 100));
    if (e.hasAttribute('style')) problems.push('style attribute: ' + e.outerHTML.slice(0, 100));
    for (const a of e.attributes) if (a.name.startsWith('on')) problems.push('handler: ' + a.name);
  }
  if (document.querySelector('script:not([src]):not([type="application/json"])')) problems.push('inline script');
  return problems;
}"""

# WCAG 2.5.8: controls outside running text are at least 24 by 24 px; the label of a box counts with it.
TARGETS = """() => [...document.querySelectorAll(
    'button, input:not([type=hidden]), select, textarea, summary, nav a, [class*=button]')]
  .filter(e => e.checkVisibility())
  .map(e => {
    const label = e.closest('label') || (e.id && document.querySelector(`label[for="${CSS.escape(e.id)}"]`));
    const boxes = [e, label && e.matches('[type=checkbox], [type=radio]') ? label : null].filter(Boolean)
      .map(x => x.getBoundingClientRect());
    return [e, Math.max(...boxes.map(b => b.width)), Math.max(...boxes.map(b => b.height))];
  })
  .filter(([, width, height]) => width > 1 && height > 1 && (width < 23.5 || height < 23.5))
  .map(([e, width, height]) => `${width}×${height}: ${e.outerHTML.slice(0, 120)}`)"""

# WCAG 1.4.12: the text spacing everyone may set for oneself.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
             p { margin-bottom: 2em !important }"""
TWICE = "html { font-size: 200% !important }"


def styled(style: str, check: Check) -> Check:
    def with_style(visitor: Visitor) -> list[str]:
        visitor.page.add_style_tag(content=style)
        return check(visitor)

    return with_style


def walk(visit, atlas, checks: dict[str, Check], **options) -> None:
    """Opens every page of everybody and gathers what the checks have against it, so that one run tells all."""
    problems = []
    for account, pages in itertools.groupby(atlas, key=lambda entry: entry[0]):
        visitor: Visitor = visit(account, axe=True, **options)
        for _, path in pages:
            visitor.go(path)
            for name, check in checks.items():
                problems += [f"{account or 'nobody'} {path}: {name}: {problem}" for problem in check(visitor)]
    assert not problems, f"{len(problems)} problems\n" + "\n".join(problems)


@pytest.mark.looks
def test_pages_in_dutch(visit, atlas):
    """axe, a sound outline, large enough targets, and room for text twice as large."""
    walk(visit, atlas, {
        "axe": Visitor.axe,
        "outline": lambda visitor: visitor.page.evaluate(OUTLINE),
        "target": lambda visitor: visitor.page.evaluate(TARGETS),
        "text twice as large": styled(TWICE, Visitor.overflow),
    })


@pytest.mark.looks
def test_pages_in_english_and_in_the_dark(visit, atlas):
    walk(visit, atlas, {"axe": Visitor.axe}, english=True, dark=True)


@pytest.mark.looks
def test_pages_on_a_narrow_screen(visit, atlas):
    """WCAG 1.4.10 and 1.4.12: 320 CSS pixels, and then with more room between letters, words and lines."""
    walk(visit, atlas, {"reflow": Visitor.overflow, "spacing": styled(SPACING, Visitor.overflow)}, width=320)


def test_forms_sent_empty(visit, atlas):
    """Every form with a text field comes back with a summary, the title says so, and the page is still accessible."""
    problems = []
    for account, pages in itertools.groupby(atlas, key=lambda entry: entry[0]):
        visitor: Visitor = visit(account, axe=True)
        visitor.expected_status |= {400, 401, 403, 409, 422, 429}
        for _, path in pages:
            visitor.go(path)
            for index in range(text_forms(visitor).count()):
                visitor.go(path)
                send_empty(visitor, index)
                problems += [f"{account} {path} sent empty: {problem}" for problem in visitor.axe()]
                is_wrong = visitor.page.locator("[aria-invalid=true]").count()
                if is_wrong and not re.match("(Fout|Error): ", visitor.page.title()):
                    problems.append(f"{account} {path} sent empty: the title is '{visitor.page.title()}'")
    assert not problems, "\n".join(problems)


TEXTS = "input[type=text], input[type=email], input[type=password], textarea"


def text_forms(visitor: Visitor):
    return visitor.page.locator("main form[method=post]").filter(has=visitor.page.locator(TEXTS))


def send_empty(visitor: Visitor, index: int) -> None:
    form = text_forms(visitor).nth(index)
    for field in form.locator(TEXTS).all():
        if field.is_visible() and field.is_editable():
            field.fill("")
    form.locator("button[type=submit], button:not([type])").last.click()
    visitor.page.wait_for_load_state()
