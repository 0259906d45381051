// review.vala - reviews the decisions of a dossier: review FILE
//
// SPDX-License-Identifier: LGPL-2.1-or-later

Vth.Dossier read_dossier (string path) throws Error {
    var reader = new Vth.RecordReader.for_file (File.new_for_commandline_arg (path));
    var dossier = new Vth.Dossier ();

    dossier.read (reader, null);
    for (var i = 0; i < dossier.get_n_problems (); i++)
        stderr.printf ("%s\n", dossier.get_problem (i).message);
    return dossier;
}

Vth.Reviewer make_reviewer (Vth.Rulebook rulebook, Vth.Dossier dossier) throws Error {
    var register = new Vth.Register ();
    dossier.fill_register (register);
    register.seal ();

    var reviewer = new Vth.Reviewer (rulebook, register);
    reviewer.set_dossier (dossier);
    return reviewer;
}

void print_objection_term (Vth.Rulebook rulebook, Date notified_on) throws Error {
    var deadline = rulebook.compute_deadline ("awb-6.7-objection", notified_on, null, 0);
    char last_day[11];

    deadline.get_last_day ().strftime (last_day, "%Y-%m-%d");
    stdout.printf ("  bezwaar tot en met %s\n", (string) last_day);
}

void print_reasons (Vth.Answer answer) {
    var reasons = answer.get_reasons ();

    for (var i = 0; i < reasons.get_n_items (); i++) {
        var reason = (Vth.Reason) reasons.get_item (i);
        stdout.printf ("  %s (%s): %s\n", reason.get_code (), reason.get_law () ?? "-",
                       reason.dup_message (Vth.Language.NL));
    }
}

void review_file (string path) throws Error {
    var rulebook = new Vth.Rulebook.national ();
    var dossier = read_dossier (path);
    var reviewer = make_reviewer (rulebook, dossier);
    var decisions = dossier.get_records (typeof (Vth.EnforcementDecision));

    for (var i = 0; i < decisions.get_n_items (); i++) {
        var decision = (Vth.EnforcementDecision) decisions.get_item (i);
        var review = reviewer.review (decision);

        stdout.printf ("%s: %s\n", review.get_decision (), review.get_verdict ());
        if (decision.get_notified_on () != null)
            print_objection_term (rulebook, decision.get_notified_on ());
        print_reasons (review);
    }
}

int main (string[] args) {
    try {
        review_file (args.length > 1 ? args[1] : "examples/dossiers/maasdriel-slaughterhouse.ndjson");
        return 0;
    } catch (Error error) {
        stderr.printf ("%s\n", error.message);
        return 1;
    }
}
