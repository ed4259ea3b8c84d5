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
    <message>
        <source>--persons is a number from 0 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a large person group, million, with so many persons, for rehearsals and measurements.</source>
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
    <name>ff::AddFacesDialog</name>
    <message>
        <source>Add faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.gif *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the face that is meant, where the image shows several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one image first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all selected images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop images here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, GIF or BMP, 1 KB to 6 MB each. Every image adds one face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images are being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images have a problem and will not be sent.</source>
        <translation>
            <numerusform>%Ln image has a problem and will not be sent.</numerusform>
            <numerusform>%Ln images have a problem and will not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln faces</source>
        <translation>
            <numerusform>Add %Ln face</numerusform>
            <numerusform>Add %Ln faces</numerusform>
        </translation>
    </message>
    <message>
        <source>Add faces to %1</source>
        <extracomment>%1 is a person or a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of an image, https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detection_03 finds small and turned faces best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection &amp;model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target &amp;face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, and why it is not sent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User data of the selected images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User data</source>
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
        <source>%1 is the same resource and has the same id here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ApplyKnowPage</name>
    <message>
        <source>Before the snapshot is applied.</source>
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
    <message>
        <source>Label</source>
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
    <message>
        <source>Label</source>
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
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::AzureCliTokens</name>
    <message>
        <source>The Azure CLI did not answer in time. Run &quot;az account get-access-token&quot; in a terminal to see what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Azure CLI was not found. Install it, make sure that &quot;az&quot; runs in a terminal, and restart Faceferry; or choose another way to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the Azure CLI could not be understood. Update it with &quot;az upgrade&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Azure CLI is not signed in. Run &quot;az login&quot; in a terminal, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Azure CLI could not get a token: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::BrowserTokens</name>
    <message>
        <source>The browser did not come back in time. Sign in again, and finish it in the browser window that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is missing. Enter it in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceferry cannot wait for the browser on this computer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser came back without a sign-in code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::BulkDialog</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent, in this order.</source>
        <translation>
            <numerusform>%Ln request will be sent.</numerusform>
            <numerusform>%Ln requests will be sent, in this order.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 At 20 requests a minute this takes about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 At 10 requests a second this takes about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This connection sets no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done · %2 failed · %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests succeeded.</source>
        <translation>
            <numerusform>%Ln request succeeded.</numerusform>
            <numerusform>%Ln requests succeeded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests failed.</source>
        <translation>
            <numerusform>%Ln request failed.</numerusform>
            <numerusform>%Ln requests failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln requests is not known.</source>
        <translation>
            <numerusform>The outcome of %Ln request is not known.</numerusform>
            <numerusform>The outcome of %Ln requests is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were not sent.</source>
        <translation>
            <numerusform>%Ln request was not sent.</numerusform>
            <numerusform>%Ln requests were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln requests again</source>
        <translation>
            <numerusform>Send %Ln request again</numerusform>
            <numerusform>Send %Ln requests again</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent already is done also when you stop. Nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known may have been done. Look before you add it again: it is left out of sending again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list of failed requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send the remaining %Ln requests</source>
        <translation>
            <numerusform>Send the remaining %Ln request</numerusform>
            <numerusform>Send the remaining %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out because of a problem:</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln was left out because of a problem:</numerusform>
            <numerusform>%Ln were left out because of a problem:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BulkFailuresModel</name>
    <message>
        <source>No answer came, so it is not known whether it was added. Look before you add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::BulkRequestsModel</name>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::BulkRun</name>
    <message>
        <source>%1: %2 It may have taken effect all the same; look before you do it again.</source>
        <comment>name or id: sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name or id: sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::CapabilityBook</name>
    <message>
        <source>No snapshot can be taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshot can be applied here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no snapshots to edit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no snapshots to delete here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ChangeBook</name>
    <message>
        <source>The record of changes %1 cannot be read (%2). What is changed now is remembered for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of changes %1 was written by a newer Faceferry. It is left as it is: what is changed now is remembered for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of changes could not be read as a whole: some groups and lists may be shown as unchanged since their training although they were changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of changes could not be saved to %1 (%2). Which groups were changed since their training is remembered for this session only; free some space or check the folder&apos;s rights.</source>
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
    <name>ff::Connection</name>
    <message>
        <source>This version has no snapshots: nothing can be taken or applied with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preview has no snapshots, and it may change or end without notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preview has snapshots where the endpoint still serves them, and it may change or end without notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
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
        <source>Unlock for 15 minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 15 minutes, whatever is changed here is changed in %1. Then it is read-only again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceferry forgets the connection %1 and its keys. Nothing is deleted in the Face resource itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer: the keys of %1 may still be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceferry connections (*.%1)</source>
        <extracomment>The filter of a file dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were exported to %1, without their keys.</source>
        <translation>
            <numerusform>%n connection was exported to %1, without its keys.</numerusform>
            <numerusform>%n connections were exported to %1, without their keys.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were added.</source>
        <translation>
            <numerusform>%n connection was added.</numerusform>
            <numerusform>%n connections were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were replaced.</source>
        <translation>
            <numerusform>%n connection was replaced.</numerusform>
            <numerusform>%n connections were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were left out.</source>
        <translation>
            <numerusform>%n connection was left out.</numerusform>
            <numerusform>%n connections were left out.</numerusform>
        </translation>
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
    <message>
        <source>Sign in in the browser…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test goes on when you have signed in on the page that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the field that keeps this from being saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the connection first; you sign in then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the page that opens in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go t&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionExport</name>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of added certificates %1 is not on this computer. Choose it again in the connection&apos;s network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Faceferry does not know API version %1. Test the connection before you work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no connections of Faceferry. Choose one that was exported from its list of connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was exported by a newer Faceferry. Update this one, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged. Export the connections again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This file holds more than %n connection(s), which is more than can be imported at once.</source>
        <translation>
            <numerusform>This file holds more than %n connection, which is more than can be imported at once.</numerusform>
            <numerusform>This file holds more than %n connections, which is more than can be imported at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections could not be exported to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a file of connections. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its API version is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <extracomment>%1: &quot;Entry 3 (name)&quot;; %2: a sentence that says what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file; %2: a sentence that says what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionFile</name>
    <message>
        <source>Its field “%1” cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its endpoint cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no valid id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its subscription id is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionFilterBox</name>
    <message>
        <source>Show the rows of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows of one connection or of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionForm</name>
    <message>
        <source>Parts of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net&amp;work</source>
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
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in one table</source>
        <translation>
            <numerusform>%n connection in one table</numerusform>
            <numerusform>%n connections in one table</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be changed for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionLine</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A connection&apos;s name and its label: &quot;East, Production&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ConnectionNetwork</name>
    <message>
        <source>The file of added certificates %1 cannot be read: %2. Choose another file in the connection&apos;s network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of added certificates %1 holds no certificate in PEM form. Choose another file in the connection&apos;s network settings.</source>
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
    <message>
        <source>The Face service does not accept this sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the tenant, and that the signed-in identity has a role on this resource, such as Cognitive Services User. Signing in with Entra ID needs the resource&apos;s own endpoint, not that of its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in is needed to test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with Entra ID first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Face service answers, accepts the sign-in, and has snapshots.</source>
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
    <name>ff::ConnectionTrial</name>
    <message>
        <source>The certificate of the sign-in address %1 is not trusted.</source>
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
    <name>ff::ConnectionsTreeModel</name>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large face lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large person groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocked for writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked for writing until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
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
    <message>
        <source>&amp;Import connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with Microsoft Entra ID in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change over to the other key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock for 15 minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow changes to this read-only connection for 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow no changes from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ids of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New group or list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the persons and faces of the selected group or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit name and data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit name and user data of the selected group or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete group or list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show re&amp;quest log panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy end&amp;point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy su&amp;bscription id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ContainerCounts</name>
    <message>
        <source>What is in it could not be counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 with %2.</source>
        <comment>3 persons, 5 faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln face</numerusform>
            <numerusform>%Ln faces</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1 persons or more; the first %1 have %2.</source>
        <comment>a number, and 5 faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 faces or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <comment>5 faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is trained, so it is probably in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being trained now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last training failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <comment>and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faces or more</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>3 persons, 5 faces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 persons or more</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ContainerDeletion</name>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is in %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) will be deleted at the service, with all that is in it.</source>
        <comment>an id, and a container type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, named “%3”) will be deleted at the service, with all that is in it.</source>
        <comment>an id, a container type, a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back: the service keeps no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups and lists?</source>
        <translation>
            <numerusform>Delete %n group or list?</numerusform>
            <numerusform>Delete %n groups and lists?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be deleted at the service, with all that is in them. Before anything is sent, every request is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be brought back: the service keeps no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups and lists</source>
        <translation>
            <numerusform>Delete %n group or list</numerusform>
            <numerusform>Delete %n groups and lists</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete groups and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking at what is in %n groups and lists…</source>
        <translation>
            <numerusform>Looking at what is in %n group or list…</numerusform>
            <numerusform>Looking at what is in %n groups and lists…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many were looked at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection, and its label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id to type is the one at the top, which holds the most.</source>
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
    <message>
        <source>Persons or faces were changed from here after that training began. Train again so that the changes count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may have changed it since; the service does not say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection was chosen meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained %1, changed here since (as of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained %1, no change from here since (as of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained %1 · changed here since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained %1 · no change from here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ContainersOverview</name>
    <message>
        <source>Its connection is not shown.</source>
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
        <source>Not everything could be refreshed (%1).</source>
        <comment>a list of container types</comment>
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
        <source>Select groups and lists of one connection only: a take is a call to one resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one group or list only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new group or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is in it (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit name and user data (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selection (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created. It is empty; open it to add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of %1 was not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
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
        <source>Apply a snapshot to this connection, or make a group or list with another tool, and it will be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one, or apply a snapshot to this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group or list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups and lists of %1 could not be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not everything could be refreshed (%2).</source>
        <comment>a connection, and a list of container types</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group or list shown here matches the search and the chosen type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Training of %n groups and lists was started.</source>
        <translation>
            <numerusform>Training of %n group or list was started.</numerusform>
            <numerusform>Training of %n groups and lists was started.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a group or list with another tool, and it will be shown here.</source>
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
    <name>ff::EditContainerDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
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
        <source>Recognition model</source>
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
    <name>ff::ExportConnectionsDialog</name>
    <message>
        <source>Export connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their settings are written to a file that another Faceferry can import. Keys, secrets and passwords stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A connection&apos;s name and its label: &quot;East (Production)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a connection first.</source>
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
    <message>
        <source>The sign-in is no longer valid, and there is no new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token holds characters that no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the answer&apos;s list has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list of persons: this one was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list of faces: this one was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list: the object was deleted meanwhile, or there never was one of this id here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user name and password in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and the proxy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: this connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in did not succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in did not succeed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a company&apos;s own authority must be trusted by the operating system or added in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the connection for writing, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again; check that the account has a role for this resource, such as Cognitive Services User.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, or check the sign-in settings of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id in the answer is not of the form the service uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy on the page “Network” of the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, and the authority on the page “Sign-in” of the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in: your browser opens for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When that is done, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection, or cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or does not find the host behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to the host behind it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::FaceSource</name>
    <message>
        <source>There is no preview of this image here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is damaged: it cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces smaller than 36 × 36 pixels are not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave name and password out of the address: it is sent to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is damaged: its file ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::FaceSourcesModel</name>
    <message>
        <source>The target face lies outside the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces smaller than 36 × 36 pixels are not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service fetches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Width and height of an image in pixels.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The user data is too long: shorten it by %Ln bytes.</source>
        <translation>
            <numerusform>The user data is too long: shorten it by %Ln byte.</numerusform>
            <numerusform>The user data is too long: shorten it by %Ln bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>User data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::FacesPane</name>
    <message>
        <source>Add faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete faces…</source>
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
        <source>Faces of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group with a person without a face fails to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one face first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a face first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::FieldForm</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::GeneralFields</name>
    <message>
        <source>East production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (preview)</source>
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
        <source>No limit: a private endpoint that counts no calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label&apos;s own word</source>
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
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
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
        <source>Write the word of the label, or choose another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything Faceferry does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that changes the resource is sent until you unlock it for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn this on so that nothing in the resource is changed by accident.</source>
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
</context>
<context>
    <name>ff::ImageFile</name>
    <message>
        <source>The image is smaller than 1 KB; the service does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is larger than 6 MB; the service does not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no JPEG, PNG, GIF or BMP image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ImageRectView</name>
    <message>
        <source>Image with the target face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle round the face. The arrow keys move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ImportConnectionsDialog</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same endpoint as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no keys: you are asked for them afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n connection(s)</source>
        <translation>
            <numerusform>&amp;Import %n connection</numerusform>
            <numerusform>&amp;Import %n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Every connection is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::KeyRotation</name>
    <message>
        <source>Key %1 is in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it before you switch to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 is kept for this session only: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it before you switch to it, and note where to find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing key %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again, or unlock the keychain and test once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to it, then forget the old key and regenerate that one in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 is not the one that was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it again before you switch to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget key %1 here, then regenerate it in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate it in the Azure portal: whoever has it can use it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 may still be in the keychain: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it in the keychain&apos;s own program, and regenerate it in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is key %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key %1 of the resource; the portal shows both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::KeyRotationDialog</name>
    <message>
        <source>Change over to the other key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 signs the requests now. When it is to be renewed, change over to key %2 first: the connection never stands without a key that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1, from the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Store it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 is not stored yet: enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two small requests show whether the service accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 signs the requests from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on key %1 signs the requests. Nothing under way is interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faceferry has forgotten key %1. It can be regenerated in the Azure portal now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes key %1 out of the keychain. The resource still accepts it until it is regenerated in the Azure portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %2 signs the requests now, and key %1 is forgotten: the changeover is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %2 signs the requests now. Key %1 is still stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 is to sign the requests, but it is not stored yet. Enter it in the connection&apos;s settings, or change over to key %2 here.</source>
        <translation type="unfinished"></translation>
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
        <source>the system&apos;s keychain needs GLib, which QT_NO_GLIB has turned off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::KnowPage</name>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it nevertheless: the count here may be behind the service&apos;s</source>
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
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ListingPage</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved to %1.</source>
        <translation>
            <numerusform>%n row was saved to %1.</numerusform>
            <numerusform>%n rows were saved to %1.</numerusform>
        </translation>
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
        <source>Export table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a connection, and what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation type="unfinished"></translation>
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
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::LoadStrip</name>
    <message>
        <source>Load all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load every page. Search and sort look at what is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <comment>rows loaded</comment>
        <translation>
            <numerusform>%Ln a second</numerusform>
            <numerusform>%Ln a second</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading; what is loaded stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the export; no file is left</source>
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
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address of the sign-in yourself on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one connection in the tree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection does not sign in with a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection signs in with a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is not read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unlocked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection of your own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tabs of groups and lists can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the page “Groups and lists” for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the page “Snapshots” for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A connection&apos;s name and its label: &quot;East (Production)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::MembersPage</name>
    <message>
        <source>New person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add faces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete persons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete faces…</source>
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
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only persons without a face: they make a training fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the first page is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one face first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a face first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are selected, and at most %2 can be taken at once. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select fewer, or use Export, which takes any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person with the id %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no face with the id %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select fewer, and delete the rest afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln persons</source>
        <translation>
            <numerusform>Delete %Ln person</numerusform>
            <numerusform>Delete %Ln persons</numerusform>
        </translation>
    </message>
    <message>
        <source>The persons and all their faces will be gone. Deleting cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting cannot be undone. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln faces</source>
        <translation>
            <numerusform>Delete %Ln face</numerusform>
            <numerusform>Delete %Ln faces</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone: the service gives no image back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete face?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face %1 will be deleted from %2.</source>
        <extracomment>%1 is a face, %2 a group or list, %3 a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the person whose faces these are, then drop them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln faces to %1</source>
        <extracomment>%1 is a person or a list.</extracomment>
        <translation>
            <numerusform>Add %Ln face to %1</numerusform>
            <numerusform>Add %Ln faces to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces were added.</source>
        <translation>
            <numerusform>%Ln face was added.</numerusform>
            <numerusform>%Ln faces were added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train %1 so that this counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was created. Add faces before you train the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln persons</source>
        <translation>
            <numerusform>Export %Ln person</numerusform>
            <numerusform>Export %Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln faces</source>
        <translation>
            <numerusform>Export %Ln face</numerusform>
            <numerusform>Export %Ln faces</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved in %1.</source>
        <translation>
            <numerusform>%Ln row was saved in %1.</numerusform>
            <numerusform>%Ln rows were saved in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are not loaded are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search persons or enter an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search faces or enter an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details and faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <extracomment>A tab&apos;s title: the id of a group that was deleted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted. You can close this tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No persons yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the first person of this group, then add their faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add faces from files or addresses, or drop image files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading persons of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading faces of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person of this group matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face of this list matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this face</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is not among the %Ln loaded rows. It can be asked for by its id.</source>
        <translation>
            <numerusform>It is not the %Ln loaded row. It can be asked for by its id.</numerusform>
            <numerusform>It is not among the %Ln loaded rows. It can be asked for by its id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln face</numerusform>
            <numerusform>%Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons loaded</source>
        <translation>
            <numerusform>%Ln person loaded</numerusform>
            <numerusform>%Ln persons loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces loaded</source>
        <translation>
            <numerusform>%Ln face loaded</numerusform>
            <numerusform>%Ln faces loaded</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;12 of 3,000 persons loaded&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a face</source>
        <translation>
            <numerusform>%Ln without a face</numerusform>
            <numerusform>%Ln without a face</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to person %1</source>
        <extracomment>%1 is the beginning of an id.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to face %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a person to see the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a face to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons are selected.</source>
        <translation>
            <numerusform>%Ln person is selected.</numerusform>
            <numerusform>%Ln persons are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are selected.</source>
        <translation>
            <numerusform>%Ln face is selected.</numerusform>
            <numerusform>%Ln faces are selected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one person to see the faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot change a face of a face list. Delete the face and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face lists need no training: faces are found in them at once.</source>
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
        <source>The training of %1 was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons will be deleted from %1.</source>
        <translation>
            <numerusform>%Ln person will be deleted from %1.</numerusform>
            <numerusform>%Ln persons will be deleted from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their %Ln faces will be deleted as well.</source>
        <translation>
            <numerusform>Their %Ln face will be deleted as well.</numerusform>
            <numerusform>Their %Ln faces will be deleted as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons were deleted.</source>
        <translation>
            <numerusform>%Ln person was deleted.</numerusform>
            <numerusform>%Ln persons were deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be deleted from %2.</source>
        <extracomment>%1 is a person, %2 the group.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln faces of this person will be deleted as well.</source>
        <translation>
            <numerusform>The %Ln face of this person will be deleted as well.</numerusform>
            <numerusform>The %Ln faces of this person will be deleted as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces will be deleted from %1.</source>
        <extracomment>%1 is a group or list, %2 a person.</extracomment>
        <translation>
            <numerusform>%Ln face will be deleted from %1.</numerusform>
            <numerusform>%Ln faces will be deleted from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces of %2 will be deleted from %1.</source>
        <translation>
            <numerusform>%Ln face of %2 will be deleted from %1.</numerusform>
            <numerusform>%Ln faces of %2 will be deleted from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces were deleted.</source>
        <translation>
            <numerusform>%Ln face was deleted.</numerusform>
            <numerusform>%Ln faces were deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>The face %1 of %3 will be deleted from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see every request before the first one is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user data of the face was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing among the %Ln loaded rows matches, and there may be more.</source>
        <translation>
            <numerusform>Nothing in the %Ln loaded row matches, and there may be more.</numerusform>
            <numerusform>Nothing among the %Ln loaded rows matches, and there may be more.</numerusform>
        </translation>
    </message>
    <message>
        <source>No person of this group has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face of this list has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the group may have more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the list may have more</source>
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
    <name>ff::MetadataFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people; need not be unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service wants a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name is too long: at most %n characters.</source>
        <translation>
            <numerusform>The name is too long: at most %n character.</numerusform>
            <numerusform>The name is too long: at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user data is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::MissingSecretsDialog</name>
    <message>
        <source>Enter key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These connections were imported without their keys. They cannot be used before you enter them; you can do that later as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a button&apos;s text, %2 a connection&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::NetworkFields</name>
    <message>
        <source>Empty: the proxy asks for nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust the system&apos;s authorities only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy ho&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added &amp;CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the proxy&apos;s host, without http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy that the system&apos;s settings name for this endpoint, if any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go straight to the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests go through this proxy; they stay encrypted up to the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain, never to a file of Faceferry&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is stored. Leave this empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are always checked. Add your company&apos;s authority here if its proxy or endpoint needs it (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::NewContainerDialog</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typ&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recognition model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can never be changed: faces are kept as this model sees them, and the images they came from are not kept. Faces detected with another model cannot be compared with these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::NewIdField</name>
    <message>
        <source>New id: a to z, 0 to 9, - and _</source>
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
        <source>Could not check: %1 You can go on; it fails if the id is taken.</source>
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
    <message>
        <source>No operations of this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of other connections are not shown.</source>
        <translation>
            <numerusform>%n operation of another connection is not shown.</numerusform>
            <numerusform>%n operations of other connections are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all operations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::OverviewModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>connection name (its label, such as production)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::PageTabs</name>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A tab&apos;s tooltip: what is open (&quot;Person group&quot;) and its connection.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::PagedModel</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
    <message>
        <source>A person without a face makes training fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an id: an id has 32 digits and letters from a to f, in groups of 8, 4, 4, 4 and 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::PersonDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name is too long: shorten it by %n characters.</source>
        <translation>
            <numerusform>The name is too long: shorten it by %n character.</numerusform>
            <numerusform>The name is too long: shorten it by %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the person was created. Refresh and look before you create it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user data is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::PersonFacesModel</name>
    <message>
        <source>This connection no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User data</source>
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
    <name>ff::RedirectListener</name>
    <message>
        <source>This is no page of Faceferry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page does not belong to a sign-in that Faceferry waits for. Go back to Faceferry and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in did not succeed. You can close this window and go back to Faceferry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window and go back to Faceferry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::RequestLog</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client request id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::RequestLogDock</name>
    <message>
        <source>Request log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the request log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::RequestLogFile</name>
    <message>
        <source>The request log could not be written to %1 (%2). It goes on in memory; free some space or check the folder&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request log could not be saved to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::RequestLogPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the call as a curl command; $FACE_KEY stands for the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the requests shown, a line of JSON each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list; the file of the profile is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a path, status or request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show requests that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call to a Face service is listed here with its answer. Keys, tokens and images are never recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out all %n request(s).</source>
        <translation>
            <numerusform>The filters leave out %n request.</numerusform>
            <numerusform>The filters leave out all %n requests.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%1 of %n request</numerusform>
            <numerusform>%1 of %n requests</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a request first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were saved in %1.</source>
        <translation>
            <numerusform>%n request was saved in %1.</numerusform>
            <numerusform>%n requests were saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RequestLogProxy</name>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ResourceEditor</name>
    <message>
        <source>The connection was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::ReviewPage</name>
    <message>
        <source>Review</source>
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
    <name>ff::SaveDialog</name>
    <message>
        <source>Close without saving</source>
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
    <name>ff::ServicePrincipalTokens</name>
    <message>
        <source>The tenant is missing. Enter it in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id is missing. Enter it in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is missing. Enter it in the connection&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::SidesStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>connections</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::SignIn</name>
    <message>
        <source>The sign-in address is not a web address. It looks like https://login.microsoftonline.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in address must start with https, since secrets travel there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant must be a tenant id or a domain such as contoso.onmicrosoft.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in address %1 answered with HTTP status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the sign-in address %1 could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in address %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in address %1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in address %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in address %1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::SignInFields</name>
    <message>
        <source>contoso.com, or the directory&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key 1 of the resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key 2 of the resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use key 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use key 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service principal (Microsoft Entra ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser (Microsoft Entra ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key &amp;1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key &amp;2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key holds characters that no key has; paste it again.</source>
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
        <source>Enter key %1, or use the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the tenant: its domain or its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client id of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret holds characters that none has; paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client secret of the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal shows two keys; both work. Keys go to the system&apos;s keychain, never to a file of Faceferry&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application of your directory with the role “Cognitive Services User” on the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the account that “az login” signed in on this computer. Faceferry stores nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in with your own account in the browser; Faceferry renews the sign-in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty: then the CLI&apos;s own tenant is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory the application is registered in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this empty, unless your cloud has an authority of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the system&apos;s keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the system&apos;s keychain. Leave this empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this session only. Leave this empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox makes a new key at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox needs one key only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the place of the stored key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: this key signs the requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty. With both, you can change over when one is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has changed: enter its key. The stored one is not sent to another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key is of the other endpoint and will be forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret&apos;s value, not its id. It goes to the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has changed: enter its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client id looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address of the sign-in yourself on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
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
    <name>ff::SnapshotsOverview</name>
    <message>
        <source>Its connection is not shown.</source>
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
        <source>Edit snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the selected snapshot</source>
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
        <source>API version %1 has no snapshot calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the API version in the connection&apos;s settings (v1.0 has them on endpoints that still serve snapshots).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit user data and apply scope (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this snapshot (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshots of %1 could not be refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit connection…</source>
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
    <name>ff::TableExport</name>
    <message>
        <source>The table changed while it was being saved, so nothing was saved. Wait until it is loaded, then save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be saved to %1 (%2). Free some space, check the folder&apos;s rights, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::TakeKnowPage</name>
    <message>
        <source>Before a snapshot is taken.</source>
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
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::TargetFaceDialog</name>
    <message>
        <source>Target face in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there are several faces in an image, the service takes only the one in this rectangle. Drag it round the face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image at this address is not shown here. Enter the rectangle in numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send no rectangle: the image then must show one face only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image cannot be shown here. Enter the rectangle in numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rectangle lies outside the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces smaller than 36 × 36 pixels are not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image is stored on its side and shown upright. If the service does not find the face, save the image upright first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::TokenKeeper</name>
    <message>
        <source>The Face service does not accept the token of this account. Check in the Azure portal that the account has the role Cognitive Services User on this resource, and that the tenant is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have to sign in in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Face service does not accept the token it was given, and there is no newer one. Sign in again, and check that the account has the role Cognitive Services User on this resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that came has expired already. Check this computer&apos;s date and time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::TrainingCheck</name>
    <message>
        <source>Face lists need no training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group has no persons: there is nothing to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has no faces: there is nothing to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has faces to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 persons have no face: the training would fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 persons looked at have no face: the training would fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 persons have a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 persons looked at have a face; the others were not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::TrainingDialog</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training will probably fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person without a face makes the training of the whole group fail, and so does a group or list that is empty. Open it to add faces or to delete such persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other groups or lists of the selection are fine.</source>
        <translation>
            <numerusform>%n other group or list of the selection is fine.</numerusform>
            <numerusform>%n other groups or lists of the selection are fine.</numerusform>
        </translation>
    </message>
    <message>
        <source>What makes the training fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its persons without a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the &amp;others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train &amp;anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and what was found in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Train %n groups or lists?</source>
        <translation>
            <numerusform>Train %n group or list?</numerusform>
            <numerusform>Train %n groups or lists?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that would make a training fail. Each of them takes one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests will be sent</source>
        <translation>
            <numerusform>%n request will be sent</numerusform>
            <numerusform>%n requests will be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Train anyway sends %n requests</source>
        <translation>
            <numerusform>Train anyway sends %n request</numerusform>
            <numerusform>Train anyway sends %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Train the others sends %n requests</source>
        <translation>
            <numerusform>Train the others sends %n request</numerusform>
            <numerusform>Train the others sends %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TrainingStart</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for persons without a face…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 persons looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ff::UserDataEdit</name>
    <message>
        <source>%1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: shorten it by %Ln bytes</source>
        <translation>
            <numerusform>%1: shorten it by %Ln byte</numerusform>
            <numerusform>%1: shorten it by %Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>User data</source>
        <translation type="unfinished"></translation>
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
    <name>ff::WriteGuard</name>
    <message>
        <source>This connection was removed. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection %1 is read-only. Unlock it for writing, then try again.</source>
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
