"""Half a year later: what the whole job in test_job leaves out of a follow-up, and networks of few people."""

from hands import Keyboard, Mouse
from steps import PROFESSIONAL, dossier_of, main, open_dossier, row_of, skip_to_the_picture, write_down_people
from visitor import Visitor


def test_two_people_begin_at_once(visit):
    """The second gets the round that is open, and hears so."""
    first, second = visit(PROFESSIONAL), visit(PROFESSIONAL)
    open_dossier(first, Mouse(first.page), "Gijs")
    write_down_people(first, Mouse(first.page))
    skip_to_the_picture(first)
    path = dossier_of(first)
    for visitor in (first, second):
        visitor.go(path + "/netwerk/bijwerken")
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


def place_of(visitor: Visitor, name: str) -> list[str]:
    """Sphere and ring of somebody, as the table says."""
    row = main(visitor).locator("table tbody tr", has=visitor.page.get_by_text(name, exact=True))
    return row.locator("td").all_inner_texts()[:2]


def test_dragging_does_what_the_form_does(visit):
    """Somebody is dragged next to somebody else; the form puts a third there; then they stand alike, and nothing else changed."""
    visitor: Visitor = visit(PROFESSIONAL)
    page = visitor.page
    open_dossier(visitor, Mouse(page), "Karin")
    write_down_people(visitor, Mouse(page))
    skip_to_the_picture(visitor)
    assert place_of(visitor, "Collega Tom") == ["Werk en school", "buitenste kring"]
    # What fills a mark has no pointer; what is hit does.
    hit = main(visitor).locator(".picture-wide .eg-person", has_text="Collega Tom").locator(".eg-hit")
    hit.scroll_into_view_if_needed()
    start = hit.bounding_box()
    goal = main(visitor).locator(".picture-wide .eg-person", has_text="Buurman Ali").locator(".eg-hit").bounding_box()
    page.mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(goal["x"] + goal["width"] / 2 + 4, goal["y"] + goal["height"] / 2 + 4, steps=8)
    with page.expect_navigation():
        page.mouse.up()
    assert place_of(visitor, "Collega Tom") == ["Buren", "middelste kring"]
    hands = Keyboard(page)
    hands.open(main(visitor).locator("summary", has_text="Iemand op een andere plek zetten"))
    form = main(visitor).locator("form#place-form")
    nel = form.locator("[name=member] option", has_text="Maatje Nel").get_attribute("value")
    hands.choose(form.locator("[name=member]"), nel)
    hands.choose(form.locator("[name=sphere]"), "neighbours")
    hands.choose(form.locator("[name=ring]"), "2")
    hands.press(form.get_by_role("button"))
    assert place_of(visitor, "Maatje Nel") == place_of(visitor, "Collega Tom")
    visitor.go(dossier_of(visitor) + "/geschiedenis")
    assert visitor.text().count("plek in de tekening gekozen") == 2, "one line for each, and no other"


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
