"""What was acknowledged survives kill -9 in the middle of use, and so does what was being typed."""

import os
import random

from keeping import Writers, check_everything
from visitor import Visitor

PROFESSIONAL = "samira@nabij.example"
# `make test` does a few; SAMENSPEL_KILL_ROUNDS=100 is for when this is what one wants to know.
ROUNDS = int(os.environ.get("SAMENSPEL_KILL_ROUNDS", "3"))


def test_a_text_being_written_comes_back_after_a_kill(start, engine, browser):
    own_program = start(engine=engine)
    visitor = Visitor(browser, own_program, PROFESSIONAL, {})
    visitor.go("/netwerk/nieuw")
    with visitor.page.expect_response(lambda answer: "/concepten" in answer.url, timeout=30_000) as saved:
        visitor.page.locator("[name=clientName]").fill("Half geschreven")
        visitor.page.locator("[name=question]").fill("Ik begon net te vertellen")
    assert saved.value.ok
    own_program.kill()
    own_program.start()
    visitor.go("/netwerk/nieuw")
    assert visitor.page.locator("[name=clientName]").input_value() == "Half geschreven"
    assert visitor.page.locator("[name=question]").input_value() == "Ik begon net te vertellen"
    visitor.close()


def test_every_acknowledged_dossier_survives_a_kill(start, engine, browser):
    """Each round: four writers at full speed, a kill at a moment nobody chose, a restart, and at the end a count."""
    own_program = start(engine=engine)
    writers = Writers(browser, PROFESSIONAL)
    for _ in range(ROUNDS):
        with writers.at_work([own_program] * 4):
            writers.wait(random.uniform(1, 3))
            own_program.kill()
        own_program.start()
    assert own_program.stop() == 0
    check_everything(own_program, writers, rounds=ROUNDS)
