"""The steps of the whole job, each from the page where the one before it ended, for whatever hands do the work."""

import re
from datetime import date, timedelta

from playwright.sync_api import Locator

from hands import Keyboard, Mouse
from visitor import Visitor

Hands = Mouse | Keyboard

PROFESSIONAL = "samira@nabij.example"
WORDS = "Ik wil weer onder de mensen komen."

# Name, sphere and ring of ten people.
PEOPLE = [
    ("Moeder Riet", "relatives", "1"), ("Broer Henk", "relatives", "2"), ("Ëva van den IJssel", "friends", "1"),
    ("Buurman Ali", "neighbours", "2"), ("Joke van het koor", "leisureAndFaith", "2"), ("Collega Tom", "workOrSchool", "3"),
    ("Maatje Nel", "friends", "3"), ("Lotgenoot Sjaak", "fellowClients", "3"), ("Dokter Smit", "professionals", "2"),
    ("Nichtje <Bo> & co", "relatives", "3"),
]


def main(visitor: Visitor) -> Locator:
    return visitor.page.locator("main")


def dossier_of(visitor: Visitor) -> str:
    return "/netwerk/" + visitor.page.url.split("/netwerk/")[1].split("/")[0]


def open_dossier(visitor: Visitor, hands: Hands, client: str) -> None:
    visitor.go("/")
    hands.press(visitor.page.get_by_role("banner").get_by_role("link", name="Netwerk"))
    hands.press(main(visitor).get_by_role("link", name="Nieuw dossier"))
    hands.fill(main(visitor).locator("[name=clientName]"), client)
    hands.fill(main(visitor).locator("[name=question]"), WORDS)
    hands.press(main(visitor).get_by_role("button", name="Dossier openen"))
    assert visitor.heading() == client
    assert WORDS in visitor.text()


def write_down_people(visitor: Visitor, hands: Hands) -> None:
    hands.press(main(visitor).get_by_role("link", name="Mensen toevoegen").first)
    for row, (name, sphere, ring) in enumerate(PEOPLE):
        hands.fill(main(visitor).locator(f"[name='people.{row}.name']"), name)
        hands.choose(main(visitor).locator(f"[name='people.{row}.sphere']"), sphere)
        hands.choose(main(visitor).locator(f"[name='people.{row}.ring']"), ring)
    hands.press(main(visitor).locator("form button[type=submit]:not([name])").last)


def row_of(visitor: Visitor, table: str, name: str) -> Locator:
    """The row of somebody in a table of questions."""
    return main(visitor).get_by_role("table", name=table).locator("tbody tr", has=visitor.page.get_by_text(name, exact=True))


def say_who_gives_what(visitor: Visitor, hands: Hands) -> None:
    assert visitor.heading() == "Wie geeft wat?"
    for name, function in [("Moeder Riet", "affective"), ("Joke van het koor", "social")]:
        hands.pick(row_of(visitor, "Wat geven deze mensen aan", name).locator(f"[name$='.{function}']"))
    hands.pick(row_of(visitor, "aan hen?", "Moeder Riet").locator("[name$='.social']"))
    hands.press(main(visitor).get_by_role("button", name="Bewaren en verder"))


def say_who_knows_whom(visitor: Visitor, hands: Hands) -> None:
    assert visitor.heading() == "Wie kent wie?"
    assert main(visitor).locator("select").count() == len(PEOPLE) * (len(PEOPLE) - 1) // 2, "every pair once"
    henk = row_of(visitor, "Wie kent wie?", "Broer Henk").locator("select")
    hands.choose(henk.first, "know")
    ali = row_of(visitor, "Wie kent wie?", "Buurman Ali").locator("select")
    hands.choose(ali.nth(1), "strained")
    hands.press(main(visitor).get_by_role("button", name="Bewaren en verder"))


def name_who_stands_apart(visitor: Visitor, hands: Hands) -> None:
    assert "Wie zie je vaak" in visitor.heading()
    assert "Collega Tom" in visitor.text() and "Broer Henk" not in visitor.text()
    hands.press(main(visitor).get_by_role("link", name="Verder niemand"))


def skip_to_the_picture(visitor: Visitor) -> None:
    """Each step may be skipped."""
    for step in ("Overslaan", "Overslaan", "Verder niemand"):
        with visitor.page.expect_navigation():
            main(visitor).get_by_role("link", name=step).click()


def look_at_the_picture(visitor: Visitor, hands: Hands) -> None:
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


def set_a_limit(visitor: Visitor, hands: Hands) -> None:
    """Joke can do an hour a week at most."""
    hands.press(main(visitor).locator("table").get_by_role("link", name="Joke van het koor"))
    hands.press(main(visitor).get_by_role("link", name="Wijzigen", exact=True))
    hands.fill(main(visitor).locator("[name=limitHours]"), "1")
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))


def two_kinds_of_support(visitor: Visitor, hands: Hands) -> None:
    """One that leans on one person and that the client wants more of, one that is left for now."""
    visitor.go(dossier_of(visitor))
    hands.press(visitor.page.get_by_role("link", name="Steun", exact=True))
    assert "Nu is dat alleen Joke van het koor." in visitor.text()
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


def agree_from_support(visitor: Visitor, hands: Hands) -> None:
    """Whoever is there already comes first, one step away from an agreement that knows where it comes from."""
    first = main(visitor).locator(".order > li").first
    assert "Wie er al is" in first.inner_text() and "Joke van het koor" in first.inner_text()
    hands.press(first.get_by_role("link", name="Joke van het koor"))
    assert "Ik eet te vaak alleen." in visitor.text()
    assert main(visitor).locator("[name=function]").input_value() == "social"
    assert "Joke van het koor" in main(visitor).locator("[name=doer] option:checked").inner_text()
    hands.fill(main(visitor).locator("[name=what]"), "Samen eten op dinsdag")
    hands.fill(main(visitor).locator("[name=minutes]"), "120")
    soon = date.today() + timedelta(days=7)
    hands.fill(main(visitor).locator("[name=reviewOn]"), soon.strftime("%d-%m-%Y"))
    hands.fill(main(visitor).locator("[name=agreedBy]"), "Anneke en Joke")
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))


def weigh(visitor: Visitor, hands: Hands) -> None:
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
    hands.fill(main(visitor).locator("[name=considerReason]"), "Joke wil dit graag zo.")
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))
    assert visitor.heading() == "Samen eten op dinsdag"
    assert "Joke wil dit graag zo." in visitor.text()


def walk_back(visitor: Visitor, hands: Hands, client: str) -> None:
    """From the agreement over the kind of support to the words it began with, and forward again."""
    assert visitor.heading() == "Samen eten op dinsdag"
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


def find_in_my_work(visitor: Visitor, hands: Hands, client: str) -> None:
    hands.press(visitor.page.get_by_role("banner").get_by_role("link", name="Mijn werk"))
    link = main(visitor).get_by_role("link", name=client).first
    assert re.search(rf"{client}\s+.*Samen eten op dinsdag", visitor.text())
    hands.press(link)
    assert "Samen eten op dinsdag" in visitor.text()


def to_the_network(visitor: Visitor, hands: Hands) -> None:
    hands.press(visitor.page.get_by_label("Kruimelpad").get_by_role("link", name="Netwerk", exact=True))


def begin_follow_up(visitor: Visitor, hands: Hands) -> None:
    """Half a year later. Nothing is taken over without asking; what is still so takes one tap."""
    hands.press(main(visitor).get_by_role("link", name="Bijwerken", exact=True))
    hands.press(main(visitor).get_by_role("button", name="Begin met bijwerken"))
    assert "0 van 10 mensen gevraagd." in visitor.text()
    hands.press(main(visitor).get_by_role("button", name="Alles nog zo bij Moeder Riet"))
    assert "1 van 10 mensen gevraagd." in visitor.text()


def ask_henk(visitor: Visitor, hands: Hands) -> None:
    hands.press(main(visitor).get_by_role("link", name=re.compile("^Anders.*Broer Henk")))
    assert main(visitor).locator("[name=ring]").input_value() == "2"
    hands.choose(main(visitor).locator("[name=ring]"), "1")
    hands.press(main(visitor).get_by_role("button", name="Zo is het nu"))
    assert "2 van 10 mensen gevraagd." in visitor.text()


def part_with_ali(visitor: Visitor, hands: Hands) -> None:
    hands.press(main(visitor).get_by_role("link", name=re.compile("^Is er niet meer.*Buurman Ali")))
    hands.pick(main(visitor).locator("[name=ending]").first)
    hands.press(main(visitor).get_by_role("button", name="Bewaren"))
    to_the_network(visitor, hands)
    assert "nog niet opnieuw gevraagd" in visitor.text()


def see_the_change(visitor: Visitor, hands: Hands) -> None:
    hands.press(main(visitor).get_by_role("link", name="Eerdere keren"))
    hands.press(main(visitor).get_by_role("button", name="Laat zien"))
    text = visitor.text()
    assert "weg" in text and "Broer Henk is dichterbij gekomen" in text
    assert main(visitor).locator("svg").first.is_visible()


def see_how_it_was(visitor: Visitor, hands: Hands) -> None:
    hands.press(visitor.page.get_by_label("Kruimelpad").get_by_role("link", name="Eerdere keren"))
    hands.press(main(visitor).locator(".link-list a").last)
    assert "Zo was het toen. Dit blijft staan." in visitor.text()
    henk = main(visitor).locator("table tbody tr", has=visitor.page.get_by_text("Broer Henk", exact=True))
    assert "middelste kring" in henk.inner_text()
    assert "Buurman Ali" in visitor.text()
