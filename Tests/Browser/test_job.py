"""The whole job, from a client's first words to half a year later: ten people, who gives what and who knows whom, two kinds of
support to do something about, an agreement past what there is to weigh, a follow-up, what changed, and the way back.

Done with a mouse, with the keyboard alone, and without script.
"""

import re
import zipfile

import pytest

from hands import Keyboard, Mouse
from steps import (
    PROFESSIONAL, agree_from_support, ask_henk, begin_follow_up, dossier_of, find_in_my_work, look_at_the_picture, main,
    name_who_stands_apart, open_dossier, part_with_ali, say_who_gives_what, say_who_knows_whom, see_how_it_was,
    see_the_change, set_a_limit, skip_to_the_picture, two_kinds_of_support, walk_back, weigh, write_down_people,
)
from visitor import Visitor


@pytest.mark.parametrize("way", ["mouse", "keyboard", "without script"])
def test_the_whole_job(visit, way):
    visitor: Visitor = visit(PROFESSIONAL, script=way != "without script")
    hands = Keyboard(visitor.page) if way == "keyboard" else Mouse(visitor.page)
    client = f"Anneke {way}"
    open_dossier(visitor, hands, client)
    write_down_people(visitor, hands)
    say_who_gives_what(visitor, hands)
    say_who_knows_whom(visitor, hands)
    name_who_stands_apart(visitor, hands)
    look_at_the_picture(visitor, hands)
    set_a_limit(visitor, hands)
    two_kinds_of_support(visitor, hands)
    agree_from_support(visitor, hands)
    weigh(visitor, hands)
    visitor.go(dossier_of(visitor) + "/netwerk")
    begin_follow_up(visitor, hands)
    ask_henk(visitor, hands)
    part_with_ali(visitor, hands)
    see_the_change(visitor, hands)
    see_how_it_was(visitor, hands)
    find_in_my_work(visitor, hands, client)
    walk_back(visitor, hands, client)


def test_a_problem_in_one_row_keeps_all_that_was_typed(visit):
    visitor: Visitor = visit(PROFESSIONAL)
    visitor.expected_status.add(422)
    hands = Mouse(visitor.page)
    open_dossier(visitor, hands, "Bram")
    hands.press(main(visitor).get_by_role("link", name="Mensen toevoegen").first)
    hands.fill(main(visitor).locator("[name='people.0.name']"), "Zus Els")
    hands.choose(main(visitor).locator("[name='people.1.ring']"), "2")
    hands.press(main(visitor).locator("form button[type=submit]:not([name])").last)
    assert visitor.page.title().startswith("Fout: ")
    summary = visitor.page.locator(":focus")
    assert summary.count() == 1, "the summary has the focus"
    assert main(visitor).locator("[name='people.0.name']").input_value() == "Zus Els"
    main(visitor).get_by_role("link", name=re.compile("Vul ook een naam in")).click()
    assert visitor.page.evaluate("document.activeElement.name") == "people.1.name"


def test_more_rows_without_script_keep_what_was_typed(visit):
    visitor: Visitor = visit(PROFESSIONAL, script=False)
    hands = Mouse(visitor.page)
    open_dossier(visitor, hands, "Chris")
    hands.press(main(visitor).get_by_role("link", name="Mensen toevoegen").first)
    rows = main(visitor).locator("[name^='people.'][name$='.name']")
    before = rows.count()
    hands.fill(rows.nth(0), "Oom Piet")
    hands.press(main(visitor).locator("button[name=_more]"))
    assert rows.count() > before
    assert rows.nth(0).input_value() == "Oom Piet"


def test_two_people_at_once_lose_nothing(visit):
    """Whoever saves second gets both texts on one page, and can still save."""
    first, second = visit(PROFESSIONAL), visit(PROFESSIONAL)
    second.expected_status.add(409)
    open_dossier(first, Mouse(first.page), "Dirk")
    write_down_people(first, Mouse(first.page))
    skip_to_the_picture(first)
    look = first.page.locator("main table").get_by_role("link", name="Buurman Ali")
    path = look.get_attribute("href") + "/wijzigen"
    first.go(path)
    second.go(path)
    first.page.locator("main [name=name]").fill("Buurman Ali van boven")
    second.page.locator("main [name=name]").fill("Buurman Ali van nummer 12")
    first.page.locator("main form button[type=submit]:not([name])").last.click()
    first.page.wait_for_load_state()
    second.page.locator("main form button[type=submit]:not([name])").last.click()
    second.page.wait_for_load_state()
    assert "Buurman Ali van boven" in second.page.content()
    assert "Buurman Ali van nummer 12" in second.page.content()


def just_signed_in(visit, **options) -> Visitor:
    """A file leaves the program, so the password is asked again after ten minutes; this one was proven just now."""
    visitor: Visitor = visit(None, **options)
    visitor.sign_in(PROFESSIONAL, visitor.program.accounts()[PROFESSIONAL])
    return visitor


def test_the_picture_can_be_kept_and_printed(visit):
    visitor = just_signed_in(visit)
    visitor.go("/netwerk")
    main(visitor).get_by_role("link", name="Lidia").first.click()
    path = visitor.page.url.rstrip("/")
    visitor.go(path + "/netwerk")
    with visitor.page.expect_download() as download:
        main(visitor).get_by_role("link", name="Bewaren als bestand").click()
    text = download.value.path().read_text(encoding="utf-8")
    assert text.startswith("<?xml") and "<svg" in text and "<script" not in text
    assert download.value.suggested_filename.endswith(".svg")
    visitor.go(path + "/netwerk/afdrukken")
    visitor.page.emulate_media(media="print")
    paper = visitor.page.pdf(format="A4", print_background=True)
    assert paper.startswith(b"%PDF")
    assert main(visitor).locator("svg").first.is_visible()
    assert not visitor.page.get_by_role("banner").get_by_role("link", name="Netwerk").is_visible()


@pytest.mark.parametrize("way", ["keyboard", "without script"])
def test_the_data_can_be_kept(visit, way):
    """By number unless names are chosen; what it is for is asked and stands in the file."""
    visitor = just_signed_in(visit, script=way != "without script")
    visitor.expected_status.add(422)
    hands = Keyboard(visitor.page) if way == "keyboard" else Mouse(visitor.page)
    open_dossier(visitor, Mouse(visitor.page), f"Lotte {way}")
    write_down_people(visitor, Mouse(visitor.page))
    skip_to_the_picture(visitor)
    hands.press(main(visitor).get_by_role("link", name="Gegevens als bestand"))
    make = main(visitor).get_by_role("button", name="Bestand maken")
    hands.press(make)
    assert "Schrijf op waarvoor het bestand is." in visitor.text()
    hands.fill(main(visitor).locator("[name=purpose]"), "Onderzoek naar steun")
    careful = kept(visitor, hands, make)
    assert careful.suggested_filename.endswith(".graphml")
    text = careful.path().read_text(encoding="utf-8")
    assert "Onderzoek naar steun" in text and "persoon 10" in text
    assert "Moeder Riet" not in text and "Lotte" not in text
    hands.pick(main(visitor).locator("[name=names][value=names]"))
    hands.pick(main(visitor).locator("[name=format][value='network-canvas']"))
    tables = zipfile.ZipFile(kept(visitor, hands, make).path())
    people = next(name for name in tables.namelist() if "attributeList" in name)
    assert "Moeder Riet" in tables.read(people).decode("utf-8")


def kept(visitor: Visitor, hands, button):
    """The file that a button gives; the page stays."""
    with visitor.page.expect_download() as download:
        hands.open(button)
    return download.value
