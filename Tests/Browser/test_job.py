"""The whole job: open a dossier, write down ten people, see them, agree on something, find it in Mijn werk.

Done with a mouse, with the keyboard alone, and without script.
"""

import re
from datetime import date, timedelta

import pytest

from hands import Keyboard, Mouse
from visitor import Visitor

PROFESSIONAL = "samira@nabij.example"

# Name, sphere and ring of ten people.
PEOPLE = [
    ("Moeder Riet", "relatives", "1"), ("Broer Henk", "relatives", "2"), ("Ëva van den IJssel", "friends", "1"),
    ("Buurman Ali", "neighbours", "2"), ("Joke van het koor", "leisureAndFaith", "2"), ("Collega Tom", "workOrSchool", "3"),
    ("Maatje Nel", "friends", "3"), ("Lotgenoot Sjaak", "fellowClients", "3"), ("Dokter Smit", "professionals", "2"),
    ("Nichtje <Bo> & co", "relatives", "3"),
]


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
    agree(visitor, hands)
    find_in_my_work(visitor, hands, client)


def main(visitor: Visitor):
    return visitor.page.locator("main")


def open_dossier(visitor: Visitor, hands, client: str) -> None:
    visitor.go("/")
    hands.press(visitor.page.get_by_role("banner").get_by_role("link", name="Netwerk"))
    hands.press(main(visitor).get_by_role("link", name="Nieuw dossier"))
    hands.fill(main(visitor).locator("[name=clientName]"), client)
    hands.fill(main(visitor).locator("[name=question]"), "Ik wil weer onder de mensen komen.")
    hands.press(main(visitor).get_by_role("button", name="Dossier openen"))
    assert visitor.heading() == client
    assert "Ik wil weer onder de mensen komen." in visitor.text()


def write_down_people(visitor: Visitor, hands) -> None:
    hands.press(main(visitor).get_by_role("link", name="Mensen toevoegen").first)
    for row, (name, sphere, ring) in enumerate(PEOPLE):
        hands.fill(main(visitor).locator(f"[name='people.{row}.name']"), name)
        hands.choose(main(visitor).locator(f"[name='people.{row}.sphere']"), sphere)
        hands.choose(main(visitor).locator(f"[name='people.{row}.ring']"), ring)
    hands.press(main(visitor).locator("form button[type=submit]:not([name])").last)


def row_of(visitor: Visitor, table: str, name: str):
    """The row of somebody in a table of questions."""
    return main(visitor).get_by_role("table", name=table).locator("tbody tr", has=visitor.page.get_by_text(name, exact=True))


def say_who_gives_what(visitor: Visitor, hands) -> None:
    assert visitor.heading() == "Wie geeft wat?"
    for name, function in [("Moeder Riet", "affective"), ("Buurman Ali", "material")]:
        hands.pick(row_of(visitor, "Wat geven deze mensen aan", name).locator(f"[name$='.{function}']"))
    hands.pick(row_of(visitor, "aan hen?", "Moeder Riet").locator("[name$='.social']"))
    hands.press(main(visitor).get_by_role("button", name="Bewaren en verder"))


def say_who_knows_whom(visitor: Visitor, hands) -> None:
    assert visitor.heading() == "Wie kent wie?"
    assert main(visitor).locator("select").count() == len(PEOPLE) * (len(PEOPLE) - 1) // 2, "every pair once"
    henk = row_of(visitor, "Wie kent wie?", "Broer Henk").locator("select")
    hands.choose(henk.first, "know")
    ali = row_of(visitor, "Wie kent wie?", "Buurman Ali").locator("select")
    hands.choose(ali.nth(1), "strained")
    hands.press(main(visitor).get_by_role("button", name="Bewaren en verder"))


def name_who_stands_apart(visitor: Visitor, hands) -> None:
    assert "Wie zie je vaak" in visitor.heading()
    assert "Collega Tom" in visitor.text() and "Broer Henk" not in visitor.text()
    hands.press(main(visitor).get_by_role("link", name="Verder niemand"))


def skip_to_the_picture(visitor: Visitor) -> None:
    """Each step may be skipped."""
    for step in ("Overslaan", "Overslaan", "Verder niemand"):
        with visitor.page.expect_navigation():
            main(visitor).get_by_role("link", name=step).click()


def look_at_the_picture(visitor: Visitor, hands) -> None:
    """As a picture with a name, as a table, and as text: the same people."""
    picture = main(visitor).locator("svg").first
    assert picture.is_visible()
    title, description = picture.locator("title").first, picture.locator("desc").first
    assert "Anneke" in title.text_content() and description.text_content().strip()
    table = main(visitor).locator("table").inner_text()
    for name, _, _ in PEOPLE:
        assert name in table
    drawn = " ".join(picture.text_content().split())
    assert "Moeder Riet" in drawn and "Ëva van den IJssel" in drawn
    hands.press(main(visitor).get_by_role("link", name="Lees deze tekening als tekst"))
    words = visitor.text()
    for name, _, _ in PEOPLE:
        assert name in words
    visitor.page.go_back()


def agree(visitor: Visitor, hands) -> None:
    soon = date.today() + timedelta(days=7)
    hands.press(main(visitor).get_by_role("link", name="Afspraak maken").first)
    hands.fill(main(visitor).locator("[name=what]"), "Samen naar het koor")
    doer = main(visitor).locator("[name=doer]")
    hands.choose(doer, doer.locator("option", has_text="Joke van het koor").get_attribute("value"))
    hands.choose(main(visitor).locator("[name=rhythmKind]"), "timesAMonth")
    hands.fill(main(visitor).locator("[name=rhythmCount]"), "2")
    hands.fill(main(visitor).locator("[name=reviewOn]"), soon.strftime("%d-%m-%Y"))
    hands.fill(main(visitor).locator("[name=agreedBy]"), "Anneke en Joke")
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))
    assert main(visitor).locator("[aria-invalid=true]").count() == 0, visitor.text()
    assert "Samen naar het koor" in visitor.text()


def find_in_my_work(visitor: Visitor, hands, client: str) -> None:
    hands.press(visitor.page.get_by_role("banner").get_by_role("link", name="Mijn werk"))
    link = main(visitor).get_by_role("link", name=client).first
    assert re.search(rf"{client}\s+.*Samen naar het koor", visitor.text())
    hands.press(link)
    assert "Samen naar het koor" in visitor.text()


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


def test_the_picture_can_be_kept_and_printed(visit):
    visitor: Visitor = visit(PROFESSIONAL)
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
