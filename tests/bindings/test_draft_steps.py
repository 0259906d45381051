#!/usr/bin/python3
"""The package vth: drafts of what follows a decision, and of what is no decision.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json
import pathlib
import random
import unittest

import drafting
import tap
import vth
from drafting import APPLIED, AROUND, COLLECTION, FORFEITED, OBJECTION, STEPS, VIOLATED, event, step

ROOT = pathlib.Path(__file__).parents[2]
DATA = json.loads((ROOT / "libvth" / "knowledge" / "drafts.json").read_text(encoding="utf-8"))
LAW = json.loads((ROOT / "libvth" / "knowledge" / "review.json").read_text(encoding="utf-8"))
REQUIREMENTS = (ROOT / "tests" / "review" / "requirements.txt").read_text(encoding="utf-8").split()
DOSSIERS = sorted(str(path) for path in (ROOT / "examples" / "dossiers").glob("*.ndjson"))


def draft(kind, *, on=None, lang="nl", **change):
    return vth.draft(step(kind, **change), kind=kind, on=on, lang=lang)


def changed(kind, place=-1, **change):
    """Returns the draft with members of one of its events changed; None takes a member away."""
    events = [dict(one) for one in STEPS[kind][1]]
    events[place] = {name: value for name, value in {**events[place], **change}.items() if value is not None}
    return draft(kind, events=events)


class Whole(unittest.TestCase):
    def test_each_can_be_filled_in_wholly(self):
        for kind in STEPS:
            with self.subTest(kind=kind):
                found = draft(kind)
                self.assertEqual([(section.id, section.remarks) for section in found.open_sections], [])
                self.assertEqual((found.verdict, found.kind), ("complete", kind))
                self.assertTrue(all(section.paragraphs for section in found.sections))

    def test_a_review_of_what_was_drafted_finds_nothing_against_it(self):
        elements = {row["event"]: row["code"] for row in LAW["contents"] if "event" in row}
        for kind, (instrument, _) in STEPS.items():
            if kind == "intention":
                continue
            with self.subTest(kind=kind):
                review = vth.review([*AROUND, draft(kind).decision])[0]
                codes = {code for row in DATA["sections"] if kind in row.get("kinds", ()) and
                         instrument in row.get("instruments", [instrument]) for code in row.get("codes", ())}
                wrong = {reason.code for reason in review.reasons if reason.severity in ("error", "warning")}
                self.assertEqual(wrong & (codes | set(elements.values())), set())

    def test_the_last_event_holds_what_its_document_says(self):
        self.assertEqual(draft("reminder").decision.events[-1].contents, ("two-weeks", "threat-of-collection"))
        self.assertEqual(draft("cost-decision").decision.events[-1].contents, ("payment-term",))
        planned = draft("reminder", events=[VIOLATED, *FORFEITED, COLLECTION], on="2026-07-06")
        self.assertEqual(len(planned.decision.events), 7)
        self.assertEqual(planned.decision.events[-1].kind, "reminder")

    def test_the_words(self):
        for kind, section, words in (
                ("intention", "order", "Het voornemen is aan Voorbeeld Overslag B.V. een last onder dwangsom op te leggen"),
                ("intention", "views", "Tot en met 23 februari 2026"), ("intention", "nature", "geen besluit"),
                ("collection-decision", "sums", "wordt € 10.000,00 aan verbeurde dwangsommen"),
                ("collection-decision", "sums", "€ 2.500,00, verbeurd op 20 april 2026, te betalen uiterlijk op 1 juni 2026"),
                ("collection-decision", "facts", "tot en met 13 april 2026"), ("collection-decision", "payment", "wettelijke rente"),
                ("collection-decision", "power", "artikel 5:37, eerste lid,"),
                ("collection-decision", "remedies", "bezwaar maken bij het college"),
                ("cost-decision", "sums", "vastgesteld op € 12.345,50"), ("cost-decision", "payment", "binnen zes weken"),
                ("cost-decision", "facts", "Op 7 april 2026 is bestuursdwang toegepast."),
                ("objection-decision", "hearing", "Op 2 juni 2026"), ("objection-decision", "decision", "ongegrond"),
                ("objection-decision", "remedies", "beroep instellen bij de rechtbank in het rechtsgebied"),
                ("objection-decision", "remedies", "binnen zes weken"), ("objection-decision", "signature", "college"),
                ("lifting", "facts", "Op 4 mei 2026 is verzocht"), ("lifting", "order", "wordt opgeheven"),
                ("suspension", "order", "tot en met 30 september 2026"),
                ("reduction", "order", "van € 2.500,00 tot € 1.000,00 per week"),
                ("reminder", "term", "binnen twee weken"), ("reminder", "term", "20 juli 2026"),
                ("reminder", "enforcement", "op kosten van"), ("reminder", "nature", "geen bezwaar of beroep")):
            with self.subTest(kind=kind, section=section):
                self.assertIn(words, draft(kind)[section].text)
                self.assertNotIn("..", draft(kind)[section].text)

    def test_only_the_decision_and_what_is_open_to_objection_has_a_remedies_clause(self):
        for kind in STEPS:
            ids = [section.id for section in draft(kind).sections]
            self.assertEqual("remedies" in ids, kind not in ("intention", "reminder"), kind)

    def test_an_intention_of_every_instrument(self):
        instruments = next(row["instruments"] for row in DATA["kinds"] if row["id"] == "intention")
        for instrument in instruments:
            found = vth.draft(drafting.records(instrument), kind="intention")
            self.assertEqual([section.id for section in found.open_sections], [], instrument)
            self.assertTrue(found.title.startswith("Voornemen tot"))
        fine = vth.draft(drafting.records("fine"), kind="intention")
        self.assertIn("geen verklaringen", fine["caution"].text)
        self.assertIn("20 januari 2026", fine["report"].text)

    def test_a_kind_that_an_instrument_has_not(self):
        for instrument, kind in (("fine", "collection-decision"), ("penalty-order", "cost-decision"), ("warning", "intention"),
                                 ("tolerance", "intention"), ("urgent-coercion", "intention"), ("penal-order", "objection-decision")):
            found = vth.draft(drafting.records(instrument), kind=kind)
            self.assertEqual((found.verdict, found.title, found.sections), ("not-known", None, ()))
            self.assertTrue(found.has("draft.kind-not-covered"))


class Collection(unittest.TestCase):
    def test_what_the_law_forfeited_without_an_event(self):
        found = draft("collection-decision", events=[VIOLATED, COLLECTION])
        self.assertEqual(found["sums"].text, draft("collection-decision")["sums"].text)

    def test_sums_are_those_of_the_forfeiture(self):
        for on in ("2026-06-22", "2026-07-22"):
            before = vth.forfeiture(step("collection-decision", events=[VIOLATED])[-1], on=on)
            found = draft("collection-decision", events=[VIOLATED], on=on)
            self.assertEqual(len([one for one in found["sums"].paragraphs if one.kind == "item"]), len(before.sums["lapsed"]))
            self.assertIn("€ 10.000,00", found["sums"].text)

    def test_what_is_still_to_be_taken_needs_who_takes_it(self):
        found = draft("collection-decision", events=[VIOLATED], on="2026-06-22")
        self.assertEqual({section.id for section in found.open_sections}, {"principal", "reasons", "signature"})
        self.assertEqual(found["signature"].missing, ("/events",))

    def test_without_a_day_no_sum_is_told(self):
        found = draft("collection-decision", events=[VIOLATED])
        self.assertEqual(found["heading"].missing, ("/events",))
        self.assertTrue(found["sums"].open)
        self.assertTrue(found["remedies"].open)

    def test_part_of_it(self):
        found = changed("collection-decision", amount_cents=400000)
        self.assertIn("Verbeurd en nog niet ingevorderd is € 10.000,00. Daarvan wordt € 4.000,00 ingevorderd", found["sums"].text)
        self.assertEqual(found.verdict, "complete")

    def test_more_than_there_is(self):
        found = changed("collection-decision", amount_cents=1000001)
        self.assertTrue(found["sums"].open)
        self.assertTrue(found.has("draft.amount-above-sums"))
        self.assertEqual(found["sums"].missing, ())

    def test_a_second_decision_takes_what_the_first_left(self):
        later = event("reinspection", "2026-06-15", outcome="violated", by="so9001/toezichthouder")
        second = {**COLLECTION, "on": "2026-07-20", "amount_cents": 1250000}
        events = [VIOLATED, {**COLLECTION, "on": "2026-05-20"}, later, second]
        found = draft("collection-decision", events=events)
        self.assertIn("€ 12.500,00", found["sums"].text)
        self.assertNotIn("20 april 2026", found["sums"].text)
        first = draft("collection-decision", events=events, on="2026-05-20")
        self.assertIn("€ 10.000,00", first["sums"].text)
        self.assertEqual((found.verdict, first.verdict), ("complete", "complete"))

    def test_what_lapsed_is_named_and_not_collected(self):
        found = draft("collection-decision", events=[VIOLATED, {**COLLECTION, "on": "2027-04-29", "amount_cents": 500000}])
        self.assertIn("verbeurd op 4 mei 2026", found["sums"].text)
        self.assertIn("die op 20 april 2026 is verbeurd, wordt niet ingevorderd: die bevoegdheid is na 20 april 2027 verjaard.",
                      found["sums"].text)
        self.assertIn("wordt € 5.000,00", found["sums"].text)
        gone = draft("collection-decision", events=[VIOLATED, {**COLLECTION, "on": "2027-06-01"}])
        self.assertIn("/events", gone["sums"].missing)

    def test_what_was_paid_is_told(self):
        found = draft("collection-decision", events=[VIOLATED, event("payment", "2026-06-01", amount_cents=100000), COLLECTION])
        self.assertIn("daarvan is € 1.000,00 betaald", found["sums"].paragraphs[1].text)  # the oldest sum first

    def test_a_pending_objection_is_against_it_too(self):
        found = draft("collection-decision", events=[OBJECTION, VIOLATED, COLLECTION])
        self.assertIn("Dat heeft mede betrekking op dit besluit", found["remedies"].text)
        self.assertIn("5:39", found["remedies"].law)
        self.assertNotIn("aanhangig", draft("collection-decision")["remedies"].text)
        unknown = draft("collection-decision", notified_on=None)
        self.assertIn("/notified_on", unknown["remedies"].missing)

    def test_views_before_it_are_told(self):
        views = event("view-received", "2026-06-10")
        self.assertIn("Op 10 juni 2026 is een zienswijze ontvangen.",
                      draft("collection-decision", events=[VIOLATED, views, COLLECTION])["views"].text)

    def test_after_a_successor_it_is_not_known_whom_to_address(self):
        found = draft("collection-decision", events=[VIOLATED, event("succeeded", "2026-06-01", by="p2"), COLLECTION])
        self.assertEqual(found["addressee"].missing, ("/events",))

    def test_an_order_that_was_lifted_before(self):
        events = [event("lifted", "2026-04-01", by="so9001/directeur"), VIOLATED, COLLECTION]
        found = draft("collection-decision", events=events)
        self.assertEqual(found.verdict, "open")
        self.assertTrue(found["sums"].open)

    def test_events_that_stand_apart_from_the_decision(self):
        apart = [{**one, "decision": "d", "id": f"e{place}"} for place, one in enumerate([VIOLATED, COLLECTION])]
        records = step("collection-decision", events=[])
        found = vth.draft([*records, *apart], kind="collection-decision")
        self.assertEqual(found["sums"].text, draft("collection-decision")["sums"].text)
        self.assertEqual(found.verdict, "complete")

    def test_random_lives_never_collect_above_what_is_forfeited(self):
        chance = random.Random(6)
        n_told = 0
        for _ in range(80):
            events = [event("reinspection", f"2026-0{chance.randrange(5, 10)}-{chance.randrange(10, 29)}",
                            outcome=chance.choice(["violated", "violated", "complied"])) for _ in range(chance.randrange(1, 4))]
            events += [event("payment", "2026-08-01", amount_cents=chance.randrange(1, 900000))] * chance.randrange(2)
            events += [{**COLLECTION, "on": "2026-07-01", "amount_cents": chance.randrange(1, 1500000)}] * chance.randrange(2)
            on = f"2026-{chance.randrange(10, 13)}-15"
            records = step("collection-decision", events=events)
            before = vth.forfeiture(records[-1], on=on)
            found = vth.draft(records, kind="collection-decision", on=on)
            table = before.sums
            free = [place for place, taken in enumerate(table["collected_on"]) if taken is None and not table["lapsed"][place]
                    and table["paid_cents"][place] < table["amount_cents"][place]]
            items = [one for one in found["sums"].paragraphs if one.kind == "item"]
            with self.subTest(events=events, on=on):
                self.assertEqual(len(items), len(free))
                self.assertEqual(found["sums"].open, not free)
            n_told += len(items)
        self.assertGreater(n_told, 100)


class Others(unittest.TestCase):
    def missing(self, found, section, pointer):
        self.assertEqual(found.verdict, "open")
        self.assertIn(pointer, found[section].missing)
        self.assertTrue(found[section].remarks)

    def test_gaps_are_named_with_the_place_of_the_event(self):
        for kind, section, pointer, change in (
                ("collection-decision", "principal", "/events/5/by", {"by": None}),
                ("collection-decision", "signature", "/events/5/by", {"by": None}),
                ("collection-decision", "reasons", "/events/5/note", {"note": None}),
                ("cost-decision", "sums", "/events/1/amount_cents", {"amount_cents": None}),
                ("cost-decision", "reasons", "/events/1/note", {"note": " "}),
                ("objection-decision", "decision", "/events/2/outcome", {"outcome": None}),
                ("objection-decision", "reasons", "/events/2/note", {"note": None}),
                ("objection-decision", "decision", "/events/2/terms", {"outcome": "changed"}),
                ("objection-decision", "costs", "/events", {"outcome": "annulled"}),
                ("lifting", "reasons", "/events/1/note", {"note": None}),
                ("suspension", "order", "/events/1/until", {"until": None}),
                ("reduction", "order", "/events/1/amount_cents", {"amount_cents": None})):
            with self.subTest(kind=kind, section=section):
                self.missing(changed(kind, **change), section, pointer)
        self.missing(draft("intention", view_until=None), "views", "/view_until")
        self.missing(draft("intention", announced_on=None), "heading", "/announced_on")
        self.missing(draft("collection-decision", events=[*FORFEITED, COLLECTION]), "facts", "/events")

    def test_costs_that_the_decision_did_not_charge(self):
        self.missing(draft("cost-decision", costs_on_offender=False), "parts", "/costs_on_offender")
        self.missing(draft("cost-decision", costs_on_offender=None), "parts", "/costs_on_offender")
        self.missing(draft("cost-decision", events=[STEPS["cost-decision"][1][1]]), "facts", "/events")

    def test_costs_after_five_years(self):
        found = changed("cost-decision", on="2031-04-08")
        self.assertTrue(found["sums"].open)
        self.assertTrue(found.has("awb.5:25.costs-fixed-too-late"))

    def test_objection_against_the_coercion_is_against_its_costs_too(self):
        found = draft("cost-decision", events=[APPLIED, OBJECTION, STEPS["cost-decision"][1][1]])
        self.assertIn("mede betrekking", found["remedies"].text)
        self.assertEqual(found["remedies"].certainty, "inferred")

    def test_an_objection_decided_without_a_hearing(self):
        objection, _, decided = STEPS["objection-decision"][1]
        self.missing(draft("objection-decision", events=[objection, decided]), "hearing", "/events")
        waived = event("objection-hearing-waived", "2026-06-02", note="De indiener wil niet worden gehoord.")
        found = draft("objection-decision", events=[objection, waived, decided])
        self.assertIn("afgezien: De indiener wil niet worden gehoord.", found["hearing"].text)
        self.assertEqual(found.verdict, "complete")

    def test_a_committee_is_named(self):
        objection, hearing, decided = STEPS["objection-decision"][1]
        found = draft("objection-decision", events=[objection, event("objection-committee", "2026-05-04"), hearing, decided])
        self.assertIn("4 mei 2026", found["committee"].text)

    def test_who_took_the_decision_under_mandate_does_not_decide_on_the_objection(self):
        found = changed("objection-decision", by="so9001/directeur")
        self.assertTrue(found["principal"].open)
        self.assertTrue(found.has("awb.10:3.objection-by-same-decider"))

    def test_a_changed_order_tells_its_new_terms(self):
        found = changed("objection-decision", outcome="changed", terms={"penalty_cents": 100000, "grace_until": "2026-09-01"})
        self.assertIn("De dwangsom wordt € 1.000,00.", found["decision"].text)
        self.assertIn("tot en met 1 september 2026", found["decision"].text)

    def test_an_objector_without_a_name(self):
        objection, hearing, decided = STEPS["objection-decision"][1]
        self.missing(draft("objection-decision", events=[{**objection, "by": "q"}, hearing, decided]), "addressee", "/events")

    def test_a_reduction_that_is_none(self):
        found = changed("reduction", amount_cents=300000)
        self.assertTrue(found["order"].open)
        self.assertTrue(found.has("awb.5:34.no-reduction"))

    def test_a_lifting_tells_what_it_does_to_a_collection(self):
        found = draft("lifting", events=[VIOLATED, {**COLLECTION, "on": "2026-05-13"}, STEPS["lifting"][1][1]])
        self.assertIn("Kan de invorderingsbeschikking van 13 mei 2026", found["falls"].text)

    def test_a_step_that_cannot_happen(self):
        found = draft("suspension", events=[event("withdrawn", "2026-04-01"), STEPS["suspension"][1][1]])
        self.assertTrue(found["heading"].open)
        self.assertTrue(found.has("procedure.event-not-possible"))

    def test_a_reminder_before_the_term_to_pay_has_ended(self):
        found = draft("reminder", events=[VIOLATED, *FORFEITED, {**COLLECTION, "on": "2026-05-13"}, event(
            "reminder", "2026-05-20", by="so9001/directeur")])
        self.assertTrue(found["debt"].open)

    def test_a_reminder_of_a_fine_and_of_costs(self):
        sent = event("reminder", "2026-08-03", by="so9001/directeur")
        report = drafting.SPECIAL["fine"]["events"][0]
        fine = vth.draft(drafting.records("fine", events=[report, sent]), kind="reminder")
        self.assertIn("De bestuurlijke boete van € 5.000,00", fine["debt"].text)
        self.assertIn("28 april 2026", fine["debt"].text)
        self.assertEqual(fine.verdict, "complete")
        paid = event("payment", "2026-06-01", amount_cents=500000)
        whole = vth.draft(drafting.records("fine", events=[report, paid, sent]), kind="reminder")
        self.assertTrue(whole["debt"].open)
        costs = vth.draft(drafting.records("coercion-order", events=[*STEPS["cost-decision"][1], {**sent, "on": "2026-09-01"}]),
                          kind="reminder")
        self.assertIn("op 22 juni 2026 vastgesteld op € 12.345,50", costs["debt"].text)

    def test_published_cases_hold_no_half_sentences(self):
        for path in DOSSIERS:
            for one in vth.read(path):
                if one.type == "enforcement-decision" and one.instrument == "penalty-order":
                    for kind in (kind for kind, (instrument, _) in STEPS.items() if instrument == one.instrument):
                        found = vth.draft(path, decision=one.id, kind=kind)
                        self.assertEqual(found.verdict, "open")
                        self.assertNotRegex(found.to_markdown(), r"\{|\}|None|\(null\)|/college|/gs")


class NoDecision(unittest.TestCase):
    def test_a_warning_says_that_it_is_none(self):
        found = vth.draft(drafting.records("warning"))
        self.assertEqual(found.verdict, "complete")
        self.assertNotIn("remedies", [section.id for section in found.sections])
        self.assertIn("geen besluit", found["nature"].text)
        self.assertIn("13 april 2026", found["order"].text)
        self.assertTrue(found.has("certainty.unverified"))
        self.assertFalse(found.decision.remedies_clause)
        based = vth.draft(drafting.records("warning", legal_bases=["Brzo 18"]))
        self.assertEqual(based["nature"].missing, ("/legal_bases",))

    def test_a_penal_order_is_open_to_opposition(self):
        found = vth.draft(drafting.records("penal-order"))
        self.assertEqual(found.verdict, "complete")
        self.assertIn("verzet doen bij het openbaar ministerie", found["opposition"].text)
        self.assertIn("Sv 257e", found["opposition"].law)
        self.assertNotIn("remedies", [section.id for section in found.sections])
        self.assertIn("€ 750,00", found["order"].text)
        self.assertEqual(vth.draft(drafting.records("penal-order", terms=None))["order"].missing, ("/terms/penalty_cents",))
        self.assertEqual(vth.draft(drafting.records("penal-order", decided_on=None))["heading"].missing, ("/decided_on",))
        around = [{name: value for name, value in one.items() if one["type"] != "party" or name != "address"} for one in AROUND]
        self.assertTrue(vth.draft(drafting.records("penal-order", around=around))["addressee"].open)

    def test_a_penal_order_without_the_power(self):
        found = vth.draft(drafting.records("penal-order", authority="gm9001/college", decided_by="so9001/directeur"))
        self.assertEqual(found["principal"].missing, ("/decided_by",))
        self.assertTrue(found.has("awb.10:1.no-mandate"))

    def test_an_official_report_lacks_the_oath(self):
        found = vth.draft(drafting.records("official-report"))
        self.assertEqual([section.id for section in found.open_sections], ["oath"])
        self.assertIn("de toezichthouder van Omgevingsdienst Voorbeeldland", found["principal"].text)
        bare = vth.draft(drafting.records("official-report", reasoning=None, party=None))
        self.assertEqual([section.id for section in bare.open_sections], ["addressee", "knowledge", "oath"])

    def test_a_bare_record_leaves_open_what_it_needs(self):
        for instrument in drafting.OTHER:
            found = vth.draft({"type": "enforcement-decision", "id": "d", "instrument": instrument})
            self.assertEqual(found.verdict, "open")
            self.assertTrue({"addressee", "principal", "facts", "rule"} <= {section.id for section in found.open_sections})


class Data(unittest.TestCase):
    def test_every_document_says_on_what_it_rests(self):
        self.assertEqual([row["id"] for row in DATA["kinds"]], list(STEPS))
        for row in DATA["kinds"]:
            ids = [section["id"] for section in DATA["sections"] if row["id"] in section.get("kinds", ())]
            self.assertLessEqual({"heading", "addressee", "principal", "signature"}, set(ids))
            self.assertTrue(row["law"])

    def test_the_elements_of_an_event_have_their_section(self):
        kinds = {row["event"]: row["id"] for row in DATA["kinds"] if "event" in row}
        for element in LAW["contents"]:
            if element.get("event") in kinds:
                rows = [row for row in DATA["sections"] if kinds[element["event"]] in row.get("kinds", ()) and
                        element["id"] in row.get("contents", ())]
                self.assertEqual(len(rows), 1, element["id"])

    def test_every_requirement_of_a_later_decision_has_its_section(self):
        told = {one for row in DATA["sections"] for one in row.get("requirements", ())}
        for requirement in REQUIREMENTS:
            if requirement.split("/")[0] in ("recovery-decision", "coercion-cost-decision", "objection-decision", "reminder",
                                             "lift-or-change-order") and requirement not in (
                    "recovery-decision/before-reminder", "recovery-decision/interested-party", "reminder/fee"):
                self.assertIn(requirement, told)


if __name__ == "__main__":
    tap.main()
