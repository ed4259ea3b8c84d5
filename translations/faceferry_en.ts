<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ElapsedText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalDatabase</name>
    <message>
        <source>The folder of the journal %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2. Close Faceferry, move the file to a safe place and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Faceferry. Nothing was changed in it; use that version, or another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the journal %1 are not understood and are left as they are.</source>
        <translation>
            <numerusform>%n row of the journal %1 is not understood and is left as it is.</numerusform>
            <numerusform>%n rows of the journal %1 are not understood and are left as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationRecord</name>
    <message>
        <source>Take snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationTexts</name>
    <message>
        <source>Take snapshot of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply snapshot as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: connection removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: the connection has another endpoint now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · last answer %2 ago</source>
        <comment>state of an operation, a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the Snapshots page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the Groups page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PollAnswer</name>
    <message>
        <source>The service reports the state “%1”, which Faceferry does not know; it keeps asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not name the snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not name the new object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service names another object than was asked for: %1 in place of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was accepted, but its status still is the one from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result unknown: the service does not know this operation any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotaLedger</name>
    <message numerus="yes">
        <source>At most %n of %1 takes left this month (UTC).</source>
        <translation>
            <numerusform>At most %n of %1 takes left this month (UTC).</numerusform>
            <numerusform>At most %n of %1 takes left this month (UTC).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n of %1 takes left today (UTC).</source>
        <translation>
            <numerusform>At most %n of %1 takes left today (UTC).</numerusform>
            <numerusform>At most %n of %1 takes left today (UTC).</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes made by other tools are not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n of %1 applies left this month (UTC).</source>
        <translation>
            <numerusform>At most %n of %1 applies left this month (UTC).</numerusform>
            <numerusform>At most %n of %1 applies left this month (UTC).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n of %1 applies left today (UTC).</source>
        <translation>
            <numerusform>At most %n of %1 applies left today (UTC).</numerusform>
            <numerusform>At most %n of %1 applies left today (UTC).</numerusform>
        </translation>
    </message>
    <message>
        <source>Applies made by other tools are not seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The sandbox cannot open its store %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot use its store %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox&apos;s store was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot keep its keys in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--listen needs an address and a port, such as 127.0.0.1:5000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox listens on loopback addresses only, such as 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subscription&apos;s name has 1 to 64 letters, digits, hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each subscription needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tier is F0, S0 or unlimited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--speed is fast or realistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Face-compatible service on this computer. It does no face recognition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to listen; port 0 is any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that keeps state and keys; without it everything stays in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subscription to serve; can be given more than once. The default is east and west.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill an empty store with sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits to keep: F0, S0 or unlimited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long jobs take: fast or realistic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an option of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmissionOutcome</name>
    <message>
        <source>Look for it on the Snapshots page of %1; if it is there, it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether group %1 exists in %2; if it does, the snapshot was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether list %1 exists in %2; if it does, the snapshot was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the training state of %1 on the Groups page of %2; training again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceferry stopped before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs: “%2” in the source, “%3” in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs: %2 in the source, %3 in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1 of person %2 is missing in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1 of person %2 is only in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person user data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1 is missing in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of person %1 differs: “%2” in the source, “%3” in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user data of person %1 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1 is only in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face user data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1 is missing in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user data of face %1 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face %1 is only in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face templates cannot be read and were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User data of single faces in person groups was not read (one call a face).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ApplyIdsPage</name>
    <message>
        <source>Under which id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy becomes a new group or list. Its id must be free in its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New id in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New id: a to z, 0 to 9, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same resource and has the same id here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether it is free…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already exists in %1. Choose another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not check: %1 You can go on; the apply fails if the id is taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ApplyKnowPage</name>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the snapshot is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it nevertheless: the count here may be behind the service&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a connection, and how many applies it has left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the copies alone until they are finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group or list must not be changed, trained or deleted while a snapshot is being applied to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can take up to an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several applies of one snapshot run side by side. The snapshot expires on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies are limited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ApplyReviewPage</name>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An apply cannot be cancelled once the service has accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n connections</source>
        <translation>
            <numerusform>Apply to %n connection</numerusform>
            <numerusform>Apply to %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ApplyScopePicker</name>
    <message>
        <source>Apply scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may apply the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription id of another resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another subscription id, as 12345678-abcd-…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this subscription id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the current typed subscription id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes an id that was typed; known connections are unticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore here (this resource)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has no subscription id yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one: with an empty scope nobody could apply the snapshot, this resource included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a subscription id: it has 32 hexadecimal digits in five groups, as 12345678-9abc-def0-1234-56789abcdef0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the subscription id of %1, which cannot be chosen: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subscription id is chosen already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the subscription id of %1, which is chosen already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ApplyTargetsPage</name>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to make a copy in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has no subscription id yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the snapshot&apos;s apply scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This snapshot expired on %1: snapshots live for 48 hours. Take a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceferry does not know snapshots of the type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of snapshot %1 (%2) is made in each connection ticked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This resource: restores it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ApplyWizard</name>
    <message>
        <source>%1 → %2</source>
        <comment>a connection, and the new id there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply snapshot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ColourPicker</name>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its present colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::CommandLine</name>
    <message>
        <source>Desktop console for Azure AI Face data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings, journal and sandbox data of this run in &lt;dir&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the embedded sandbox and its two resources connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive the windows through the main job on the sandbox, save a picture of each step in &lt;dir&gt;, and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument: %1. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder must not be empty. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionCommands</name>
    <message>
        <source>The key of %1 is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is kept for this session only: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceferry forgets the connection %1 and its key. Nothing is deleted in the Face resource itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of it still run at the service. Without its key, Faceferry cannot see how they end.</source>
        <translation>
            <numerusform>%n operation of it still runs at the service. Without its key, Faceferry cannot see how it ends.</numerusform>
            <numerusform>%n operations of it still run at the service. Without its key, Faceferry cannot see how they end.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer: the key of %1 may still be in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionDelegate</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the Face service…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionForm</name>
    <message>
        <source>East production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key 1 or key 2 of the resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (without snapshots)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard (S0): 10 calls a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free (F0): 20 calls a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;bscription id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pricing tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is stored in the system&apos;s keychain. Leave this empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is kept for this session only. Leave this empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for this connection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the portal shows it; a path such as /face/v1.0 is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This endpoint is well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox makes a new key at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has changed: enter its key. The stored one is not sent to another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the system&apos;s keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain, never to a file of Faceferry&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, no snapshot can be offered to this resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subscription id looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Azure subscription of the resource; snapshots are offered to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the subscription id, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a key of the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key of the new endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key holds characters that no key has; paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionHeader</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy subscription id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription id: no snapshot can be offered to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionProbe</name>
    <message>
        <source>The host of %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of the endpoint, and whether this computer is on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall is in the way. Check the port, and whether the container or tunnel runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays silent, a firewall or a virtual network may keep this computer out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Face service does not accept this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key 1 or key 2 of this very resource again. A key of another resource or region does not work here, and keys can be disabled by policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Face service at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers there, but not as a Face service with API version %1. Check the endpoint, the version, and that the resource is one for Face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is needed to test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste key 1 or key 2 of the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Face service works, but without snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and groups can be administered, but nothing can be taken or applied with API version %1. Snapshots were retired on Microsoft&apos;s public endpoints on 30 June 2023; they work in the sandbox and on private endpoints that still serve them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Face service works, but its snapshots could not be listed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This endpoint cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Face service answers, accepts the key, and has snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionStore</name>
    <message>
        <source>The connections file %1 cannot be read (%2). Changes to connections hold for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections file %1 was written by a newer Faceferry. It is left as it is: changes to connections hold for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) could not be read from the connections file.</source>
        <translation>
            <numerusform>%n connection could not be read from the connections file.</numerusform>
            <numerusform>%n connections could not be read from the connections file.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be kept aside either: changes to connections hold for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections could not be saved to %1 (%2). They are kept for this session; free some space or check the folder&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionsModel</name>
    <message>
        <source>%1, sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscription id: snapshots cannot be offered to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionsPane</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConsoleActions</name>
    <message>
        <source>Start the &amp;sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;subscription id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service for the list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot of the selected lists and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the selected groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a copy from the selected snapshot in other resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear finished operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Faceferry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show operations &amp;panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ContainerReader</name>
    <message>
        <source>The connection was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sent the same page of a listing twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ContainerType</name>
    <message>
        <source>Face list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large face list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large person group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ContainersModel</name>
    <message>
        <source>Waiting to be trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained (as of %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained %1 (as of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available (as of %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face lists need no training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet: the training state costs a call, and is asked for rows in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <comment>state of a group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained %1 · as of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ContainersPage</name>
    <message>
        <source>Select a group or list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face lists need no training: faces are found in them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the training of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face lists need no training and were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of %1 did not start. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came for the training of %1. Its training state tells whether it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among the groups and lists of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the selected groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot of the selected groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connection to see its groups and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading groups and lists of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups or lists here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply a snapshot to this connection, or create a group or list with your own tools, and it will be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be refreshed (%1).</source>
        <comment>a list of container types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group or list of this connection matches the search and the chosen type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n groups and lists</source>
        <translation>
            <numerusform>%n group or list</numerusform>
            <numerusform>%n groups and lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n groups and lists</source>
        <translation>
            <numerusform>%1 of %n group or list</numerusform>
            <numerusform>%1 of %n groups and lists</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a count that is not complete yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a group or list to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n groups and lists are selected.</source>
        <translation>
            <numerusform>%n group or list is selected.</numerusform>
            <numerusform>%n groups and lists are selected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::DataTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::DetailsPane</name>
    <message>
        <source>Details of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::DialogPrompts</name>
    <message>
        <source>Type %1 to confirm:</source>
        <extracomment>%1 is the name of the thing that will be deleted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::Endpoint</name>
    <message>
        <source>Enter the endpoint that the Azure portal shows for the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. Enter one like https://name.cognitiveservices.azure.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over http the key would travel unencrypted. Use https, or reach the container through a tunnel to 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address carries a user name or password. Remove it: the key has its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https addresses can be used, and http on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::FaceError</name>
    <message>
        <source>The key holds characters that no key has, such as blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face lists are not trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face lists hold faces, not persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service reads and changes the faces of a face list as a whole only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces of a group belong to a person, those of a list to the list itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only large face lists list their faces by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A face is made from an image or from an address, one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepted the request but did not say which operation carries it out, so its progress cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value that the service names and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image between 1 KB and 6 MB in size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, GIF or BMP image that shows one face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the image&apos;s address opens without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This resource is not approved for the feature. On Microsoft&apos;s public endpoints snapshots were retired on 30 June 2023; use a private endpoint that still serves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the resource&apos;s tier is reached. Delete what is no longer needed, wait until the quota starts anew, or use a larger tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a training; there has not been one yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the running training has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change of the same object is under way. Try again in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another id: this one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot was deleted, has expired after 48 hours, or is not offered to this subscription. Take a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer knows this operation. Look for the object it was to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list: the object may have been deleted or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another API version in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the endpoint exactly as the Azure portal shows it: this address leads elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a valid key in the connection&apos;s settings; check that it belongs to this endpoint&apos;s resource and that local authentication is not disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the resource&apos;s network rules and permissions in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint and the API version: there is no such Face service call at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another API version: this endpoint does not offer the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took too long. Look whether the change took effect before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is busy or changed meanwhile. Refresh and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less at once: the request is larger than the service takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource&apos;s rate limit is reached. Wait a minute and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has trouble. Try again later; if it lasts, tell support the request id in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection&apos;s endpoint and what was entered; the details help support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer never came. Check the network, and look whether a change took effect before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s name resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address and port, and that the service is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource&apos;s rate limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something before the Face service answered with HTTP status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something before the Face service answered with HTTP status %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than the service ever sends and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a company&apos;s own certificate must be trusted by the operating system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the endpoint is a Face resource and that no proxy changes its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the endpoint is a Face resource: this answer does not come from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what was entered and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request had left already: look whether it took effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client request id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds something else where an object was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer lacks the field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not valid JSON: %1 (at byte %2 of %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds something else where a list was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answers with a redirect. Redirects are not followed: a key is never sent to another origin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The resource&apos;s rate limit is reached. Try again in %n second(s).</source>
        <translation>
            <numerusform>The resource&apos;s rate limit is reached. Try again in %n second.</numerusform>
            <numerusform>The resource&apos;s rate limit is reached. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::KeychainBackend</name>
    <message>
        <source>access to the system&apos;s keychain was denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system has no keychain service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not work (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain needs GLib, which QT_NO_GLIB has turned off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ListFrame</name>
    <message>
        <source>Table and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches what is loaded (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing… · %1</source>
        <comment>and a count of rows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ListStateView</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::MainWindow</name>
    <message>
        <source>Operations on %1 wait for its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 announces: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Faceferry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) go on at the service; Faceferry watches them again when you start it.</source>
        <translation>
            <numerusform>%n operation goes on at the service; Faceferry watches it again when you start it.</numerusform>
            <numerusform>%n operations go on at the service; Faceferry watches them again when you start it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox makes its keys itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has no subscription id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is running or cannot be started here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one or more groups or lists first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one or more groups or lists on the page “Groups and lists”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face lists are not trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a snapshot on the page “Snapshots”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a snapshot first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceferry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop console for the face lists, person groups and snapshots of Azure AI Face resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© 2026 The Faceferry developers. Free software under the GNU General Public License, version 3 or later. Runs on Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Faceferry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::Notices</name>
    <message numerus="yes">
        <source>(%n more message(s))</source>
        <translation>
            <numerusform>(%n more message)</numerusform>
            <numerusform>(%n more messages)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::OperationTracker</name>
    <message>
        <source>The connection was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::OperationsDock</name>
    <message>
        <source>Hide the operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Operations · %n running</source>
        <translation>
            <numerusform>Operations · %n running</numerusform>
            <numerusform>Operations · %n running</numerusform>
        </translation>
    </message>
    <message>
        <source>No operation has ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::OperationsModel</name>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::OperationsPanel</name>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of the selected operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot of a list or group to begin. Every take, apply and training is listed here until you clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: HTTP %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::Profile</name>
    <message>
        <source>The profile folder %1 cannot be written. Choose another one with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceferry is already open on the profile %1. Go on in its window, or start this one with another profile: --profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ReviewTable</name>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ScopeFilterButton</name>
    <message>
        <source>Scope: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scope: %n chosen</source>
        <translation>
            <numerusform>Scope: %n chosen</numerusform>
            <numerusform>Scope: %n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only snapshots whose apply scope names one of these subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show snapshots offered to any of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show snapshots of the chosen scope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::SecretStore</name>
    <message>
        <source>the system&apos;s keychain does not answer; it may be waiting for you to unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept for this session only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run keeps keys in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is kept in memory only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::SnapshotEditDialog</name>
    <message>
        <source>Edit snapshot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote (user data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::SnapshotsModel</name>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in %1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in %1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to this resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection name: subscription id</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service deletes it at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>time left</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::SnapshotsPage</name>
    <message>
        <source>Select a snapshot first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one snapshot only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This snapshot was offered to this resource. Only the resource that took it may edit or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This snapshot has expired: snapshots live for 48 hours. Take a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceferry does not know snapshots of the type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit user data and apply scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of it in one or more resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n snapshots</source>
        <translation>
            <numerusform>%1 of %n snapshot</numerusform>
            <numerusform>%1 of %n snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a snapshot to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots are selected.</source>
        <translation>
            <numerusform>%n snapshot is selected.</numerusform>
            <numerusform>%n snapshots are selected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a connection of yours · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to this resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: this connection&apos;s subscription id is missing or does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 snapshot</source>
        <comment>a container type: Person group snapshot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by (account)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot of this resource names subscription %1, but %2 is set to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot %1 is not among the snapshots of this connection. It may have expired or been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete snapshot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot %1 will be deleted at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back. Copies that were already made from it stay; nobody can make new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete while it is being applied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An apply of snapshot %1 is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the snapshot is gone the apply may fail and leave an incomplete object behind. Wait for the apply to finish if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot %1 was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the selected snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connection to see its snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading snapshots of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshots could not be refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshot of this list matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no snapshot of that type and scope for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of a group or list of this connection, or have one offered to it. A snapshot lives for 48 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This resource has no snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft retired the snapshot calls on its public endpoints on 30 June 2023. Groups and lists can still be seen, searched and trained here. Snapshots work in the sandbox and on private endpoints that still serve them; elsewhere a collection moves only by building it again from the original images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how long is left, and when it ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API version %1 has no snapshot calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the API version in the connection&apos;s settings (v1.0 has them on endpoints that still serve snapshots).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::StartPage</name>
    <message>
        <source>Welcome to Faceferry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administer the face lists and person groups of your Azure AI Face resources, and carry them from one resource to another with snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is a Face service inside Faceferry with two resources and sample data. It needs no account, and it does no face recognition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::Submission</name>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, so the service may or may not have it. It is not sent again; the operations panel says where to look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::SubmissionPage</name>
    <message>
        <source>Submitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request is answered on its own. What the service has accepted goes on there, also when this window or Faceferry is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again what was refused or not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests answered.</source>
        <translation>
            <numerusform>%1 of %n request answered.</numerusform>
            <numerusform>%1 of %n requests answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were not accepted. Nothing of them is under way; they can be sent again.</source>
        <translation>
            <numerusform>%n request was not accepted. Nothing of it is under way; it can be sent again.</numerusform>
            <numerusform>%n requests were not accepted. Nothing of them is under way; they can be sent again.</numerusform>
        </translation>
    </message>
    <message>
        <source>For some requests no answer came. They are not sent again, since the service may have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests were accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::TakeKnowPage</name>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a snapshot is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it nevertheless: the count here may be behind the service&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is fewer than the %n to be taken.</source>
        <translation>
            <numerusform>That is fewer than the %n to be taken.</numerusform>
            <numerusform>That is fewer than the %n to be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will use %n.</source>
        <comment>a number of takes</comment>
        <translation>
            <numerusform>This will use %n.</numerusform>
            <numerusform>This will use %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes during a take may be missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added, changed or deleted while the snapshot is being taken may or may not be in it. Pause writers until the take has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data may be stored in another geography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever the region of your resource, snapshots may be stored in West US, West Europe or South East Asia. Whether that is allowed is your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lives for 48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the service deletes it. Apply it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes are limited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::TakeNotePage</name>
    <message>
        <source>Note (user data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note travels with the snapshot, and everyone who may apply it can read it. A snapshot does not name its source, so say it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::TakeReviewPage</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may apply it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A take cannot be cancelled once the service has accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n snapshots</source>
        <translation>
            <numerusform>Take %n snapshot</numerusform>
            <numerusform>Take %n snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a note (user data).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (user data): %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::TakeScopePage</name>
    <message>
        <source>Who may apply it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the subscriptions ticked here can make a copy from the snapshot. The resource it is taken from is not among them unless you tick it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::TakeSourcesPage</name>
    <message>
        <source>What to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and lists to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from what is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the connection&apos;s groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection&apos;s groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot is taken of each of these, from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has no groups or lists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::TakeWizard</name>
    <message>
        <source>Take snapshots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::UserDataEdit</name>
    <message>
        <source>%1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (user data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: shorten it by %Ln bytes</source>
        <translation>
            <numerusform>%1: shorten it by %Ln byte</numerusform>
            <numerusform>%1: shorten it by %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::WindowStatus</name>
    <message>
        <source>The sandbox simulates the service; it does no face recognition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::Wizards</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Azure cloud; snapshots are stored per cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service: snapshots do not cross</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::limits</name>
    <message>
        <source>Enter an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The id is longer than %n character(s).</source>
        <translation>
            <numerusform>The id is longer than %n character.</numerusform>
            <numerusform>The id is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>An id has only lower-case letters a to z, digits, hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::sandbox::HttpFront</name>
    <message>
        <source>The sandbox cannot listen on %1, port %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::sandbox::SandboxServer</name>
    <message>
        <source>The sandbox listens on loopback addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot create its data folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot use its store: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
