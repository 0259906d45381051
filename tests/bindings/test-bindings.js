// test-bindings.js - plain introspection from GJS is comfortable by itself
//
// SPDX-License-Identifier: LGPL-2.1-or-later

imports.gi.versions.Vth = '1';
const {Gio, GLib, GObject, Json, Vth} = imports.gi;
const System = imports.system;

const N_RECORDS = 100000;
const BOUND = 8 * 1024 * 1024;  // leaking one small object a record would take more
const LINE = `${JSON.stringify({
    type: 'enforcement-decision', id: 'd-1', instrument: 'penalty-order', notified_on: '2026-03-16',
    violations: ['v-1', 'v-2'],
    terms: {grace_term: 'P4W', penalty_cents: 250000, penalty_unit: 'per-week', maximum_cents: 2500000},
    events: [{type: 'decision-event', kind: 'reinspection', on: '2026-04-20'}],
})}\n`;

const tests = [];
const test = (name, body) => tests.push({name, body});

function equal(found, expected) {
    if (JSON.stringify(found) !== JSON.stringify(expected))
        throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
}

function thrown(call) {
    try {
        call();
    } catch (error) {
        return error;
    }
    throw new Error('nothing was thrown');
}

const day = (year, month, number) => GLib.Date.new_dmy(number, month, year);
const text = date => `${date.get_year()}-${date.get_month()}-${date.get_day()}`;
const reader = lines => Vth.RecordReader.new_for_bytes(new GLib.Bytes(lines), 'memory');

function resident() {
    const [, contents] = GLib.file_get_contents('/proc/self/status');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(new TextDecoder().decode(contents))[1]) * 1024;
}

test('the service and the competent body of a municipality', () => {
    const registry = Vth.Register.new_national(null);
    registry.seal();
    const cases = [['gm0200', 2023, 12, 31, 'so0786'], ['gm0200', 2024, 1, 1, 'so1091'], ['gm0344', 2025, 12, 31, 'so0843'],
        ['gm0344', 2026, 1, 1, 'so1104'], ['gm0797', 2026, 1, 1, 'so0712'], ['gm1842', 2026, 1, 1, 'so0700']];
    for (const [id, year, month, number, service] of cases)
        equal(registry.find_service(id, day(year, month, number)).get_service(), service);
    equal(registry.tabulate_municipalities(day(2026, 1, 1)).get_n_rows(), 342);
    const question = Vth.CompetenceQuestion.new('gm0344', day(2025, 3, 1), Vth.CompetenceTask.PERMIT);
    question.add_activity('building');
    question.add_activity('water.discharge.regional');
    equal(registry.answer_competence(question).list_questions().includes('water-authority'), true);
    question.set_fact('water-authority', 'ws0155');
    equal(registry.answer_competence(question).get_outcome(), Vth.CompetenceVerdict.APART);
    equal(thrown(() => question.set_fact('weather', 'yes')).matches(Vth.Error, Vth.Error.UNKNOWN_VALUE), true);
});

test('a property notifies when it changes and only then', () => {
    const decision = Vth.EnforcementDecision.new('d-1');
    const heard = [];
    decision.connect('notify', (_, spec) => heard.push(spec.name));
    decision.mandate = 'm-1';
    decision.mandate = 'm-1';
    decision.notified_on = day(2026, 3, 16);
    decision.set_notified_on(day(2026, 3, 16));
    equal(heard, ['mandate', 'notified-on']);
});

test('policies are compared', () => {
    const list = Gio.ListStore.new(Vth.Knowledge);
    for (const name of ['voorbeeldland', 'duinrand'])
        list.append(Vth.Knowledge.new_for_file(Gio.File.new_for_path(
            `${GLib.getenv('VTH_SOURCE_ROOT')}/examples/policies/${name}.json`)));
    const comparison = Vth.PolicyComparison.new(list, day(2026, 6, 1));
    equal([comparison.get_n_policies(), comparison.get_n_shared(), comparison.get_n_different()], [2, 9, 8]);
});

test('an advice is chosen from, and raised by another role', () => {
    const file = Gio.File.new_for_path(`${GLib.getenv('VTH_SOURCE_ROOT')}/examples/policies/voorbeeldland.json`);
    const policy = Vth.SanctionPolicy.new_for_file(file);
    const violation = new Vth.Violation({id: 'v1', consequence: 3, behaviour: Vth.Behaviour.B, found_on: day(2026, 5, 10)});
    const advice = policy.advise(violation);
    equal([advice.get_position(), advice.get_cell(), advice.get_n_earlier()], ['B3', 'B3', -1]);
    equal(advice.get_interventions(Vth.InterventionSide.CRIMINAL), ['penal-order']);
    equal(advice.choose(['penalty-order'], null, 'so1/officer', day(2026, 5, 12)), true);
    const error = thrown(() => advice.choose(['closure'], '', 'so1/lawyer', day(2026, 5, 13)));
    equal(error.matches(Vth.Error, Vth.Error.MISSING_FIELD), true);
    violation.consequence = 4;
    equal(policy.advise(violation).choose(['penalty-order'], 'It spread.', 'so1/lawyer', day(2026, 5, 13)), true);
    equal([...violation.choices].map(choice => [choice.by, choice.cell]), [['so1/officer', 'B3'], ['so1/lawyer', 'B4']]);
    equal(policy.advise(violation).has_reason('lhso.position-raised'), true);
});

test('a policy file has a schema, and tells what it lacks', () => {
    const file = Gio.File.new_for_path(`${GLib.getenv('VTH_SOURCE_ROOT')}/examples/policies/nevelmark.json`);
    const review = Vth.SanctionPolicy.new_for_file(file).review();
    equal([review.get_verdict(), review.has_reason('policy.not-text')], [Vth.PolicyVerdict.WHOLE, true]);
    const schema = JSON.parse(Json.to_string(Vth.SanctionPolicy.get_schema(), false));
    equal(schema.properties.matrix.properties.cells.minItems, 16);
});

test('a penal order and a fine are asked for with records', () => {
    const rules = Vth.Rulebook.new_national();
    const question = new Vth.PenalOrderQuestion({aggressive: true, benefit_cents: 500001});
    const gate = rules.judge_penal_order(question);
    equal(gate.get_outcome(), Vth.PenalOrderVerdict.NOT_ALLOWED);
    equal(gate.list_contra_indications(), ['penal-order.aggressive', 'penal-order.benefit-above-limit']);
    const fine = rules.compute_seveso_fine(new Vth.SevesoFineQuestion({norm: 'brzo-6-3', employees: 9}));
    equal([fine.get_norm_cents(), fine.get_fine_cents(), fine.get_outcome()], [2500000, 1250000, Vth.SevesoFineVerdict.NOT_KNOWN]);
    const ceiling = rules.find_fine_ceiling(new Vth.FineQuestion({article: 'Ow 18.13'}));
    equal([ceiling.get_category(), ceiling.get_maximum_cents()], [5, -1]);
});

const stream = lines => Gio.MemoryInputStream.new_from_bytes(new GLib.Bytes(lines));

test('mandates go to a spreadsheet and come back, with what is wrong by row and column', () => {
    const sheet = Vth.RecordSheet.new('mandate', Vth.Language.NL);
    equal(sheet.dup_template().startsWith('\ufeffkenmerk;bron;soort;'), true);
    const mandate = new Vth.Mandate({id: 'm-1', kind: Vth.MandateKind.SIGNING, mandator: 'gm0344/college',
        mandatee: 'so1104/directeur', powers: ['permit.grant', 'a|b'], max_penalty_cents: 150000, general: true});
    const back = Vth.SheetReader.new(sheet, stream(sheet.dup_headings() + sheet.dup_row(mandate)), null);
    equal(back.read(null).equal(mandate), true);
    equal(back.read(null), null);

    const filled = Vth.SheetReader.new(sheet, stream('kenmerk;soort;mandaatgever;gemandateerde;bevoegdheden;geldig vanaf\r\n' +
        'm-2;mandaat;gm0344/college;so1104/directeur;permit;31-2-2026\r\nm-3;mandaat;gm0344/college;so1104/directeur;permit;16-3-2026\r\n'),
        'blad.csv');
    const error = thrown(() => filled.read(null));
    equal(error.matches(Vth.Error, Vth.Error.INVALID_DATE), true);
    equal([filled.line, filled.column, filled.pointer], [2, 'geldig vanaf', '/valid_from']);
    equal(filled.dup_message(Vth.Language.NL), '‘31-2-2026’ past niet; een datum: 31-12-2025 of 2025-12-31');
    equal(text(filled.read(null).valid_from), '2026-3-16');
    equal([filled.n_records, filled.n_errors, filled.n_rows_left_out], [1, 1, 1]);

    const rows = Vth.CsvReader.new(stream('a;"b;c"\n1;2\n'));
    equal([rows.read(null), rows.line, rows.read(null), rows.read(null)], [['a', 'b;c'], 1, ['1', '2'], null]);
    equal(thrown(() => Vth.RecordSheet.new('cat', Vth.Language.NL)).matches(Vth.Error, Vth.Error.UNKNOWN_TYPE), true);
});

test('a day comes back as it was given', () => {
    const decision = Vth.EnforcementDecision.new('d-1');
    equal(decision.notified_on, null);
    decision.notified_on = day(2026, 3, 16);
    equal(text(decision.notified_on), '2026-3-16');
    decision.set_notified_on(null);
    equal(decision.get_notified_on(), null);
});

test('what may be absent can be null', () => {
    const decision = Vth.EnforcementDecision.new(null);
    for (const name of ['id', 'source', 'mandate', 'terms', 'violations', 'notified_on'])
        decision[`set_${name}`](null);
    equal(decision.get_terms(), null);
    equal(decision.has('mandate'), false);
});

test('null where something is needed is a TypeError or an Error', () => {
    for (const call of [() => Vth.Record.from_json(null), () => Vth.Term.new_from_string(null), () => Vth.Dossier.new().add(null)])
        equal(thrown(call) instanceof Error, true);
});

test('JSON goes in and out', () => {
    const record = Vth.Record.from_json(Json.from_string('{"type": "party", "id": "p-1", "name": "Voorbeeld"}'));
    equal(record instanceof Vth.Party, true);
    equal(record.name, 'Voorbeeld');
    equal(JSON.parse(Json.to_string(record.to_json(), false)).name, 'Voorbeeld');
});

test('every property of every record can be read', () => {
    for (const name of Vth.Record.list_type_names()) {
        const record = GObject.Object.new(Vth.Record.type_from_name(name), {});
        for (const spec of GObject.Object.list_properties.call(record.constructor))
            void record[spec.name.replaceAll('-', '_')];
    }
});

test('an error has code, line and pointer, and the next record is read', () => {
    const records = reader('{"type":"party","id":"a"}\n{"type":"violation","id":"v","found_on":"2026-02-30"}\n{"type":"party","id":"b"}\n');
    equal(records.read(null).id, 'a');
    const error = thrown(() => records.read(null));
    equal(error.matches(Vth.Error, Vth.Error.INVALID_DATE), true);
    equal([records.name, records.line, records.pointer], ['memory', 2, '/found_on']);
    equal(records.read(null).id, 'b');
    equal(records.read(null), null);
});

test('an unknown rule is an error', () => {
    const error = thrown(() => Vth.Rulebook.new_national().compute_deadline('nonsense', day(2026, 3, 16), null, 0));
    equal(Vth.get_error_nick(error.code), 'unknown-rule');
});

test('a deadline has days and reasons', () => {
    const deadline = Vth.Rulebook.new_national().compute_deadline('awb-6.7-objection', day(2026, 3, 16), [], 0);
    equal(text(deadline.last_day), '2026-4-28');
    equal([...deadline.list_moves()].map(move => move.get_code()), ['atw.1.rolled-holiday']);
    const [reason] = deadline.reasons;
    equal(reason.dup_message(Vth.Language.EN).includes('17 March 2026'), true);
});

test('a register tells which powers a service has', () => {
    const register = Vth.Register.new();
    register.add(Vth.Record.from_json(Json.from_string(JSON.stringify({
        type: 'mandate', kind: 'mandate', id: 'm-1', mandator: 'gm0344/college', mandatee: 'so1104/directeur',
        powers: ['permit'], decided_on: '2025-11-25', published_on: '2025-12-10', valid_from: '2026-01-01',
        consent_on: '2025-11-20', consent_by: 'so1104/db',
    }))));
    register.seal();

    const coverage = register.get_coverage('so1104', GLib.Date.new_dmy(1, 3, 2026));
    equal(coverage.get_service(), 'so1104');
    equal(coverage.count(Vth.CoverageState.FULL), 5);
    equal(coverage.get_table().get_n_rows(), Vth.power_list_ids().length);
});

const registerOf = more => {
    const register = Vth.Register.new();
    register.add(Vth.Record.from_json(Json.from_string(JSON.stringify({
        type: 'mandate', kind: 'mandate', id: 'm-1', mandator: 'gm0344/college', mandatee: 'so1104/directeur',
        powers: ['permit'], decided_on: '2025-11-25', published_on: '2025-12-10', valid_from: '2026-01-01',
        consent_on: '2025-11-20', consent_by: 'so1104/db', ...more,
    }))));
    register.seal();
    return register;
};

const actOf = (power, on) => new Vth.Act({
    id: power, power, authority: 'gm0344/college', actor: 'so1104/directeur', on,
});

test('a register that might be, and the acts that it would change', () => {
    const register = registerOf({});
    const model = register.new_with_model_mandate('so1104', day(2026, 3, 1));
    const law = register.new_with_attribution('so1104', day(2026, 3, 1));
    const acts = new Gio.ListStore({item_type: Vth.Act});
    for (const power of ['permit.grant', 'penal.order', 'regulation.adopt'])
        acts.append(actOf(power, day(2026, 3, 13)));

    const rows = other => {
        const table = register.compare_acts(other, acts);
        return [0, 1, 2].map(row => [0, 1, 2].map(column => table.get_string(row, column)));
    };
    equal(rows(model), [['permit.grant', 'authorised', 'authorised'], ['penal.order', 'refused', 'authorised'],
                        ['regulation.adopt', 'refused', 'refused']]);
    equal(rows(law).map(([, , after]) => after), ['authorised', 'conditional', 'refused']);
    equal(model.authorise(actOf('penal.order', day(2026, 2, 28))).verdict, 'refused');

    const again = thrown(() => model.new_with_model_mandate('so1104', day(2026, 3, 1)));
    equal(Vth.get_error_nick(again.code), 'duplicate');
});

test('valid then and published then are two answers', () => {
    const register = registerOf({decided_on: '2026-03-01', published_on: '2026-03-10'});
    const {REFUSED, CONDITIONAL, AUTHORISED} = Vth.AuthorisationVerdict;
    const read = on => {
        const answer = register.authorise(actOf('permit.grant', on));
        return [answer.get_outcome(), answer.get_valid_then(), answer.get_published_then()];
    };
    equal(read(day(2025, 12, 31)), [REFUSED, REFUSED, REFUSED]);
    equal(read(day(2026, 2, 1)), [CONDITIONAL, AUTHORISED, REFUSED]);
    equal(read(day(2026, 3, 5)), [AUTHORISED, AUTHORISED, REFUSED]);
    equal(read(day(2026, 3, 10)), [AUTHORISED, AUTHORISED, AUTHORISED]);
});

test('powers that were not shown make an answer conditional', () => {
    const answer = registerOf({powers: [], not_known: ['/powers']}).authorise(actOf('permit.grant', day(2026, 3, 13)));
    equal(answer.verdict, 'conditional');
    equal(answer.has_reason('mandate.powers-not-shown'), true);
});

test('a register answers who may decide', () => {
    const register = Vth.Register.new();
    register.add(Vth.Record.from_json(Json.from_string(JSON.stringify({
        type: 'mandate', id: 'm-1', kind: 'mandate', mandator: 'gm9001/college', mandatee: 'so9001/directeur',
        powers: ['enforcement'], submandate: 'not-allowed', decided_on: '2023-11-21', consent_on: '2023-11-14',
        consent_by: 'so9001/db', published_on: '2023-12-05', valid_from: '2024-01-01',
    }))));
    register.seal();

    const act = new Vth.Act({
        power: 'enforcement.penalty-order.impose', authority: 'gm9001/college', actor: 'so9001/directeur',
        on: day(2026, 3, 13),
    });
    const answer = register.authorise(act);
    equal([answer.verdict, answer.get_mandate(), answer.get_chain()], ['authorised', 'm-1', ['m-1']]);
    const acts = Vth.Table.new(2);
    const codes = new GLib.Bytes(new Uint8Array(new Uint32Array([0, 1]).buffer));
    const firsts = new GLib.Bytes(new Uint8Array(new Uint32Array([0, 0]).buffer));
    acts.add_strings('power', firsts, ['enforcement.penalty-order.impose']);
    acts.add_strings('authority', firsts, ['gm9001/college']);
    acts.add_strings('actor', codes, ['so9001/directeur', 'so9001/jurist']);
    acts.add_numbers('on', Vth.ColumnKind.DATE,
                     new GLib.Bytes(new Uint8Array(new Uint32Array([739688, 739688]).buffer)));
    const answers = register.authorise_batch(acts);
    equal([0, 1].map(row => answers.get_string(row, 0)), ['authorised', 'refused']);
    equal([0, 1].map(row => answers.get_string(row, 1)), ['m-1', null]);

    act.actor = 'so9001/jurist';
    equal(register.authorise(act).get_outcome(), Vth.AuthorisationVerdict.REFUSED);
    equal(Vth.get_error_nick(thrown(() => register.add(Vth.Mandate.new('m-2'))).code), 'sealed');
});

test('a hundred thousand records leave nothing behind', () => {
    const lines = new GLib.Bytes(LINE.repeat(N_RECORDS));
    const readAll = () => {
        const records = Vth.RecordReader.new_for_bytes(lines, null);
        let count = 0;
        for (let record; (record = records.read(null)) !== null;)
            count += record.terms.penalty_cents === 250000;
        System.gc();
        return count;
    };

    equal(readAll(), N_RECORDS);
    const before = resident();
    equal(readAll(), N_RECORDS);
    const grown = resident() - before;
    if (grown > BOUND)
        throw new Error(`${grown} bytes more than before`);
});

test('a decision is drafted, and says what is open', () => {
    const decision = Vth.Record.from_json(Json.from_string(JSON.stringify({
        type: 'enforcement-decision', id: 'd', instrument: 'penalty-order', aim: 'stop', notified_on: '2026-03-16',
        terms: {grace_term: 'P4W', penalty_cents: 250000, penalty_unit: 'per-week'},
    })));
    const draft = Vth.Draft.new(Vth.Reviewer.new(Vth.Rulebook.new_national(), null), decision);
    const grace = draft.lookup_section('grace');

    equal(draft.get_verdict(), Vth.DraftVerdict.OPEN);
    equal(draft.get_title(), 'Besluit tot het opleggen van een last onder dwangsom');
    equal(grace.get_paragraphs()[0].includes('13 april 2026'), true);
    equal(grace.get_kind(0), Vth.DraftParagraph.TEXT);
    equal(draft.lookup_section('maximum').get_missing()[0], '/terms/maximum_cents');
    equal(draft.lookup_section('urgency'), null);
    equal(draft.get_sections().get_n_items(), 15);
    equal(draft.to_markdown().startsWith('# Besluit'), true);
    equal(draft.dup_decision().objection_until.get_day(), 28);
});

test('what follows a decision is drafted', () => {
    const decision = Vth.Record.from_json(Json.from_string(JSON.stringify({
        type: 'enforcement-decision', id: 'd', instrument: 'penalty-order', aim: 'stop', notified_on: '2026-03-16',
        terms: {grace_term: 'P4W', penalty_cents: 250000, penalty_unit: 'per-week', maximum_cents: 2500000},
        events: [{type: 'decision-event', kind: 'reinspection', on: '2026-05-05', outcome: 'violated'}],
    })));
    const reviewer = Vth.Reviewer.new(Vth.Rulebook.new_national(), null);
    const on = GLib.Date.new_dmy(22, GLib.DateMonth.JUNE, 2026);
    const draft = Vth.Draft.new_for_kind(reviewer, decision, Vth.DraftKind.COLLECTION_DECISION, on, null);

    equal(draft.get_kind(), Vth.DraftKind.COLLECTION_DECISION);
    equal(draft.get_title(), 'Invorderingsbeschikking');
    equal(draft.lookup_section('sums').get_paragraphs()[0].startsWith('€ 2.500,00, verbeurd op 20 april 2026'), true);
    equal(draft.lookup_section('reasons').get_is_open(), true);
    equal(draft.dup_decision().events.get_n_items(), 2);
});

test('a decision has a state and its forfeiture', () => {
    const decision = Vth.Record.from_json(Json.from_string(JSON.stringify({
        type: 'enforcement-decision', id: 'd', instrument: 'penalty-order', notified_on: '2026-03-16',
        terms: {grace_term: 'P4W', penalty_cents: 250000, penalty_unit: 'per-week', maximum_cents: 500000},
        events: [{type: 'decision-event', kind: 'reinspection', on: '2026-05-05', outcome: 'violated'}],
    })));
    const rulebook = Vth.Rulebook.new_national();
    const forfeiture = Vth.Forfeiture.new(rulebook, decision, null, null, Vth.ForfeitureFlags.NONE);
    const procedure = Vth.Procedure.new(rulebook, decision, null, null);

    equal(forfeiture.get_forfeited_cents(), 500000);
    equal(procedure.get_state('order'), 'full');
    equal(forfeiture.has_reason('awb.5:33.forfeited-by-law'), true);
});

test('a decision has a timeline with a next act', () => {
    const decision = Vth.Record.from_json(Json.from_string(JSON.stringify({
        type: 'enforcement-decision', id: 'd', instrument: 'penalty-order', notified_on: '2026-03-16',
        terms: {grace_term: 'P4W', penalty_cents: 250000, penalty_unit: 'per-week', maximum_cents: 2500000},
        events: [{type: 'decision-event', kind: 'reinspection', on: '2026-05-05', outcome: 'violated'}],
    })));
    const on = GLib.Date.new_dmy(6, GLib.DateMonth.MAY, 2026);
    const timeline = Vth.Timeline.new(Vth.Rulebook.new_national(), decision, null, on);
    const entries = [...Array(timeline.get_n_items()).keys()].map(i => timeline.get_item(i));
    const payments = entries.filter(entry => entry.get_id() === 'payment');
    const next = timeline.get_next_act();
    const remedies = timeline.get_remedies();

    // A letter that was posted on 28 April may come in on 6 May, after Liberation Day.
    equal(remedies.get_verdict(), Vth.RemediesVerdict.OPEN);
    equal(remedies.get_irrevocable_from().get_julian(), GLib.Date.new_dmy(29, GLib.DateMonth.APRIL, 2026).get_julian());
    equal(payments[0].get_request(), null);

    equal(timeline.get_verdict(), Vth.TimelineVerdict.ACT_DUE);
    equal(payments.length, 3);
    equal(payments[0].get_state(), Vth.TimelineState.RUNNING);
    equal(payments[0].get_party(), Vth.BoundParty.OFFENDER);
    equal(payments[0].get_last_day().get_julian(), GLib.Date.new_dmy(1, GLib.DateMonth.JUNE, 2026).get_julian());
    equal(payments[0].get_deadline().get_rule().get_id(), 'awb-5.33');
    equal(next.get_id(), 'collection');
    equal(next.get_last_day().get_julian(), GLib.Date.new_dmy(20, GLib.DateMonth.APRIL, 2027).get_julian());
});

test('a request to enforce has a state', () => {
    const request = Vth.Record.from_json(Json.from_string(JSON.stringify({
        type: 'enforcement-request', id: 'r', received_on: '2026-01-05', interested: true, default_notice_on: '2026-03-03',
        suspensions: [],
    })));
    const on = GLib.Date.new_dmy(1, GLib.DateMonth.APRIL, 2026);
    const state = Vth.RequestState.new(Vth.Rulebook.new_national(), request, on);

    equal(state.get_verdict(), Vth.RequestVerdict.PENALTY_DUE);
    equal(state.get_term_end().get_julian(), GLib.Date.new_dmy(2, GLib.DateMonth.MARCH, 2026).get_julian());
    equal(state.get_appeal_from().get_julian(), GLib.Date.new_dmy(18, GLib.DateMonth.MARCH, 2026).get_julian());
    equal(state.get_penalty_cents(), 35700);
    equal(state.get_penalty().get_maximum_cents(), 144200);
    equal(state.has_reason('awb.4:13.term-over'), true);
});

test('a policy gives terms with reasons', () => {
    const folder = `${GLib.getenv('VTH_SOURCE_ROOT')}/tests/review/terms`;
    const policy = Vth.SanctionPolicy.new_for_file(Gio.File.new_for_path(`${folder}/policy.json`));
    const question = Vth.TermsQuestion.new(null);
    const table = policy.get_penalty_table();

    question.quantities = ['t=3'];
    question.on = GLib.Date.new_dmy(1, GLib.DateMonth.JUNE, 2026);
    const advice = policy.get_terms('LADING', question);
    equal(advice.get_outcome(), Vth.TermsVerdict.KNOWN);
    equal(advice.get_terms().penalty_cents, 59435);
    equal(advice.has_reason('terms.formula'), true);
    equal(policy.get_terms('LADING', null).list_unknown(), ['/quantities']);
    equal(table.lookup('GELUID', null).maximum_cents, 2500000);
    equal(table.find_by_rule('Bkl 5.65', null).get_n_items(), 1);
    equal(Vth.PenaltyTable.new_for_json(Json.from_string('{"rows": [{"code": "A", "penalty_cents": -1}]}')).list_problems(),
        ['/rows/0/penalty_cents: -1 is below zero']);
});

test('a decision has remedies, and terms that change after objection', () => {
    const decision = Vth.Record.from_json(Json.from_string(JSON.stringify({
        type: 'enforcement-decision', id: 'd', instrument: 'penalty-order', notified_on: '2026-01-05',
        terms: {grace_term: 'P4W', penalty_cents: 250000, penalty_unit: 'per-week', maximum_cents: 500000},
        events: [{type: 'decision-event', kind: 'objection-received', on: '2026-02-10'},
            {type: 'decision-event', kind: 'objection-decision', on: '2026-03-30', outcome: 'changed',
                terms: {penalty_cents: 100000}}],
    })));
    const on = GLib.Date.new_dmy(1, GLib.DateMonth.APRIL, 2026);
    const remedies = Vth.Remedies.new(Vth.Rulebook.new_national(), decision, null, on);

    equal(remedies.get_verdict(), Vth.RemediesVerdict.OPEN);
    equal(remedies.get_remedy_until().get_julian(), GLib.Date.new_dmy(11, GLib.DateMonth.MAY, 2026).get_julian());
    equal(remedies.get_terms().penalty_cents, 100000);
    equal(remedies.get_terms().maximum_cents, 500000);
    equal(remedies.get_penalty(), null);
    equal(remedies.has_reason('awb.7:11.changed'), true);
});

let failed = 0;
print(`1..${tests.length}`);
tests.forEach(({name, body}, index) => {
    try {
        body();
        print(`ok ${index + 1} - ${name}`);
    } catch (error) {
        failed++;
        print(`not ok ${index + 1} - ${name}`);
        printerr(`${name}: ${error}\n${error.stack}`);
    }
});
System.exit(failed === 0 ? 0 : 1);
