// test-vala.vala - the library from Vala
//
// SPDX-License-Identifier: LGPL-2.1-or-later

Date day (uint8 number, int month, uint16 year) {
    var date = Date ();
    date.set_dmy (number, (DateMonth) month, (DateYear) year);
    return date;
}

Vth.RecordReader reader_of (string lines) {
    return new Vth.RecordReader.for_bytes (new Bytes (lines.data), "memory");
}

void a_property_notifies_when_it_changes () {
    var decision = new Vth.EnforcementDecision ("d-1");
    var heard = 0;

    decision.notify["mandate"].connect (() => heard++);
    decision.set_mandate ("m-1");
    decision.set_mandate ("m-1");
    assert_cmpint (heard, CompareOperator.EQ, 1);
    assert_cmpstr (decision.get_mandate (), CompareOperator.EQ, "m-1");
}

void what_may_be_absent_can_be_null () {
    var decision = new Vth.EnforcementDecision (null);

    assert_true (decision.get_notified_on () == null);
    decision.set_notified_on (day (16, 3, 2026));
    assert_true (decision.get_notified_on ().get_julian () == day (16, 3, 2026).get_julian ());
    decision.set_notified_on (null);
    decision.set_terms (null);
    decision.set_violations (null);
    assert_true (decision.get_notified_on () == null);
    assert_null (decision.get_terms ());
}

void an_error_has_code_line_and_pointer () {
    var reader = reader_of ("{\"type\":\"violation\",\"id\":\"v\",\"found_on\":\"2026-02-30\"}\n{\"type\":\"party\",\"id\":\"b\"}\n");

    try {
        reader.read (null);
        assert_not_reached ();
    } catch (Error error) {
        assert_error (error, Vth.Error.quark (), Vth.Error.INVALID_DATE);
        assert_true (reader.get_line () == 1);
        assert_cmpstr (reader.get_pointer (), CompareOperator.EQ, "/found_on");
    }

    try {
        assert_cmpstr (reader.read (null).get_id (), CompareOperator.EQ, "b");
        assert_null (reader.read (null));
    } catch (Error error) {
        assert_no_error (error);
    }
}

void a_deadline_has_days_and_reasons () {
    try {
        var rulebook = new Vth.Rulebook.national ();
        var deadline = rulebook.compute_deadline ("awb-6.7-objection", day (16, 3, 2026), null, 0);
        var moves = deadline.list_moves ();

        assert_true (deadline.get_last_day ().get_julian () == day (28, 4, 2026).get_julian ());
        assert_cmpuint (moves.get_n_items (), CompareOperator.EQ, 1);
        assert_cmpstr (((Vth.Reason) moves.get_item (0)).get_code (), CompareOperator.EQ, "atw.1.rolled-holiday");
        assert_true (deadline.get_effective_on () == null);
    } catch (Error error) {
        assert_no_error (error);
    }
}

void a_register_answers_who_may_decide () {
    try {
        var register = new Vth.Register ();
        var mandate = new Vth.Mandate ("m-1");
        var act = new Vth.Act ("a-1");

        mandate.set_kind (Vth.MandateKind.MANDATE);
        mandate.set_mandator ("gm9001/college");
        mandate.set_mandatee ("so9001/directeur");
        mandate.set_powers ({ "enforcement" });
        mandate.set_consent_on (day (14, 11, 2023));
        mandate.set_consent_by ("so9001/db");
        mandate.set_valid_from (day (1, 1, 2024));
        register.add (mandate);
        register.seal ();

        act.set_power ("enforcement.penalty-order.impose");
        act.set_authority ("gm9001/college");
        act.set_actor ("so9001/directeur");
        act.set_on (day (13, 3, 2026));
        assert_true (register.authorise (act).get_outcome () != Vth.AuthorisationVerdict.REFUSED);
        assert_cmpstr (register.authorise (act).get_mandate (), CompareOperator.EQ, "m-1");
        act.set_on (day (13, 3, 2023));
        assert_true (register.authorise (act).get_outcome () == Vth.AuthorisationVerdict.REFUSED);
    } catch (Error error) {
        assert_no_error (error);
    }
}

void a_penalty_order_has_a_state () {
    try {
        var decision = new Vth.EnforcementDecision ("d-1");
        decision.set_instrument (Vth.Instrument.PENALTY_ORDER);
        decision.set_notified_on (day (16, 3, 2026));
        var procedure = new Vth.Procedure (new Vth.Rulebook.national (), decision, null, null);
        var forfeiture = new Vth.Forfeiture (new Vth.Rulebook.national (), decision, null, null, Vth.ForfeitureFlags.NONE);

        assert_cmpstr (procedure.get_state ("order"), CompareOperator.EQ, "in-force");
        assert_true (forfeiture.get_outstanding_cents () == 0);
    } catch (Error error) {
        assert_no_error (error);
    }
}

int main (string[] args) {
    Test.init (ref args);
    Test.add_func ("/vala/a-property-notifies-when-it-changes", a_property_notifies_when_it_changes);
    Test.add_func ("/vala/what-may-be-absent-can-be-null", what_may_be_absent_can_be_null);
    Test.add_func ("/vala/an-error-has-code-line-and-pointer", an_error_has_code_line_and_pointer);
    Test.add_func ("/vala/a-deadline-has-days-and-reasons", a_deadline_has_days_and_reasons);
    Test.add_func ("/vala/a-register-answers-who-may-decide", a_register_answers_who_may_decide);
    Test.add_func ("/vala/a-penalty-order-has-a-state", a_penalty_order_has_a_state);
    return Test.run ();
}
