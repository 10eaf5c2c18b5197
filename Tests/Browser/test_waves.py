"""Half a year later: ask again per person, see what changed, and leave what was written down before as it was."""

import re

import pytest

from hands import Keyboard, Mouse
from test_job import main, open_dossier, row_of, skip_to_the_picture, write_down_people
from visitor import Visitor

PROFESSIONAL = "samira@nabij.example"


def to_the_network(visitor: Visitor, hands) -> None:
    hands.press(visitor.page.get_by_label("Kruimelpad").get_by_role("link", name="Netwerk", exact=True))


def begin_follow_up(visitor: Visitor, hands) -> None:
    hands.press(main(visitor).get_by_role("link", name="Bijwerken", exact=True))
    hands.press(main(visitor).get_by_role("button", name="Begin met bijwerken"))


@pytest.mark.parametrize("way", ["mouse", "keyboard", "without script"])
def test_a_follow_up(visit, way):
    visitor: Visitor = visit(PROFESSIONAL, script=way != "without script")
    hands = Keyboard(visitor.page) if way == "keyboard" else Mouse(visitor.page)
    open_dossier(visitor, hands, f"Fenna {way}")
    write_down_people(visitor, hands)
    skip_to_the_picture(visitor)
    begin_follow_up(visitor, hands)
    assert "0 van 10 mensen gevraagd." in visitor.text()
    hands.press(main(visitor).get_by_role("button", name="Alles nog zo bij Moeder Riet"))
    assert "1 van 10 mensen gevraagd." in visitor.text()
    ask_henk(visitor, hands)
    part_with_ali(visitor, hands)
    see_the_change(visitor, hands)
    see_how_it_was(visitor, hands)


def ask_henk(visitor: Visitor, hands) -> None:
    hands.press(main(visitor).get_by_role("link", name=re.compile("^Anders.*Broer Henk")))
    assert main(visitor).locator("[name=ring]").input_value() == "2"
    hands.choose(main(visitor).locator("[name=ring]"), "1")
    hands.press(main(visitor).get_by_role("button", name="Zo is het nu"))
    assert "2 van 10 mensen gevraagd." in visitor.text()


def part_with_ali(visitor: Visitor, hands) -> None:
    hands.press(main(visitor).get_by_role("link", name=re.compile("^Is er niet meer.*Buurman Ali")))
    hands.pick(main(visitor).locator("[name=ending]").first)
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))
    to_the_network(visitor, hands)
    assert "nog niet opnieuw gevraagd" in visitor.text()


def see_the_change(visitor: Visitor, hands) -> None:
    hands.press(main(visitor).get_by_role("link", name="Eerdere keren"))
    hands.press(main(visitor).get_by_role("button", name="Laat zien"))
    text = visitor.text()
    assert "weg" in text and "Broer Henk is dichterbij gekomen" in text
    assert main(visitor).locator("svg").first.is_visible()


def see_how_it_was(visitor: Visitor, hands) -> None:
    hands.press(visitor.page.get_by_label("Kruimelpad").get_by_role("link", name="Eerdere keren"))
    hands.press(main(visitor).locator(".link-list a").last)
    assert "Zo was het toen. Dit blijft staan." in visitor.text()
    henk = main(visitor).locator("table tbody tr", has=visitor.page.get_by_text("Broer Henk", exact=True))
    assert "middelste kring" in henk.inner_text()
    assert "Buurman Ali" in visitor.text()


def test_two_people_begin_at_once(visit):
    """The second gets the round that is open, and hears so."""
    first, second = visit(PROFESSIONAL), visit(PROFESSIONAL)
    open_dossier(first, Mouse(first.page), "Gijs")
    write_down_people(first, Mouse(first.page))
    skip_to_the_picture(first)
    path = first.page.url.split("/netwerk/")[1].split("/")[0]
    for visitor in (first, second):
        visitor.go(f"/netwerk/{path}/netwerk/bijwerken")
    for visitor in (first, second):
        with visitor.page.expect_navigation():
            main(visitor).get_by_role("button", name="Begin met bijwerken").click()
    assert "was al begonnen met bijwerken" in second.text()
    assert "was al begonnen" not in first.text()


def test_ticks_of_two_people_are_both_kept(visit):
    first, second = visit(PROFESSIONAL), visit(PROFESSIONAL)
    open_dossier(first, Mouse(first.page), "Hilde")
    write_down_people(first, Mouse(first.page))
    second.go(first.page.url)
    given = "Wat geven deze mensen aan"
    row_of(first, given, "Moeder Riet").locator("[name$='.affective']").check()
    row_of(second, given, "Moeder Riet").locator("[name$='.material']").check()
    for visitor in (first, second):
        with visitor.page.expect_navigation():
            main(visitor).get_by_role("button", name="Bewaren en verder").click()
    first.go(first.page.url.replace("wie-kent-wie", "wie-geeft-wat"))
    for function in ("affective", "material"):
        assert row_of(first, given, "Moeder Riet").locator(f"[name$='.{function}']").is_checked()


def test_a_place_without_dragging(visit):
    visitor: Visitor = visit(PROFESSIONAL, script=False)
    hands = Mouse(visitor.page)
    open_dossier(visitor, hands, "Iris")
    write_down_people(visitor, hands)
    skip_to_the_picture(visitor)
    main(visitor).get_by_text("Iemand op een andere plek zetten").click()
    form = main(visitor).locator("form#place-form")
    form.locator("[name=member]").select_option(label="Collega Tom")
    form.locator("[name=sphere]").select_option("friends")
    form.locator("[name=ring]").select_option("1")
    hands.press(form.get_by_role("button"))
    row = main(visitor).locator("table tbody tr", has=visitor.page.get_by_text("Collega Tom", exact=True))
    assert "binnenste kring" in row.inner_text() and "Vrienden" in row.inner_text()


def test_a_network_of_nobody_has_somewhere_to_begin(visit):
    visitor: Visitor = visit(PROFESSIONAL)
    hands = Mouse(visitor.page)
    open_dossier(visitor, hands, "Jaap")
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("link", name="Netwerk", exact=True).last.click()
    assert "Waar kan het beginnen?" in visitor.text() and visitor.text().lower().count("niemand") <= 1
    hands.press(main(visitor).get_by_role("link", name="Plekken en wensen opschrijven"))
    hands.fill(main(visitor).locator("[name=places]"), "de markt\nde kerk")
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))
    hands.press(main(visitor).get_by_role("link", name="Wie was er vroeger belangrijk?"))
    hands.fill(main(visitor).locator("[name='people.0.name']"), "Oom Jan")
    hands.choose(main(visitor).locator("[name='people.0.wish']"), "restore")
    hands.press(main(visitor).locator("form button[type=submit]:not([name])").last)
    assert "de markt" in visitor.text() and "Oom Jan" in visitor.text()


def test_blank_forms_are_printed_on_a4(visit):
    visitor: Visitor = visit(PROFESSIONAL)
    visitor.go("/netwerk/formulieren")
    visitor.page.emulate_media(media="print")
    assert visitor.page.pdf(format="A4").startswith(b"%PDF")
    for question in ("Wie zijn er?", "Wat geven zij mij?", "Wie kent wie?", "Waar kan het beginnen?"):
        assert question in visitor.text()
