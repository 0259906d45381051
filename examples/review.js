// review.js - reviews the decisions of a dossier: gjs review.js FILE
//
// SPDX-License-Identifier: LGPL-2.1-or-later

imports.gi.versions.Vth = '1';
const {Gio, Vth} = imports.gi;

function readDossier(path) {
    const reader = Vth.RecordReader.new_for_file(Gio.File.new_for_commandline_arg(path));
    const dossier = Vth.Dossier.new();

    dossier.read(reader, null);
    for (let i = 0; i < dossier.get_n_problems(); i++)
        printerr(dossier.get_problem(i).message);
    return dossier;
}

function makeReviewer(rulebook, dossier) {
    const register = Vth.Register.new();
    dossier.fill_register(register);
    register.seal();

    const reviewer = Vth.Reviewer.new(rulebook, register);
    reviewer.dossier = dossier;
    return reviewer;
}

function formatDay(date) {
    const pad = number => `${number}`.padStart(2, '0');
    return `${date.get_year()}-${pad(date.get_month())}-${pad(date.get_day())}`;
}

function reviewFile(path) {
    const rulebook = Vth.Rulebook.new_national();
    const dossier = readDossier(path);
    const reviewer = makeReviewer(rulebook, dossier);

    for (const decision of dossier.get_records(Vth.EnforcementDecision.$gtype)) {
        const review = reviewer.review(decision);

        print(`${review.get_decision()}: ${review.verdict}`);
        if (decision.notified_on !== null) {
            const deadline = rulebook.compute_deadline('awb-6.7-objection', decision.notified_on, null, 0);
            print(`  bezwaar tot en met ${formatDay(deadline.last_day)}`);
        }
        for (const reason of review.reasons)
            print(`  ${reason.get_code()} (${reason.get_law() ?? '-'}): ${reason.dup_message(Vth.Language.NL)}`);
    }
}

try {
    reviewFile(ARGV[0] ?? 'examples/dossiers/maasdriel-slaughterhouse.ndjson');
} catch (error) {
    printerr(error.message);
    imports.system.exit(1);
}
