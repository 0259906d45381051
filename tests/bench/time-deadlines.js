#!/usr/bin/gjs
/* How many terms a second from JavaScript: time-deadlines.js FILE.csv
 *
 * Prints lines of name, number, seconds and wrong answers, with tabs between.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

imports.gi.versions.Vth = '1';
const {GLib, Vth} = imports.gi;

const RUNS = 5;
const SHORTEST = 200000; // microseconds
const SIZES = [1000, 100000, 1000000];

/* Of the processor, in seconds, where the system tells it. */
function getTime() {
    try {
        return parseInt(new TextDecoder().decode(GLib.file_get_contents('/proc/self/schedstat')[1]), 10) / 1e9;
    } catch {
        return GLib.get_monotonic_time() / 1e6;
    }
}

function median(work) {
    const times = [];
    let result;

    /* The system counts processor time by the tick: what is short is done often enough. */
    const begin = GLib.get_monotonic_time();
    work();
    const often = Math.ceil(SHORTEST / Math.max(GLib.get_monotonic_time() - begin, 1));

    for (let run = 0; run < RUNS; run++) {
        const start = getTime();
        for (let i = 0; i < often; i++)
            result = work();
        times.push((getTime() - start) / often);
    }

    times.sort((a, b) => a - b);
    return [times[RUNS >> 1], result];
}

function report(name, number, seconds, wrong = '-') {
    print([name, number, seconds.toFixed(9), wrong].join('\t'));
}

/* The day number of GLib and of Python: 1 is 1 January of the year 1. */
function dayNumber(text) {
    return Date.parse(text) / 86400000 + 719163;
}

function readRows(path) {
    const text = new TextDecoder().decode(GLib.file_get_contents(path)[1]);

    return text.trim().split('\n').map(line => {
        const [start, count, unit, expected] = line.split(',');
        return [dayNumber(start), `P${count}${unit[0].toUpperCase()}`, dayNumber(expected)];
    });
}

function countWrong(found, rows) {
    let wrong = 0;

    for (let i = 0; i < found.length; i++)
        wrong += found[i] !== rows[i % rows.length][2];
    return wrong;
}

function makeColumn(size, cell) {
    const column = new Uint32Array(size);

    for (let i = 0; i < size; i++)
        column[i] = cell(i);
    return column;
}

function timeBatch(rulebook, rows) {
    const batch = Vth.DeadlineBatch.new(rulebook);
    const questionOf = new Map();

    for (const term of new Set(rows.map(row => row[1]))) {
        questionOf.set(term, batch.add_term(term, Vth.TermSource.ACT, Vth.TermStart.AFTER,
            Vth.TermDirection.FORWARD, null, 0));
    }

    for (const size of SIZES) {
        const events = makeColumn(size, i => rows[i % rows.length][0]);
        const questions = makeColumn(size, i => questionOf.get(rows[i % rows.length][1]));
        const [seconds, days] = median(() => {
            const answer = batch.run(new GLib.Bytes(new Uint8Array(events.buffer)),
                new GLib.Bytes(new Uint8Array(questions.buffer))).toArray();
            return new Uint32Array(answer.buffer, answer.byteOffset, size);
        });

        report('batch', size, seconds, countWrong(days, rows));
    }
}

function timeSingle(rulebook, rows) {
    const [seconds, days] = median(() => rows.map(row => rulebook.compute_last_day_of_term(
        row[1], Vth.TermSource.ACT, Vth.TermStart.AFTER, row[0])));

    report('term', rows.length, seconds, countWrong(days, rows));
}

const rows = readRows(ARGV[0]);
const rulebook = Vth.Rulebook.new_national();

timeBatch(rulebook, rows);
timeSingle(rulebook, rows);
