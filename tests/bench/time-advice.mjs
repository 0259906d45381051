/* What the same advice costs with json-rules-engine and with FEEL: time-advice.mjs POLICY.json VIOLATIONS.ndjson
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

import fs from 'node:fs';
import path from 'node:path';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

const RUNS = 5;
const SAMPLE = 500;
const [policyFile, violationFile] = process.argv.slice(2);
const policy = JSON.parse(fs.readFileSync(policyFile, 'utf8'));
const moves = Object.fromEntries(policy.circumstances.map(({id, rows = 0, columns = 0}) => [id, {rows, columns}]));
const questions = fs.readFileSync(violationFile, 'utf8').trim().split('\n').map(line => JSON.parse(line))
    .map(({consequence, behaviour, circumstances = [], earlier = [], source}) =>
        ({facts: {row: consequence, column: 'ABCD'.indexOf(behaviour) + 1, circumstances, earlier: earlier.length}, cell: source}));

async function report(name, asked, ask) {
    const times = [];
    let wrong;

    for (let run = 0; run < RUNS; run++) {
        const start = process.cpuUsage();
        wrong = 0;
        for (const {facts, cell} of asked)
            wrong += await ask(facts) !== cell;
        const used = process.cpuUsage(start);
        times.push((used.user + used.system) / 1e6);
    }

    times.sort((a, b) => a - b);
    console.log([name, asked.length, times[RUNS >> 1].toFixed(9), wrong].join('\t'));
}

/* The packages stand in the folder in which this is run, or nowhere. */
async function find(name) {
    try {
        const file = createRequire(path.join(process.cwd(), 'here.js')).resolve(name);
        return await import(pathToFileURL(file));
    } catch {
        return null;
    }
}

function sum(facts, axis) {
    const step = policy.repetition.steps.filter(({least}) => least <= facts.earlier).at(-1);
    return facts.circumstances.reduce((total, id) => total + moves[id][axis], step?.[axis] ?? 0);
}

const bound = (place, move) => Math.max(1, Math.min(4, place + move));

function byHand(facts) {
    const row = bound(facts.row, sum(facts, 'rows')), column = bound(facts.column, sum(facts, 'columns'));
    return `${'ABCD'[column - 1]}${row}`;
}

await report('JS', questions, byHand);

/* A rule for each cell; how far a violation moves is a fact that is computed. */
const rules = await find('json-rules-engine');
if (rules) {
    const {Engine} = rules.default ?? rules;
    const engine = new Engine();
    const moved = (place, axis) => async (params, almanac) => {
        const facts = {circumstances: await almanac.factValue('circumstances'), earlier: await almanac.factValue('earlier')};
        return bound(await almanac.factValue(place), sum(facts, axis));
    };
    engine.addFact('final row', moved('row', 'rows'));
    engine.addFact('final column', moved('column', 'columns'));
    for (const {cell, administrative} of policy.matrix.cells)
        engine.addRule({
            conditions: {all: [{fact: 'final row', operator: 'equal', value: Number(cell[1])},
                {fact: 'final column', operator: 'equal', value: 'ABCD'.indexOf(cell[0]) + 1}]},
            event: {type: cell, params: {administrative}},
        });
    await report('json-rules-engine', questions.slice(0, SAMPLE), async facts => (await engine.run(facts)).events[0].type);
}

/* One expression, with the policy as its context. */
const feel = await find('feelin');
if (feel) {
    const total = axis => `(steps[least <= earlier][-1].${axis} +
        sum(concatenate([0], for asked in circumstances return moves[id = asked][1].${axis})))`;
    const expression = `cells[r = max(1, min(4, row + ${total('rows')})) and
        k = max(1, min(4, column + ${total('columns')}))][1].cell`;
    const context = {
        moves: policy.circumstances.map(({id, rows = 0, columns = 0}) => ({id, rows, columns})),
        steps: [{least: 0}, ...policy.repetition.steps].map(({least, rows = 0, columns = 0}) => ({least, rows, columns})),
        cells: policy.matrix.cells.map(({cell}) => ({cell, r: Number(cell[1]), k: 'ABCD'.indexOf(cell[0]) + 1})),
    };
    await report('FEEL', questions.slice(0, SAMPLE), facts => {
        const answer = feel.evaluate(expression, {...context, ...facts});
        return answer?.value ?? answer;
    });
}
