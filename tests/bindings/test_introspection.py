#!/usr/bin/python3
"""Plain introspection from Python is comfortable by itself.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import tempfile
import unittest
from datetime import date

import gi

gi.require_version("Json", "1.0")
gi.require_version("Vth", "1")
from gi.repository import Gio, GLib, Json, Vth  # noqa: E402

import cases  # noqa: E402
import memory  # noqa: E402
import tap  # noqa: E402


def day(*numbers):
    return GLib.Date.new_julian(date(*numbers).toordinal())


def reader_of(text):
    return Vth.RecordReader.new_for_bytes(GLib.Bytes.new(text), "memory")


class Records(unittest.TestCase):
    def test_a_property_notifies_when_it_changes_and_only_then(self):
        decision = Vth.EnforcementDecision.new("d-1")
        heard = []
        decision.connect("notify", lambda _, spec: heard.append(spec.name))
        decision.set_mandate("m-1")
        decision.props.mandate = "m-1"
        decision.set_notified_on(day(2026, 3, 16))
        decision.set_notified_on(day(2026, 3, 16))
        decision.props.instrument = Vth.Instrument.FINE
        self.assertEqual(heard, ["mandate", "notified-on", "instrument"])

    def test_a_day_comes_back_as_it_was_given(self):
        decision = Vth.EnforcementDecision.new("d-1")
        self.assertIsNone(decision.get_notified_on())
        self.assertIsNone(decision.props.notified_on)
        decision.set_notified_on(day(2026, 3, 16))
        self.assertEqual(decision.get_notified_on().get_julian(), date(2026, 3, 16).toordinal())
        decision.set_notified_on(None)
        self.assertIsNone(decision.get_notified_on())

    def test_every_property_of_every_record_takes_back_what_it_gave(self):
        for name in Vth.Record.list_type_names():
            kind = Vth.Record.type_from_name(name)
            record = gi.repository.GObject.new(kind)
            for spec in record.list_properties():
                with self.subTest(record=name, property=spec.name):
                    value = record.get_property(spec.name)
                    if value is not None:
                        record.set_property(spec.name, value)
                    record.get_property(spec.name)

    def test_what_may_be_absent_can_be_none(self):
        decision = Vth.EnforcementDecision.new(None)
        for setter in (decision.set_id, decision.set_source, decision.set_mandate, decision.set_terms,
                       decision.set_violations, decision.set_notified_on):
            setter(None)
        self.assertIsNone(decision.get_terms())
        self.assertFalse(decision.has("mandate"))

    def test_none_where_something_is_needed_is_a_type_error(self):
        for call in (lambda: Vth.Record.from_json(None), lambda: Vth.Term.new_from_string(None),
                     lambda: Vth.RecordReader.new_for_file(None), lambda: Vth.Dossier.new().add(None)):
            self.assertRaises(TypeError, call)

    def test_json_goes_in_and_out(self):
        record = Vth.Record.from_json(Json.from_string('{"type": "party", "id": "p-1", "name": "Voorbeeld"}'))
        self.assertIsInstance(record, Vth.Party)
        self.assertEqual(record.get_name(), "Voorbeeld")
        self.assertIn('"name":"Voorbeeld"', Json.to_string(record.to_json(), False))

    def test_embedded_records_are_shared(self):
        terms = Vth.SanctionTerms.new()
        decision = Vth.EnforcementDecision.new("d-1")
        decision.set_terms(terms)
        decision.get_terms().set_penalty_cents(250000)
        self.assertEqual(terms.get_penalty_cents(), 250000)


class Reading(unittest.TestCase):
    def test_an_error_has_code_line_and_pointer_and_the_next_record_is_read(self):
        reader = reader_of(b'{"type":"party","id":"a"}\n{"type":"violation","id":"v","found_on":"2026-02-30"}\n'
                           b'{"type":"party","id":"b"}\n')
        self.assertEqual(reader.read(None).get_id(), "a")
        with self.assertRaises(GLib.Error) as caught:
            reader.read(None)
        self.assertTrue(caught.exception.matches(Vth.error_quark(), Vth.Error.INVALID_DATE))
        self.assertEqual((reader.get_name(), reader.get_line(), reader.get_pointer()), ("memory", 2, "/found_on"))
        self.assertEqual(reader.read(None).get_id(), "b")
        self.assertIsNone(reader.read(None))

    def test_a_file_that_is_not_there_is_an_error_of_gio(self):
        with self.assertRaises(GLib.Error) as caught:
            Vth.RecordReader.new_for_file(Gio.File.new_for_path("/nonexistent/file"))
        self.assertTrue(caught.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.NOT_FOUND))

    def test_a_hundred_thousand_records_leave_nothing_behind(self):
        def read_all():
            reader = reader_of(memory.LINE * memory.N_RECORDS)
            count = 0
            while (record := reader.read(None)) is not None:
                count += record.get_terms().get_penalty_cents() > 0
            return count

        self.assertEqual(read_all(), memory.N_RECORDS)
        before = memory.resident()
        self.assertEqual(read_all(), memory.N_RECORDS)
        self.assertLess(memory.resident() - before, memory.BOUND)


def open_store(folder):
    """Opens a new store; skips the test where the library was built without SQLite."""
    try:
        return Vth.Store.open(f"sqlite:{folder}/store.db")
    except GLib.Error as error:
        if error.matches(GLib.quark_from_string("vth-store-error-quark"), Vth.StoreError.UNSUPPORTED):
            raise unittest.SkipTest(error.message) from None
        raise


class Stores(unittest.TestCase):
    def test_a_store_keeps_and_lists_records_and_proves_its_journal(self):
        with tempfile.TemporaryDirectory() as folder:
            store = open_store(folder)
            self.assertTrue(store.begin(day(2026, 3, 16)))
            self.assertEqual(store.put(Vth.Party(id="p-1", name="Voorbeeld")), Vth.StoreChange.CREATED)
            self.assertTrue(store.commit())
            self.assertEqual((store.count("party"), store.get("party", "p-1").get_name()), (1, "Voorbeeld"))
            cursor = store.list("party")
            self.assertEqual(cursor.next().get_id(), "p-1")
            self.assertIsNone(cursor.next())
            self.assertTrue(store.verify())

    def test_what_a_store_does_not_take_is_an_error(self):
        for uri in ("nowhere:store", "sqlite:/nonexistent/folder/store.db"):
            self.assertRaises(GLib.Error, Vth.Store.open, uri)


class Tables(unittest.TestCase):
    def test_columns_are_bytes_and_dictionaries(self):
        table = Vth.ProgressReport.new(Vth.Programme.new(Vth.Knowledge.new_built_in("programme-ibp-vth")),
                                       day(2026, 3, 16)).list_goals(None, Vth.Language.NL)
        names = table.get_column_names()
        self.assertEqual(len(names), table.get_n_columns())
        for position, name in enumerate(names):
            self.assertEqual(table.find_column(name), position)
            self.assertEqual(len(table.get_column_bytes(position).get_data()) % table.get_n_rows(), 0)
        goal = table.find_column("goal")
        codes = memoryview(table.get_column_bytes(goal).get_data()).cast("I")
        words = table.get_column_dictionary(goal)
        self.assertEqual([words[code] for code in codes],
                         [table.get_string(row, goal) for row in range(table.get_n_rows())])


class Answers(unittest.TestCase):
    def setUp(self):
        self.rulebook = Vth.Rulebook.new_national()

    def test_a_deadline_has_days_and_reasons(self):
        deadline = self.rulebook.compute_deadline("awb-6.7-objection", day(2026, 3, 16), None, 0)
        self.assertEqual(deadline.get_last_day().get_julian(), date(2026, 4, 28).toordinal())
        self.assertIsNone(deadline.get_verdict())
        self.assertIsNone(deadline.get_effective_on())
        reasons = deadline.get_reasons()
        self.assertEqual([reason.get_code() for reason in reasons],
                         [reasons.get_item(position).get_code() for position in range(reasons.get_n_items())])
        self.assertEqual([move.get_code() for move in deadline.list_moves()], ["atw.1.rolled-holiday"])

    def test_extensions_are_a_list_of_text(self):
        plain = self.rulebook.compute_deadline("awb-7.10.1", day(2026, 3, 16), [], 0)
        longer = self.rulebook.compute_deadline("awb-7.10.1", day(2026, 3, 16), ["P6W"], 0)
        self.assertGreater(longer.get_last_day().get_julian(), plain.get_last_day().get_julian())

    def test_an_unknown_rule_is_an_error(self):
        with self.assertRaises(GLib.Error) as caught:
            self.rulebook.compute_deadline("nonsense", day(2026, 3, 16), None, 0)
        self.assertEqual(Vth.get_error_nick(caught.exception.code), "unknown-rule")

    def test_a_reason_outlives_its_answer(self):
        reason = self.rulebook.compute_deadline("awb-6.7-objection", day(2026, 3, 16), None, 0).get_reasons()[0]
        self.assertIn("17 maart 2026", reason.dup_message(Vth.Language.NL))
        self.assertIn("17 March 2026", reason.dup_message(Vth.Language.EN))

    def test_a_register_and_a_reviewer_answer(self):
        case = next(case for case in cases.review_cases() if case["id"] == "rv-001")
        dossier = Vth.Dossier.new()
        for record in case["register"] + case["records"]:
            self.assertTrue(dossier.add(Vth.Record.from_json(Json.from_string(cases.json.dumps(record)))))
        register = Vth.Register.new()
        dossier.fill_register(register)
        self.assertTrue(register.seal())
        reviewer = Vth.Reviewer.new(self.rulebook, register)
        heard = []
        reviewer.connect("notify::dossier", lambda *_: heard.append("dossier"))
        reviewer.set_dossier(dossier)
        reviewer.set_dossier(dossier)
        self.assertEqual(heard, ["dossier"])
        reviews = [reviewer.review(decision) for decision in dossier.get_records(Vth.EnforcementDecision)]
        self.assertEqual([review.get_soundness() for review in reviews], [Vth.Soundness.SOUND])
        self.assertEqual([review.get_verdict() for review in reviews], ["sound"])
        reviewer.set_dossier(None)

    def test_the_problems_of_a_dossier_are_errors(self):
        dossier = Vth.Dossier.new()
        self.assertTrue(dossier.read(reader_of(b'{"type":"party","id":"a"}\n{"type":"party","id":"a","name":1}\n'), None))
        self.assertEqual(dossier.get_n_problems(), 1)
        self.assertEqual(Vth.get_error_nick(dossier.get_problem(0).code), "wrong-type")

    def test_a_sealed_register_takes_no_more(self):
        register = Vth.Register.new()
        register.seal()
        with self.assertRaises(GLib.Error) as caught:
            register.add(Vth.Mandate.new("m-1"))
        self.assertEqual(Vth.get_error_nick(caught.exception.code), "sealed")


if __name__ == "__main__":
    tap.main()
