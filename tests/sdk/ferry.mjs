// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job, done by a client that nobody here wrote: Microsoft's JavaScript SDK against
// faceferry-sandbox. Called as: node ferry.mjs PATH-OF-faceferry-sandbox
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { FaceClient } = require('@azure/cognitiveservices-face');
const { ApiKeyCredentials } = require('@azure/ms-rest-js');

const sandbox = spawn(process.argv[2], ['--sample'], { stdio: ['ignore', 'pipe', 'inherit'] });
const [readyLine] = await new Promise((resolve, reject) => {
    createInterface({ input: sandbox.stdout }).once('line', (line) => resolve([line]));
    sandbox.once('error', reject);
    sandbox.once('exit', (code) => reject(new Error(`faceferry-sandbox ended with ${code}`)));
});
const ready = JSON.parse(readyLine);
let checks = 0;
const check = (what) => { ++checks; console.log(`ok ${checks} - ${what}`); };

const clientOf = (subscription) => new FaceClient(
    new ApiKeyCredentials({ inHeader: { 'Ocp-Apim-Subscription-Key': subscription.key } }),
    ready.endpoint,
    // The service's own limit is 10 calls a second; the SDK's retries would hide our answers.
    { noRetryPolicy: true });
const [east, west] = ready.subscriptions.map(clientOf);
const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

// Ten calls a second is the tier's limit; a call that meets it is asked again when told to.
async function call(run) {
    for (;;) {
        try {
            return await run();
        } catch (error) {
            if (error.statusCode !== 429) throw error;
            assert.ok(Number(error.response.headers.get('retry-after')) > 0);
            await pause(1000 * Number(error.response.headers.get('retry-after')));
        }
    }
}

async function refused(run, status, code) {
    const error = await call(() => run().then(() => assert.fail('no error'), (e) => {
        if (e.statusCode === 429) throw e;
        return e;
    }));
    assert.equal(error.statusCode, status);
    assert.equal(error.body.error.code, code);
    assert.ok(error.body.error.message.length > 0);
    check(`${status} ${code}`);
}

async function ended(client, operationLocation) {
    assert.match(operationLocation, /^\/operations\//, 'Operation-Location is relative');
    const id = operationLocation.split('/').pop();
    assert.match(id, guid);
    for (let attempt = 0; attempt < 60; ++attempt) {
        const status = await call(() => client.snapshot.getOperationStatus(id));
        if (/succeeded|failed/.test(status.status)) return status;
        await pause(500);
    }
    throw new Error('the operation did not end');
}

async function allPersons(client, group) {
    const persons = [];
    for (let start = ''; ;) {
        const page = await call(() => client.largePersonGroupPerson.list(
            group, { top: 300, ...(start ? { start } : {}) }));
        if (page.length === 0) return persons;
        persons.push(...page);
        start = page[page.length - 1].personId;
    }
}

try {
    assert.equal(ready.subscriptions.length, 2);
    check('the ready line names two subscriptions');

    const groups = await call(() => east.largePersonGroup.list({ returnRecognitionModel: true }));
    assert.deepEqual(groups.map((group) => group.largePersonGroupId), ['employees']);
    assert.equal(groups[0].recognitionModel, 'recognition_04');
    assert.equal((await call(() => east.personGroup.list()))[0].personGroupId, 'visitors');
    assert.equal((await call(() => east.faceList.list()))[0].faceListId, 'vip');
    assert.equal((await call(() => east.largeFaceList.list()))[0].largeFaceListId, 'badge-photos');
    check('the four sample containers');

    const source = await allPersons(east, 'employees');
    assert.equal(source.length, 1000);
    assert.equal(new Set(source.map((person) => person.personId)).size, 1000);
    assert.equal(source.reduce((sum, person) => sum + person.persistedFaceIds.length, 0), 2000);
    check('1,000 persons and 2,000 faces by pages of 300');

    const training = await call(() => east.largePersonGroup.getTrainingStatus('employees'));
    assert.equal(training.status, 'succeeded');
    check('employees is trained');

    const scope = [ready.subscriptions[1].id];
    const taken = await call(() => east.snapshot.take(
        'LargePersonGroup', 'employees', scope, { userData: 'by the SDK' }));
    const take = await ended(east, taken.operationLocation);
    assert.equal(take.status, 'succeeded');
    const snapshotId = take.resourceLocation.split('/').pop();
    check(`take: ${take.resourceLocation}`);

    const offered = await call(() => west.snapshot.list({ type: 'LargePersonGroup' }));
    assert.deepEqual(offered.map((snapshot) => snapshot.id), [snapshotId]);
    assert.equal(offered[0].userData, 'by the SDK');
    check('west sees the offered snapshot');

    const applied = await call(() => west.snapshot.apply(snapshotId, 'employees-copy'));
    const apply = await ended(west, applied.operationLocation);
    assert.equal(apply.status, 'succeeded');
    assert.equal(apply.resourceLocation, '/largepersongroup/employees-copy');
    check(`apply: ${apply.resourceLocation}`);

    assert.deepEqual(await allPersons(west, 'employees-copy'), source);
    check('the copy has the same persons, names, userData and face ids');

    const again = await call(() => west.snapshot.apply(snapshotId, 'employees-copy'));
    assert.equal((await ended(west, again.operationLocation)).status, 'failed');
    check('an apply onto an existing id fails in its operation');

    await refused(() => east.largePersonGroup.get('nobody'), 404, 'LargePersonGroupNotFound');
    await refused(() => east.largePersonGroup.create('employees', 'x'), 409,
        'LargePersonGroupExists');
    await refused(() => clientOf({ key: 'wrong' }).personGroup.list(), 401, '401');
    await refused(() => east.face.detectWithUrl('http://127.0.0.1/x.jpg'), 403,
        'UnsupportedFeature');
    console.log(`${checks} passed, 0 failed`);
} finally {
    sandbox.removeAllListeners('exit');
    sandbox.kill('SIGTERM');
}
