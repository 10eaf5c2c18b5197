"""From two kinds of support to an agreement, past what there is to weigh, and back to the client's words.

Done with a mouse, with the keyboard alone, and without script.
"""

import re
from datetime import date, timedelta

import pytest

from hands import Keyboard, Mouse
from test_job import PROFESSIONAL, main, open_dossier
from visitor import Visitor

WORDS = "Ik wil weer onder de mensen komen."


@pytest.mark.parametrize("way", ["mouse", "keyboard", "without script"])
def test_from_words_to_an_agreement_and_back(visit, way):
    visitor: Visitor = visit(PROFESSIONAL, script=way != "without script")
    hands = Keyboard(visitor.page) if way == "keyboard" else Mouse(visitor.page)
    client = f"Mieke {way}"
    open_dossier(visitor, hands, client)
    write_down_fatima(visitor, hands)
    two_kinds_of_support(visitor, hands)
    agree_from_support(visitor, hands)
    weigh(visitor, hands)
    walk_back(visitor, hands, client)


def dossier_of(visitor: Visitor) -> str:
    return "/netwerk/" + visitor.page.url.split("/netwerk/")[1].split("/")[0]


def write_down_fatima(visitor: Visitor, hands) -> None:
    """Somebody who does something together with the client, an hour a week at most."""
    hands.press(main(visitor).get_by_role("link", name="Mensen toevoegen").first)
    hands.fill(main(visitor).locator("[name='people.0.name']"), "Fatima")
    hands.choose(main(visitor).locator("[name='people.0.sphere']"), "neighbours")
    hands.press(main(visitor).locator("form button[type=submit]:not([name])").last)
    visitor.go(dossier_of(visitor) + "/netwerk")
    hands.press(main(visitor).locator("table").get_by_role("link", name="Fatima"))
    hands.press(main(visitor).get_by_role("link", name="Wijzigen", exact=True))
    hands.pick(main(visitor).locator("[name=gives][value=social]"))
    hands.fill(main(visitor).locator("[name=limitHours]"), "1")
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))


def two_kinds_of_support(visitor: Visitor, hands) -> None:
    """One that leans on one person and that the client wants more of, one that is left for now."""
    visitor.go(dossier_of(visitor))
    hands.press(visitor.page.get_by_role("link", name="Steun", exact=True))
    assert "Nu is dat alleen Fatima." in visitor.text()
    assert visitor.text().count("niemand") == 1, "that nobody stands there is said once"
    hands.press(main(visitor).get_by_role("link", name="Samen iets doen"))
    hands.press(main(visitor).get_by_role("link", name="Schrijf het op"))
    hands.pick(main(visitor).locator("[name=answer][value=change]"))
    hands.fill(main(visitor).locator("[name=words]"), "Ik eet te vaak alleen.")
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))
    assert "Ik eet te vaak alleen." in visitor.text()
    hands.press(visitor.page.get_by_role("navigation").get_by_role("link", name="Steun").last)
    hands.press(main(visitor).get_by_role("link", name="Opkomen voor mij"))
    hands.press(main(visitor).get_by_role("link", name="Schrijf het op"))
    hands.pick(main(visitor).locator("[name=answer][value=notNow]"))
    hands.fill(main(visitor).locator("[name=why]"), "Ik schaam me.")
    later = date.today() + timedelta(days=60)
    hands.fill(main(visitor).locator("[name=againOn]"), later.strftime("%d-%m-%Y"))
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))
    assert "Ik schaam me." in visitor.text()
    assert "mag het weer ter sprake komen" in visitor.text()
    hands.press(visitor.page.get_by_role("navigation").get_by_role("link", name="Steun").last)
    hands.press(main(visitor).get_by_role("link", name="Samen iets doen"))


def agree_from_support(visitor: Visitor, hands) -> None:
    """Whoever is there already comes first, one step away from an agreement that knows where it comes from."""
    first = main(visitor).locator(".order > li").first
    assert "Wie er al is" in first.inner_text() and "Fatima" in first.inner_text()
    hands.press(first.get_by_role("link", name="Fatima"))
    assert "Ik eet te vaak alleen." in visitor.text()
    assert main(visitor).locator("[name=function]").input_value() == "social"
    assert "Fatima" in main(visitor).locator("[name=doer] option:checked").inner_text()
    hands.fill(main(visitor).locator("[name=what]"), "Samen eten op dinsdag")
    hands.fill(main(visitor).locator("[name=minutes]"), "120")
    hands.fill(main(visitor).locator("[name=agreedBy]"), "Mieke en Fatima")
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))


def weigh(visitor: Visitor, hands) -> None:
    """Nothing is lost, nothing is blocked: people choose, and the reason is kept."""
    assert "hoogstens 1 uur per week. Met deze afspraak wordt het 2 uur." in visitor.text()
    assert not visitor.page.title().startswith("Fout"), "a question is no mistake"
    assert main(visitor).locator("[name=what]").input_value() == "Samen eten op dinsdag"
    assert main(visitor).locator("[name=considered]").count() == 4
    hands.pick(main(visitor).locator("[name=considered][value=smaller]"))
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))
    assert "Pas hier aan hoe vaak of hoe lang." in visitor.text()
    hands.pick(main(visitor).locator("[name=considered][value=anyway]"))
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))
    assert "Schrijf op waarom jullie het toch zo doen." in visitor.text()
    hands.fill(main(visitor).locator("[name=considerReason]"), "Fatima wil dit graag zo.")
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))
    assert visitor.heading() == "Samen eten op dinsdag"
    assert "Fatima wil dit graag zo." in visitor.text()


def walk_back(visitor: Visitor, hands, client: str) -> None:
    """From the agreement over the kind of support to the words it began with, and forward again."""
    story = main(visitor).locator(".story")
    assert WORDS in story.inner_text() and "Ik eet te vaak alleen." in story.inner_text()
    hands.press(story.get_by_role("link", name="Samen iets doen"))
    assert visitor.heading() == "Samen iets doen"
    assert "Samen eten op dinsdag" in main(visitor).locator(".story").inner_text()
    hands.press(main(visitor).locator(".story").get_by_role("link", name="Naar de vraag"))
    assert visitor.heading() == client and WORDS in visitor.text()
    hands.open(main(visitor).locator("summary", has_text=re.compile("hieruit voort")).first)
    hands.press(main(visitor).get_by_role("link", name="Samen eten op dinsdag").first)
    assert visitor.heading() == "Samen eten op dinsdag"


def test_the_week_fits_on_paper(visit):
    visitor: Visitor = visit(PROFESSIONAL)
    visitor.go("/netwerk")
    main(visitor).get_by_role("link", name="Cor van Dalen").first.click()
    path = visitor.page.url.rstrip("/")
    visitor.go(path + "/week")
    assert "dochter Ineke: Boodschappen doen" in " ".join(visitor.text().split())
    main(visitor).get_by_role("link", name="Afdrukken").click()
    visitor.page.emulate_media(media="print")
    paper = visitor.page.pdf(format="A4", print_background=True)
    assert paper.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page[^s]", paper)) == 1, "a week is one sheet"


def test_own_say_and_another_view_stand_side_by_side(visit):
    visitor: Visitor = visit(PROFESSIONAL)
    open_dossier(visitor, Mouse(visitor.page), "Toos")
    path = visitor.page.url.rstrip("/")
    visitor.go(path + "/zelf-bepalen")
    visitor.page.locator("[name='moment.words']").fill("Niet voor tienen.")
    visitor.page.locator("[name='moment.weight']").select_option("heard")
    visitor.page.locator("[name='moment.view']").fill("De dokter kan alleen om negen uur.")
    Mouse(visitor.page).press(main(visitor).get_by_role("button", name="Bewaren"))
    for page in ("/afspraken", "/steun", "/week"):
        visitor.go(path + page)
        both = main(visitor).locator(".voice .side-by-side").inner_text()
        assert "Niet voor tienen." in both and "De dokter kan alleen om negen uur." in both
