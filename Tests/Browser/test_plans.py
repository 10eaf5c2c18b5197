"""Who does what this week, and whose say it is. How an agreement comes about is in test_job."""

import re

from hands import Mouse
from steps import PROFESSIONAL, main, open_dossier
from visitor import Visitor


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
