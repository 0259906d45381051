#!/usr/bin/python3
"""The package vth: who may decide, and whether a decision is sound.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import dataclasses
import os
import sys
import tempfile
import types
import unittest
from datetime import date
from unittest import mock

import cases
import tap
import vth

MANDATE = {"type": "mandate", "id": "m-1", "kind": "mandate", "mandator": "gm9001/college", "mandatee": "so9001/directeur",
           "powers": ["enforcement"], "submandate": "not-allowed", "decided_on": "2023-11-21", "consent_on": "2023-11-14",
           "consent_by": "so9001/db", "published_on": "2023-12-05", "published_in": "Gemeenteblad",
           "valid_from": "2024-01-01"}
ACT = {"power": "enforcement.penalty-order.impose", "authority": "gm9001/college", "actor": "so9001/directeur",
       "on": date(2026, 3, 13)}


class Scratch(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def write(self, name, records):
        path = os.path.join(self.folder, name)
        vth.write(path, records)
        return path

    def case(self, name):
        return next(case for case in cases.review_cases() if case["id"] == name)


class Authorising(Scratch):
    def test_a_director_may_decide_under_a_mandate(self):
        answer = vth.authorise(ACT, register=[MANDATE])
        self.assertEqual((answer.verdict, answer.mandate, answer.chain), ("authorised", "m-1", ("m-1",)))
        self.assertIn("gm9001", answer.signature)
        self.assertEqual(answer.to_dict()["verdict"], "authorised")

    def test_nobody_may_decide_without_a_mandate(self):
        answer = vth.authorise({**ACT, "actor": "so9001/jurist"}, register=MANDATE, lang="en")
        self.assertEqual((answer.verdict, answer.mandate, answer.chain), ("refused", None, ()))
        self.assertTrue(answer.reasons)

    def test_a_register_comes_from_a_file_a_record_or_a_register(self):
        path = self.write("register.ndjson", [MANDATE])
        for register in (path, [path], MANDATE, vth.Record.from_dict(MANDATE), vth.Register(path)):
            with self.subTest(register=type(register)):
                self.assertEqual(vth.authorise(ACT, register=register).verdict, "authorised")
        self.assertEqual(len(vth.Register(path)), 1)

    def test_a_register_shows_what_it_holds(self):
        case = self.case("rv-001")
        register = vth.Register(case["register"])
        self.assertEqual([record.id for record in register.authorities], ["gm9001/college"])
        self.assertEqual([record.id for record in register.services], ["so9001"])
        self.assertEqual([record.id for record in register.mandates], ["m-1"])
        self.assertEqual(register.lookup("so9001").name, "Omgevingsdienst Voorbeeldland")
        self.assertIsNone(register.lookup("nobody"))
        self.assertEqual(register.defects(), ())

    def test_a_register_tells_its_own_defects(self):
        register = vth.Register({**MANDATE, "parent": "m-0"})
        self.assertEqual([defect.code for defect in register.defects(lang="en")], ["register.parent-unknown"])

    def test_a_mandate_that_no_register_takes_costs_no_other(self):
        bad = vth.Record.from_dict({**MANDATE, "id": "m-2"})
        bad.mandator = None
        with self.assertRaises(vth.Error) as caught:
            vth.Register([bad, MANDATE])
        self.assertEqual(caught.exception.code, "missing-field")
        problems = []
        self.assertEqual([record.id for record in vth.Register([bad, MANDATE], problems=problems).mandates], ["m-1"])
        self.assertEqual([problem.code for problem in problems], ["missing-field"])

    def test_many_acts_at_once_get_what_each_gets_alone(self):
        register = vth.Register({**MANDATE, "max_penalty_cents": 500_000,
                                 "conditions": [{"code": "contract", "hard": True, "text": "dienstverlening"}]})
        acts = {"id": [str(i) for i in range(240)], "power": ["enforcement.penalty-order.impose", "permit.grant", None] * 80,
                "authority": ["gm9001/college"] * 240, "actor": ["so9001/directeur", "so9001/jurist"] * 120,
                "on": [date(2026, 3, 13), date(2023, 1, 1), None, date(2026, 3, 13)] * 60,
                "amount_cents": [None, 100, 600_000, 500_000, 0] * 48,
                "condition.contract": [True, True, False, None, True, True, None, True] * 30}
        answers = register.authorise_all(acts)
        alone = []
        for i in range(240):
            act = {name: values[i] for name, values in acts.items()
                   if values[i] is not None and not name.startswith("condition.")}
            if acts["condition.contract"][i] is not None:
                act["conditions_met"] = {"contract": acts["condition.contract"][i]}
            answer = register.authorise(act)
            alone.append((answer.verdict, answer.mandate, len(answer.chain)))
        self.assertEqual(list(zip(answers["verdict"], answers["mandate"], answers["links"])), alone)
        self.assertEqual({verdict for verdict, _, _ in alone}, {"authorised", "conditional", "refused"})

    def test_a_register_is_reviewed(self):
        review = vth.Register({**MANDATE, "published_on": None}).review(on=date(2026, 3, 13))
        self.assertEqual(review.verdict, "unsound")
        self.assertIn("register.publication-missing", [reason.code for reason in review.reasons])

    def test_a_column_that_no_act_has_is_an_error(self):
        with self.assertRaises(vth.Error) as caught:
            vth.Register(MANDATE).authorise_all({"power": ["permit.grant"], "colour": ["red"]})
        self.assertEqual((caught.exception.code, caught.exception.pointer), ("not-found", "/colour"))
        with self.assertRaises(vth.Error):
            vth.Register(MANDATE).authorise_all({"power": ["permit.grant"], "actor": []})

    def test_an_act_is_a_record_too(self):
        register = vth.Register(MANDATE)
        self.assertEqual(register.authorise(vth.Record("act", **ACT)).verdict, "authorised")
        with self.assertRaises(vth.Error) as caught:
            register.authorise(vth.Record("site"))
        self.assertEqual(caught.exception.code, "wrong-type")

    def test_an_act_that_lacks_something_is_refused_and_the_reason_says_what(self):
        answer = vth.authorise({"actor": "so9001/directeur", "power": "enforcement"}, register=MANDATE)
        self.assertEqual(answer.verdict, "refused")
        self.assertEqual([reason.subject for reason in answer.reasons], ["/authority", "/on"])

    def test_an_act_with_a_wrong_value_is_an_error(self):
        with self.assertRaises(vth.Error) as caught:
            vth.authorise({**ACT, "on": "2026-02-30"}, register=MANDATE)
        self.assertEqual((caught.exception.code, caught.exception.pointer), ("invalid-date", "/on"))

    def test_a_bad_register_is_an_error_with_its_place(self):
        path = os.path.join(self.folder, "register.ndjson")
        with open(path, "w", encoding="utf-8") as file:
            file.write('{"type":"mandate","id":"m-1","valid_from":"2026-02-30"}\n')
        with self.assertRaises(vth.Error) as caught:
            vth.Register(path)
        error = caught.exception
        self.assertEqual((error.code, error.file, error.line, error.pointer), ("invalid-date", path, 1, "/valid_from"))
        problems = []
        self.assertEqual(len(vth.Register(path, problems=problems)), 0)
        self.assertEqual([problem.line for problem in problems], [1])


class Reviewing(Scratch):
    def test_every_case_gives_its_codes(self):
        for case in cases.review_cases():
            with self.subTest(case=case["id"], title=case["title"]):
                reviews = vth.review(case["records"], register=case["register"])
                found = {reason.code for reason in reviews.reasons if reason.severity != "info"}
                self.assertEqual(found, set(case["expected"]))

    def test_it_makes_no_difference_where_records_come_from(self):
        case = self.case("rv-002")
        register, records = self.write("register.ndjson", case["register"]), self.write("records.ndjson", case["records"])
        expected = vth.review(case["records"], register=case["register"]).to_dict(by="reason")
        self.assertTrue(expected["code"])
        for sources, known in ((records, register), ([records], vth.Register(register)), ([records, register], None),
                               (map(vth.Record.from_dict, case["records"]), [register])):
            self.assertEqual(vth.review(sources, register=known).to_dict(by="reason"), expected)

    def test_without_any_register_the_mandate_is_left_unexamined(self):
        case = self.case("own-awb-10-1-no-mandate")
        codes = [{reason.code for reason in vth.review(case["records"], register=register).reasons}
                 for register in (None, [], case["register"])]
        self.assertNotIn("awb.10:1.no-mandate", codes[0])
        self.assertIn("awb.10:1.no-mandate", codes[2])
        self.assertEqual(codes[0], codes[1])
        self.assertIn("mandate.no-register", codes[0])

    def test_reviews_are_a_sequence(self):
        reviews = vth.review(self.case("rv-002")["records"], register=self.case("rv-002")["register"])
        self.assertEqual(len(reviews), len(list(reviews)))
        self.assertIs(reviews[0], next(iter(reviews)))
        self.assertIs(reviews[-1], reviews[len(reviews) - 1])
        self.assertEqual(reviews[:1], [reviews[0]])
        self.assertEqual([review.verdict for review in reviews], reviews.verdicts)
        self.assertEqual(reviews[0].id, reviews[0].decision.id)
        self.assertIsInstance(reviews[0].decision.notified_on, date)
        self.assertRaises(IndexError, lambda: reviews[len(reviews)])

    def test_columns_are_as_long_as_there_are_rows(self):
        reviews = vth.review(cases.dossiers(), problems=[])
        decisions, reasons = reviews.to_dict(), reviews.to_dict(by="reason")
        self.assertEqual({len(column) for column in decisions.values()}, {len(reviews)})
        self.assertEqual({len(column) for column in reasons.values()}, {len(reviews.reasons)})
        self.assertEqual(decisions["decision"], [review.id for review in reviews])
        self.assertEqual(decisions["decided_on"], [review.decision.decided_on for review in reviews])
        self.assertIn(date(2014, 10, 1), decisions["decided_on"])
        self.assertIn(None, decisions["decided_on"])
        self.assertEqual([*zip(*(reasons[name] for name in ("code", "severity", "law", "subject", "message")))],
                         [dataclasses.astuple(reason) for reason in reviews.reasons])
        self.assertEqual(sum(decisions["errors"]), reasons["severity"].count("error"))

    def test_pandas_gets_the_columns_and_is_not_required(self):
        reviews = vth.review(cases.dossiers()[0])
        with mock.patch.dict(sys.modules, {"pandas": types.SimpleNamespace(DataFrame=lambda columns: ("frame", columns))}):
            self.assertEqual(reviews.to_pandas(), ("frame", reviews.to_dict()))
        with mock.patch.dict(sys.modules, {"pandas": None}), self.assertRaisesRegex(ImportError, "to_dict"):
            reviews.to_pandas()

    def test_messages_follow_the_language_and_findings_do_not(self):
        dutch, english = (vth.review(cases.dossiers()[0], lang=lang) for lang in ("nl", "en"))
        self.assertEqual([reason.code for reason in dutch.reasons], [reason.code for reason in english.reasons])
        self.assertNotEqual([reason.message for reason in dutch.reasons], [reason.message for reason in english.reasons])

    def test_bad_records_are_raised_or_collected(self):
        path = os.path.join(self.folder, "bad.ndjson")
        with open(path, "w", encoding="utf-8") as file:
            file.write('{"type":"enforcement-decision","id":"d-1","instrument":"penalty-order"}\n'
                       '{"type":"enforcement-decision","id":"d-2","instrument":"hammer"}\n'
                       '{"type":"enforcement-decision","id":"d-1","instrument":"fine"}\n')
        with self.assertRaises(vth.Error) as caught:
            vth.review(path)
        error = caught.exception
        self.assertEqual((error.code, error.file, error.line, error.pointer), ("unknown-value", path, 2, "/instrument"))
        problems = []
        self.assertEqual([review.id for review in vth.review(path, problems=problems)], ["d-1"])
        self.assertEqual([(problem.line, problem.code, problem.pointer) for problem in problems],
                         [(2, "unknown-value", "/instrument"), (3, "duplicate", "/id")])

    def test_no_decisions_give_no_reviews(self):
        reviews = vth.review([])
        self.assertEqual((len(reviews), reviews.verdicts, reviews.reasons, reviews.to_dict()["decision"]), (0, [], [], []))


if __name__ == "__main__":
    tap.main()
