/* What reading and writing the same file costs with Node's JSON and ajv: time-records.cjs FILE SCHEMA N_BAD
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

'use strict';

const fs = require('node:fs');
const path = require('node:path');
const {createRequire} = require('node:module');

const RUNS = 5;
const [file, schemaFile, bad] = process.argv.slice(2);
const lines = fs.readFileSync(file, 'utf8').trim().split('\n');

function report(name, work) {
    const times = [];
    let wrong;

    for (let run = 0; run < RUNS; run++) {
        const start = process.cpuUsage();
        wrong = work();
        const used = process.cpuUsage(start);
        times.push((used.user + used.system) / 1e6);
    }

    times.sort((a, b) => a - b);
    console.log([name, lines.length, times[RUNS >> 1].toFixed(9), wrong ?? '-'].join('\t'));
}

/* The packages stand in the folder in which this is run, or nowhere. */
function find(name) {
    try {
        return createRequire(path.join(process.cwd(), 'here.js'))(name);
    } catch {
        return null;
    }
}

function countRefused(validate) {
    let refused = 0;

    for (const line of lines)
        refused += !validate(JSON.parse(line));
    return refused;
}

report('JSON', () => void lines.forEach(line => JSON.parse(line)));
{
    const records = lines.map(line => JSON.parse(line));
    report('JSON write', () => void records.forEach(record => JSON.stringify(record)));
}

const Ajv = find('ajv/dist/2020');
const addFormats = find('ajv-formats');
if (Ajv && addFormats) {
    const ajv = new Ajv.default({strict: false});
    addFormats(ajv);
    const validate = ajv.compile(JSON.parse(fs.readFileSync(schemaFile)));
    report('JSON + ajv', () => Math.abs(Number(bad) - countRefused(validate)));
}
