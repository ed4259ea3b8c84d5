<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ElapsedText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 Tg. %2 h</translation>
    </message>
</context>
<context>
    <name>JournalDatabase</name>
    <message>
        <source>The folder of the journal %1 cannot be made.</source>
        <translation>Der Ordner des Journals %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened: %2.</source>
        <translation>Das Journal %1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2. Close Faceferry, move the file to a safe place and start again.</source>
        <translation>Das Journal %1 ist beschädigt: %2. Beenden Sie Faceferry, verschieben Sie die Datei an einen sicheren Ort und starten Sie neu.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2.</source>
        <translation>Das Journal %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The journal %1 was written by a newer Faceferry. Nothing was changed in it; use that version, or another profile.</source>
        <translation>Das Journal %1 stammt von einer neueren Version von Faceferry. Es wurde nicht verändert. Verwenden Sie diese Version oder ein anderes Profil.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: %2.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the journal %1 are not understood and are left as they are.</source>
        <translation>
            <numerusform>%n Zeile des Journals %1 ist nicht verständlich und bleibt unverändert.</numerusform>
            <numerusform>%n Zeilen des Journals %1 sind nicht verständlich und bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 is not there</source>
        <translation>Zeile %1 ist nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>OperationRecord</name>
    <message>
        <source>Take snapshot</source>
        <translation>Snapshot erstellen</translation>
    </message>
    <message>
        <source>Apply snapshot</source>
        <translation>Snapshot anwenden</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Waiting to start</source>
        <translation>Wartet auf den Start</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
</context>
<context>
    <name>OperationTexts</name>
    <message>
        <source>Take snapshot of %1</source>
        <translation>Snapshot von %1 erstellen</translation>
    </message>
    <message>
        <source>Apply snapshot as %1</source>
        <translation>Snapshot als %1 anwenden</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1 trainieren</translation>
    </message>
    <message>
        <source>Waiting: connection removed</source>
        <translation>Wartet: Verbindung entfernt</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Wartet auf den Schlüssel</translation>
    </message>
    <message>
        <source>Waiting: the connection has another endpoint now</source>
        <translation>Wartet: Die Verbindung hat jetzt einen anderen Endpunkt</translation>
    </message>
    <message>
        <source>%1 · last answer %2 ago</source>
        <comment>state of an operation, a span of time</comment>
        <translation>%1 · letzte Antwort vor %2</translation>
    </message>
    <message>
        <source>Show snapshot</source>
        <translation>Zum Snapshot</translation>
    </message>
    <message>
        <source>Show group</source>
        <translation>Zur Gruppe</translation>
    </message>
    <message>
        <source>Show list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Look on the Snapshots page</source>
        <translation>Auf der Seite „Snapshots“ nachsehen</translation>
    </message>
    <message>
        <source>Look on the Groups page</source>
        <translation>Auf der Seite „Gruppen und Listen“ nachsehen</translation>
    </message>
</context>
<context>
    <name>PollAnswer</name>
    <message>
        <source>The service reports the state “%1”, which Faceferry does not know; it keeps asking.</source>
        <translation>Der Dienst meldet den Status „%1“, den Faceferry nicht kennt. Faceferry fragt weiter nach.</translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <translation>Der Dienst hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>The service did not name the snapshot.</source>
        <translation>Der Dienst hat den Snapshot nicht genannt.</translation>
    </message>
    <message>
        <source>The service did not name the new object.</source>
        <translation>Der Dienst hat das neue Objekt nicht genannt.</translation>
    </message>
    <message>
        <source>The service names another object than was asked for: %1 in place of %2.</source>
        <translation>Der Dienst nennt ein anderes Objekt als verlangt: %1 statt %2.</translation>
    </message>
    <message>
        <source>The training was accepted, but its status still is the one from before.</source>
        <translation>Das Training wurde angenommen, aber der Status ist noch der vorherige.</translation>
    </message>
    <message>
        <source>Result unknown: the service does not know this operation any more.</source>
        <translation>Ergebnis unbekannt: Der Dienst kennt diesen Vorgang nicht mehr.</translation>
    </message>
</context>
<context>
    <name>QuotaLedger</name>
    <message numerus="yes">
        <source>At most %n of %1 takes left this month (UTC).</source>
        <translation>
            <numerusform>In diesem Monat (UTC) kann höchstens noch %n von %1 Snapshots erstellt werden.</numerusform>
            <numerusform>In diesem Monat (UTC) können höchstens noch %n von %1 Snapshots erstellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n of %1 takes left today (UTC).</source>
        <translation>
            <numerusform>Heute (UTC) kann höchstens noch %n von %1 Snapshots erstellt werden.</numerusform>
            <numerusform>Heute (UTC) können höchstens noch %n von %1 Snapshots erstellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes made by other tools are not seen.</source>
        <translation>Snapshots, die andere Werkzeuge erstellt haben, sind nicht mitgezählt.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n of %1 applies left this month (UTC).</source>
        <translation>
            <numerusform>In diesem Monat (UTC) kann höchstens noch %n von %1 Mal angewendet werden.</numerusform>
            <numerusform>In diesem Monat (UTC) kann höchstens noch %n von %1 Mal angewendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n of %1 applies left today (UTC).</source>
        <translation>
            <numerusform>Heute (UTC) kann höchstens noch %n von %1 Mal angewendet werden.</numerusform>
            <numerusform>Heute (UTC) kann höchstens noch %n von %1 Mal angewendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applies made by other tools are not seen.</source>
        <translation>Was andere Werkzeuge angewendet haben, ist nicht mitgezählt.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>The sandbox cannot open its store %1: %2.</source>
        <translation>Die Sandbox kann ihren Speicher %1 nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The sandbox cannot use its store %1: %2.</source>
        <translation>Die Sandbox kann ihren Speicher %1 nicht verwenden: %2.</translation>
    </message>
    <message>
        <source>The sandbox&apos;s store was written by a newer version of this program.</source>
        <translation>Der Speicher der Sandbox stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The sandbox cannot keep its keys in %1: %2.</source>
        <translation>Die Sandbox kann ihre Schlüssel nicht in %1 ablegen: %2.</translation>
    </message>
    <message>
        <source>--listen needs an address and a port, such as 127.0.0.1:5000.</source>
        <translation>--listen braucht eine Adresse und einen Port, zum Beispiel 127.0.0.1:5000.</translation>
    </message>
    <message>
        <source>The sandbox listens on loopback addresses only, such as 127.0.0.1.</source>
        <translation>Die Sandbox ist nur unter Loopback-Adressen erreichbar, zum Beispiel 127.0.0.1.</translation>
    </message>
    <message>
        <source>A subscription&apos;s name has 1 to 64 letters, digits, hyphens and underscores.</source>
        <translation>Der Name eines Abonnements hat 1 bis 64 Buchstaben, Ziffern, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>Each subscription needs a name of its own.</source>
        <translation>Jedes Abonnement braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>--tier is F0, S0 or unlimited.</source>
        <translation>--tier ist F0, S0 oder unlimited.</translation>
    </message>
    <message>
        <source>--speed is fast or realistic.</source>
        <translation>--speed ist fast oder realistic.</translation>
    </message>
    <message>
        <source>A Face-compatible service on this computer. It does no face recognition.</source>
        <translation>Ein Face-kompatibler Dienst auf diesem Computer. Er führt keine Gesichtserkennung durch.</translation>
    </message>
    <message>
        <source>Where to listen; port 0 is any free one.</source>
        <translation>Adresse und Port des Dienstes; Port 0 steht für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>Folder that keeps state and keys; without it everything stays in memory.</source>
        <translation>Ordner für Zustand und Schlüssel; ohne ihn bleibt alles im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A subscription to serve; can be given more than once. The default is east and west.</source>
        <translation>Ein Abonnement, das bedient wird; kann mehrfach angegeben werden. Vorgabe sind east und west.</translation>
    </message>
    <message>
        <source>Fill an empty store with sample data.</source>
        <translation>Einen leeren Speicher mit Beispieldaten füllen.</translation>
    </message>
    <message>
        <source>Limits to keep: F0, S0 or unlimited.</source>
        <translation>Grenzen, die gelten sollen: F0, S0 oder unlimited.</translation>
    </message>
    <message>
        <source>How long jobs take: fast or realistic.</source>
        <translation>Dauer der Vorgänge: fast oder realistic.</translation>
    </message>
    <message>
        <source>%1 is not an option of this program.</source>
        <translation>%1 ist keine Option dieses Programms.</translation>
    </message>
    <message>
        <source>--data needs a folder.</source>
        <translation>--data braucht einen Ordner.</translation>
    </message>
</context>
<context>
    <name>SubmissionOutcome</name>
    <message>
        <source>Look for it on the Snapshots page of %1; if it is there, it was taken.</source>
        <translation>Suchen Sie ihn auf der Seite „Snapshots“ von %1. Ist er dort, wurde er erstellt.</translation>
    </message>
    <message>
        <source>Look whether group %1 exists in %2; if it does, the snapshot was applied.</source>
        <translation>Sehen Sie nach, ob es die Gruppe %1 in %2 gibt. Wenn ja, wurde der Snapshot angewendet.</translation>
    </message>
    <message>
        <source>Look whether list %1 exists in %2; if it does, the snapshot was applied.</source>
        <translation>Sehen Sie nach, ob es die Liste %1 in %2 gibt. Wenn ja, wurde der Snapshot angewendet.</translation>
    </message>
    <message>
        <source>Look at the training state of %1 on the Groups page of %2; training again does no harm.</source>
        <translation>Sehen Sie sich den Trainingsstatus von %1 auf der Seite „Gruppen und Listen“ von %2 an. Erneutes Trainieren schadet nicht.</translation>
    </message>
    <message>
        <source>Faceferry stopped before the answer came.</source>
        <translation>Faceferry wurde beendet, bevor die Antwort kam.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nicht trainiert</translation>
    </message>
    <message>
        <source>%1 differs: “%2” in the source, “%3” in the copy.</source>
        <translation>%1: „%2“ in der Quelle, aber „%3“ in der Kopie.</translation>
    </message>
    <message>
        <source>%1 differs: %2 in the source, %3 in the copy.</source>
        <translation>%1: %2 in der Quelle, aber %3 in der Kopie.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
    </message>
    <message>
        <source>Recognition model</source>
        <translation>Erkennungsmodell</translation>
    </message>
    <message>
        <source>Training state</source>
        <translation>Trainingsstatus</translation>
    </message>
    <message>
        <source>Face %1 of person %2 is missing in the copy.</source>
        <translation>Das Gesicht %1 der Person %2 fehlt in der Kopie.</translation>
    </message>
    <message>
        <source>Face %1 of person %2 is only in the copy.</source>
        <translation>Das Gesicht %1 der Person %2 gibt es nur in der Kopie.</translation>
    </message>
    <message>
        <source>Person ids</source>
        <translation>Personen-IDs</translation>
    </message>
    <message>
        <source>Person names</source>
        <translation>Namen der Personen</translation>
    </message>
    <message>
        <source>Person user data</source>
        <translation>Benutzerdaten der Personen</translation>
    </message>
    <message>
        <source>Face ids</source>
        <translation>Gesichts-IDs</translation>
    </message>
    <message>
        <source>Person %1 is missing in the copy.</source>
        <translation>Die Person %1 fehlt in der Kopie.</translation>
    </message>
    <message>
        <source>The name of person %1 differs: “%2” in the source, “%3” in the copy.</source>
        <translation>Der Name der Person %1 weicht ab: „%2“ in der Quelle, „%3“ in der Kopie.</translation>
    </message>
    <message>
        <source>The user data of person %1 differs.</source>
        <translation>Die Benutzerdaten der Person %1 weichen ab.</translation>
    </message>
    <message>
        <source>Person %1 is only in the copy.</source>
        <translation>Die Person %1 gibt es nur in der Kopie.</translation>
    </message>
    <message>
        <source>Number of persons</source>
        <translation>Anzahl der Personen</translation>
    </message>
    <message>
        <source>Number of faces</source>
        <translation>Anzahl der Gesichter</translation>
    </message>
    <message>
        <source>Face user data</source>
        <translation>Benutzerdaten der Gesichter</translation>
    </message>
    <message>
        <source>Face %1 is missing in the copy.</source>
        <translation>Das Gesicht %1 fehlt in der Kopie.</translation>
    </message>
    <message>
        <source>The user data of face %1 differs.</source>
        <translation>Die Benutzerdaten des Gesichts %1 weichen ab.</translation>
    </message>
    <message>
        <source>Face %1 is only in the copy.</source>
        <translation>Das Gesicht %1 gibt es nur in der Kopie.</translation>
    </message>
    <message>
        <source>Face templates cannot be read and were not compared.</source>
        <translation>Gesichtsvorlagen lassen sich nicht lesen und wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>User data of single faces in person groups was not read (one call a face).</source>
        <translation>Benutzerdaten einzelner Gesichter in Personengruppen wurden nicht gelesen (ein Aufruf je Gesicht).</translation>
    </message>
</context>
<context>
    <name>ff::ApplyIdsPage</name>
    <message>
        <source>Under which id</source>
        <translation>Unter welcher ID</translation>
    </message>
    <message>
        <source>The copy becomes a new group or list. Its id must be free in its connection.</source>
        <translation>Die Kopie wird eine neue Gruppe oder Liste. Ihre ID muss in der Verbindung frei sein.</translation>
    </message>
    <message>
        <source>New ids</source>
        <translation>Neue IDs</translation>
    </message>
    <message>
        <source>New id in %1</source>
        <translation>Neue ID in %1</translation>
    </message>
    <message>
        <source>New id: a to z, 0 to 9, - and _</source>
        <translation>Neue ID: a bis z, 0 bis 9, - und _</translation>
    </message>
    <message>
        <source>%1 is the same resource and has the same id here.</source>
        <translation>%1 ist dieselbe Ressource und hat hier dieselbe ID.</translation>
    </message>
    <message>
        <source>Looking whether it is free…</source>
        <translation>Es wird geprüft, ob sie frei ist…</translation>
    </message>
    <message>
        <source>Free in %1</source>
        <translation>Frei in %1</translation>
    </message>
    <message>
        <source>Already exists in %1. Choose another id.</source>
        <translation>In %1 schon vorhanden. Wählen Sie eine andere ID.</translation>
    </message>
    <message>
        <source>Could not check: %1 You can go on; the apply fails if the id is taken.</source>
        <translation>Die Prüfung war nicht möglich: %1 Sie können fortfahren. Ist die ID vergeben, schlägt das Anwenden fehl.</translation>
    </message>
</context>
<context>
    <name>ff::ApplyKnowPage</name>
    <message>
        <source>What to know</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <source>Before the snapshot is applied.</source>
        <translation>Bevor der Snapshot angewendet wird.</translation>
    </message>
    <message>
        <source>Try it nevertheless: the count here may be behind the service&apos;s</source>
        <translation>Trotzdem versuchen: Die Zählung hier kann hinter der des Dienstes zurückliegen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a connection, and how many applies it has left</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave the copies alone until they are finished</source>
        <translation>Lassen Sie die Kopien unberührt, bis sie fertig sind</translation>
    </message>
    <message>
        <source>A group or list must not be changed, trained or deleted while a snapshot is being applied to it.</source>
        <translation>Eine Gruppe oder Liste darf nicht geändert, trainiert oder gelöscht werden, solange ein Snapshot auf sie angewendet wird.</translation>
    </message>
    <message>
        <source>It can take up to an hour</source>
        <translation>Es kann bis zu einer Stunde dauern</translation>
    </message>
    <message>
        <source>Several applies of one snapshot run side by side. The snapshot expires on %1.</source>
        <translation>Ein Snapshot kann mehrfach gleichzeitig angewendet werden. Er läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Applies are limited</source>
        <translation>Das Anwenden ist begrenzt</translation>
    </message>
</context>
<context>
    <name>ff::ApplyReviewPage</name>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Neue ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Id check</source>
        <translation>ID-Prüfung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>An apply cannot be cancelled once the service has accepted it.</source>
        <translation>Das Anwenden lässt sich nicht mehr abbrechen, sobald der Dienst es angenommen hat.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n connections</source>
        <translation>
            <numerusform>Auf %n Verbindung anwenden</numerusform>
            <numerusform>Auf %n Verbindungen anwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ApplyScopePicker</name>
    <message>
        <source>Apply scope</source>
        <translation>Anwendungsbereich</translation>
    </message>
    <message>
        <source>Who may apply the snapshot</source>
        <translation>Wer den Snapshot anwenden darf</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Subscription id of another resource</source>
        <translation>Abonnement-ID einer anderen Ressource</translation>
    </message>
    <message>
        <source>Another subscription id, as 12345678-abcd-…</source>
        <translation>Weitere Abonnement-ID, etwa 12345678-abcd-…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this subscription id</source>
        <translation>Diese Abonnement-ID hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the current typed subscription id</source>
        <translation>Die gewählte eingegebene Abonnement-ID entfernen</translation>
    </message>
    <message>
        <source>Removes an id that was typed; known connections are unticked</source>
        <translation>Entfernt eine eingegebene ID; bekannte Verbindungen werden abgewählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore here (this resource)</source>
        <translation>Hier wiederherstellen (diese Ressource)</translation>
    </message>
    <message>
        <source>This connection has no subscription id yet</source>
        <translation>Diese Verbindung hat noch keine Abonnement-ID</translation>
    </message>
    <message>
        <source>Another resource</source>
        <translation>Andere Ressource</translation>
    </message>
    <message>
        <source>Choose at least one: with an empty scope nobody could apply the snapshot, this resource included.</source>
        <translation>Wählen Sie mindestens einen Eintrag: Mit leerem Anwendungsbereich könnte niemand den Snapshot anwenden, auch diese Ressource nicht.</translation>
    </message>
    <message>
        <source>This is not a subscription id: it has 32 hexadecimal digits in five groups, as 12345678-9abc-def0-1234-56789abcdef0.</source>
        <translation>Das ist keine Abonnement-ID: Sie hat 32 hexadezimale Ziffern in fünf Gruppen, etwa 12345678-9abc-def0-1234-56789abcdef0.</translation>
    </message>
    <message>
        <source>This is the subscription id of %1, which cannot be chosen: %2.</source>
        <translation>Das ist die Abonnement-ID von %1. Die Auswahl ist nicht möglich: %2.</translation>
    </message>
    <message>
        <source>This subscription id is chosen already.</source>
        <translation>Diese Abonnement-ID ist schon gewählt.</translation>
    </message>
    <message>
        <source>This is the subscription id of %1, which is chosen already.</source>
        <translation>Das ist die Abonnement-ID von %1. Sie ist schon gewählt.</translation>
    </message>
</context>
<context>
    <name>ff::ApplyTargetsPage</name>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Connections to make a copy in</source>
        <translation>Verbindungen, in denen eine Kopie entsteht</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>This connection has no subscription id yet</source>
        <translation>Diese Verbindung hat noch keine Abonnement-ID</translation>
    </message>
    <message>
        <source>Not in the snapshot&apos;s apply scope</source>
        <translation>Nicht im Anwendungsbereich des Snapshots</translation>
    </message>
    <message>
        <source>This snapshot expired on %1: snapshots live for 48 hours. Take a new one.</source>
        <translation>Dieser Snapshot ist am %1 abgelaufen: Snapshots bestehen 48 Stunden. Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Faceferry does not know snapshots of the type %1.</source>
        <translation>Faceferry kennt keine Snapshots vom Typ %1.</translation>
    </message>
    <message>
        <source>A copy of snapshot %1 (%2) is made in each connection ticked here.</source>
        <translation>In jeder hier gewählten Verbindung entsteht eine Kopie aus dem Snapshot %1 (%2).</translation>
    </message>
    <message>
        <source>This resource: restores it here</source>
        <translation>Diese Ressource: stellt ihn hier wieder her</translation>
    </message>
</context>
<context>
    <name>ff::ApplyWizard</name>
    <message>
        <source>%1 → %2</source>
        <comment>a connection, and the new id there</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Apply snapshot</source>
        <translation>Snapshot anwenden</translation>
    </message>
</context>
<context>
    <name>ff::ColourPicker</name>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Its present colour</source>
        <translation>Die bisherige Farbe</translation>
    </message>
</context>
<context>
    <name>ff::CommandLine</name>
    <message>
        <source>Desktop console for Azure AI Face data.</source>
        <translation>Desktop-Konsole für Azure-AI-Face-Daten.</translation>
    </message>
    <message>
        <source>Keep settings, journal and sandbox data of this run in &lt;dir&gt;.</source>
        <translation>Einstellungen, Journal und Sandbox-Daten dieses Laufs in &lt;dir&gt; ablegen.</translation>
    </message>
    <message>
        <source>Start with the embedded sandbox and its two resources connected.</source>
        <translation>Mit der eingebauten Sandbox und Verbindungen zu ihren zwei Ressourcen starten.</translation>
    </message>
    <message>
        <source>Drive the windows through the main job on the sandbox, save a picture of each step in &lt;dir&gt;, and exit.</source>
        <translation>Die Fenster mit der Sandbox durch die Hauptaufgabe führen, von jedem Schritt ein Bild in &lt;dir&gt; speichern und beenden.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1. See --help.</source>
        <translation>Unerwartetes Argument: %1. Siehe --help.</translation>
    </message>
    <message>
        <source>A folder must not be empty. See --help.</source>
        <translation>Ein Ordner darf nicht leer sein. Siehe --help.</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionCommands</name>
    <message>
        <source>The key of %1 is kept for this session only.</source>
        <translation>Der Schlüssel von %1 wird nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The key of %1 is kept for this session only: %2.</source>
        <translation>Der Schlüssel von %1 wird nur für diese Sitzung aufbewahrt: %2.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 wird getestet…</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Remove connection?</source>
        <translation>Verbindung entfernen?</translation>
    </message>
    <message>
        <source>Faceferry forgets the connection %1 and its key. Nothing is deleted in the Face resource itself.</source>
        <translation>Faceferry vergisst die Verbindung %1 und ihren Schlüssel. In der Face-Ressource selbst wird nichts gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of it still run at the service. Without its key, Faceferry cannot see how they end.</source>
        <translation>
            <numerusform>%n Vorgang dieser Verbindung läuft noch beim Dienst. Ohne den Schlüssel sieht Faceferry nicht, wie er endet.</numerusform>
            <numerusform>%n Vorgänge dieser Verbindung laufen noch beim Dienst. Ohne den Schlüssel sieht Faceferry nicht, wie sie enden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>The keychain did not answer: the key of %1 may still be in it.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet: Der Schlüssel von %1 kann noch darin sein.</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionDelegate</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Verbindung wird getestet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>S&amp;top testing</source>
        <translation>Test abb&amp;rechen</translation>
    </message>
    <message>
        <source>Asking the Face service…</source>
        <translation>Der Face-Dienst wird gefragt…</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionForm</name>
    <message>
        <source>East production</source>
        <translation>Produktion Ost</translation>
    </message>
    <message>
        <source>Key 1 or key 2 of the resource</source>
        <translation>Schlüssel 1 oder 2 der Ressource</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>%1 (without snapshots)</source>
        <translation>%1 (ohne Snapshots)</translation>
    </message>
    <message>
        <source>Standard (S0): 10 calls a second</source>
        <translation>Standard (S0): 10 Aufrufe pro Sekunde</translation>
    </message>
    <message>
        <source>Free (F0): 20 calls a minute</source>
        <translation>Kostenlos (F0): 20 Aufrufe pro Minute</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Su&amp;bscription id</source>
        <translation>&amp;Abonnement-ID</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API-&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Pricing tier</source>
        <translation>&amp;Preisstufe</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>A key is stored in the system&apos;s keychain. Leave this empty to keep it.</source>
        <translation>Im Schlüsselbund des Systems liegt ein Schlüssel. Lassen Sie das Feld leer, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>A key is kept for this session only. Leave this empty to keep it.</source>
        <translation>Ein Schlüssel wird nur für diese Sitzung aufbewahrt. Lassen Sie das Feld leer, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>There is no key for this connection yet.</source>
        <translation>Für diese Verbindung gibt es noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer: %1.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht: %1.</translation>
    </message>
    <message>
        <source>As the portal shows it; a path such as /face/v1.0 is cut off.</source>
        <translation>Wie im Portal angezeigt; ein Pfad wie /face/v1.0 wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Becomes %1</source>
        <translation>Wird zu %1</translation>
    </message>
    <message>
        <source>This endpoint is well-formed.</source>
        <translation>Dieser Endpunkt ist richtig geschrieben.</translation>
    </message>
    <message>
        <source>The sandbox makes a new key at each start.</source>
        <translation>Die Sandbox erzeugt bei jedem Start einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The endpoint has changed: enter its key. The stored one is not sent to another host.</source>
        <translation>Der Endpunkt wurde geändert: Geben Sie seinen Schlüssel ein. Der gespeicherte wird nicht an einen anderen Host gesendet.</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keychain…</source>
        <translation>Der Schlüsselbund des Systems wird gefragt…</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain, never to a file of Faceferry&apos;s.</source>
        <translation>Kommt in den Schlüsselbund des Systems, nie in eine Datei von Faceferry.</translation>
    </message>
    <message>
        <source>Without it, no snapshot can be offered to this resource.</source>
        <translation>Ohne sie kann dieser Ressource kein Snapshot angeboten werden.</translation>
    </message>
    <message>
        <source>A subscription id looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation>Eine Abonnement-ID sieht so aus: 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>The Azure subscription of the resource; snapshots are offered to it.</source>
        <translation>Das Azure-Abonnement der Ressource; ihm werden Snapshots angeboten.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>Correct the subscription id, or leave it empty.</source>
        <translation>Berichtigen Sie die Abonnement-ID oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Enter a key of the resource.</source>
        <translation>Geben Sie einen Schlüssel der Ressource ein.</translation>
    </message>
    <message>
        <source>Enter the key of the new endpoint.</source>
        <translation>Geben Sie den Schlüssel des neuen Endpunkts ein.</translation>
    </message>
    <message>
        <source>The key holds characters that no key has; paste it again.</source>
        <translation>Der Schlüssel enthält Zeichen, die in keinem Schlüssel vorkommen. Fügen Sie ihn erneut ein.</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionHeader</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Copy subscription id</source>
        <translation>Abonnement-ID kopieren</translation>
    </message>
    <message>
        <source>Enter it…</source>
        <translation>Eingeben…</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>No subscription id: no snapshot can be offered to it.</source>
        <translation>Keine Abonnement-ID: Dieser Ressource kann kein Snapshot angeboten werden.</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionProbe</name>
    <message>
        <source>The host of %1 was not found.</source>
        <translation>Der Host von %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling of the endpoint, and whether this computer is on the network.</source>
        <translation>Prüfen Sie die Schreibweise des Endpunkts und ob dieser Computer im Netzwerk ist.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing listens there, or a firewall is in the way. Check the port, and whether the container or tunnel runs.</source>
        <translation>Dort antwortet nichts, oder eine Firewall ist im Weg. Prüfen Sie den Port und ob der Container oder Tunnel läuft.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again. If it stays silent, a firewall or a virtual network may keep this computer out.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt die Antwort aus, sperrt womöglich eine Firewall oder ein virtuelles Netzwerk diesen Computer aus.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The Face service does not accept this key.</source>
        <translation>Der Face-Dienst nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Copy key 1 or key 2 of this very resource again. A key of another resource or region does not work here, and keys can be disabled by policy.</source>
        <translation>Kopieren Sie Schlüssel 1 oder 2 genau dieser Ressource noch einmal. Ein Schlüssel einer anderen Ressource oder Region gilt hier nicht, und Schlüssel können durch eine Richtlinie deaktiviert sein.</translation>
    </message>
    <message>
        <source>There is no Face service at %1.</source>
        <translation>Unter %1 gibt es keinen Face-Dienst.</translation>
    </message>
    <message>
        <source>Something answers there, but not as a Face service with API version %1. Check the endpoint, the version, and that the resource is one for Face.</source>
        <translation>Dort antwortet etwas, aber kein Face-Dienst mit der API-Version %1. Prüfen Sie den Endpunkt, die Version und ob es eine Face-Ressource ist.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>A key is needed to test the connection.</source>
        <translation>Zum Testen der Verbindung wird ein Schlüssel gebraucht.</translation>
    </message>
    <message>
        <source>Paste key 1 or key 2 of the resource.</source>
        <translation>Fügen Sie Schlüssel 1 oder 2 der Ressource ein.</translation>
    </message>
    <message>
        <source>The Face service works, but without snapshots.</source>
        <translation>Der Face-Dienst funktioniert, aber ohne Snapshots.</translation>
    </message>
    <message>
        <source>Lists and groups can be administered, but nothing can be taken or applied with API version %1. Snapshots were retired on Microsoft&apos;s public endpoints on 30 June 2023; they work in the sandbox and on private endpoints that still serve them.</source>
        <translation>Listen und Gruppen lassen sich verwalten, aber mit der API-Version %1 lassen sich keine Snapshots erstellen oder anwenden. Microsoft hat Snapshots auf den öffentlichen Endpunkten am 30. Juni 2023 eingestellt. Sie funktionieren in der Sandbox und auf privaten Endpunkten, die sie noch anbieten.</translation>
    </message>
    <message>
        <source>The Face service works, but its snapshots could not be listed: %1</source>
        <translation>Der Face-Dienst funktioniert, aber seine Snapshots konnten nicht aufgelistet werden: %1</translation>
    </message>
    <message>
        <source>This endpoint cannot be used.</source>
        <translation>Dieser Endpunkt kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>The Face service answers, accepts the key, and has snapshots.</source>
        <translation>Der Face-Dienst antwortet, nimmt den Schlüssel an und bietet Snapshots.</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionStore</name>
    <message>
        <source>The connections file %1 cannot be read (%2). Changes to connections hold for this session only.</source>
        <translation>Die Verbindungsdatei %1 kann nicht gelesen werden (%2). Änderungen an Verbindungen gelten nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The connections file %1 was written by a newer Faceferry. It is left as it is: changes to connections hold for this session only.</source>
        <translation>Die Verbindungsdatei %1 stammt von einer neueren Version von Faceferry. Sie bleibt unverändert: Änderungen an Verbindungen gelten nur für diese Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) could not be read from the connections file.</source>
        <translation>
            <numerusform>%n Verbindung konnte nicht aus der Verbindungsdatei gelesen werden.</numerusform>
            <numerusform>%n Verbindungen konnten nicht aus der Verbindungsdatei gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections file could not be read.</source>
        <translation>Die Verbindungsdatei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It could not be kept aside either: changes to connections hold for this session only.</source>
        <translation>Sie konnte auch nicht zur Seite gelegt werden: Änderungen an Verbindungen gelten nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>It was kept as %1.</source>
        <translation>Sie wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The connections could not be saved to %1 (%2). They are kept for this session; free some space or check the folder&apos;s rights.</source>
        <translation>Die Verbindungen konnten nicht in %1 gespeichert werden (%2). Sie gelten für diese Sitzung. Geben Sie Speicherplatz frei oder prüfen Sie die Rechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionsModel</name>
    <message>
        <source>%1, sandbox</source>
        <translation>%1, Sandbox</translation>
    </message>
    <message>
        <source>No subscription id: snapshots cannot be offered to it.</source>
        <translation>Keine Abonnement-ID: Ihr können keine Snapshots angeboten werden.</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionsPane</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Keine Verbindungen</translation>
    </message>
</context>
<context>
    <name>ff::ConsoleActions</name>
    <message>
        <source>Start the &amp;sandbox</source>
        <translation>&amp;Sandbox starten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>&amp;Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>Verbindung &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Copy endpoint</source>
        <translation>E&amp;ndpunkt kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;subscription id</source>
        <translation>&amp;Abonnement-ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>In der Liste &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Ask the service for the list again</source>
        <translation>Die Liste erneut vom Dienst abrufen</translation>
    </message>
    <message>
        <source>&amp;Take snapshot…</source>
        <translation>Snapshot &amp;erstellen…</translation>
    </message>
    <message>
        <source>Take a snapshot of the selected lists and groups</source>
        <translation>Einen Snapshot der gewählten Listen und Gruppen erstellen</translation>
    </message>
    <message>
        <source>T&amp;rain</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Train the selected groups and lists</source>
        <translation>Die gewählten Gruppen und Listen trainieren</translation>
    </message>
    <message>
        <source>&amp;Apply snapshot…</source>
        <translation>Snapshot &amp;anwenden…</translation>
    </message>
    <message>
        <source>Create a copy from the selected snapshot in other resources</source>
        <translation>Aus dem gewählten Snapshot eine Kopie in anderen Ressourcen anlegen</translation>
    </message>
    <message>
        <source>&amp;Edit snapshot…</source>
        <translation>Snapshot &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete snapshot…</source>
        <translation>Snapshot &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Groups and lists</source>
        <translation>&amp;Gruppen und Listen</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <translation>&amp;Snapshots</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Vorgänge</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation>Symbol&amp;leiste</translation>
    </message>
    <message>
        <source>&amp;Clear finished operations</source>
        <translation>Beendete Vorgänge &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;About Faceferry</source>
        <translation>Ü&amp;ber Faceferry</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Beendete entfernen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Snapshot</source>
        <translation>&amp;Snapshot</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Show operations &amp;panel</source>
        <translation>Vorgangs&amp;bereich anzeigen</translation>
    </message>
</context>
<context>
    <name>ff::ContainerReader</name>
    <message>
        <source>The connection was removed.</source>
        <translation>Die Verbindung wurde entfernt.</translation>
    </message>
    <message>
        <source>The service sent the same page of a listing twice.</source>
        <translation>Der Dienst hat dieselbe Seite einer Auflistung zweimal gesendet.</translation>
    </message>
</context>
<context>
    <name>ff::ContainerType</name>
    <message>
        <source>Face list</source>
        <translation>Gesichtsliste</translation>
    </message>
    <message>
        <source>Large face list</source>
        <translation>Große Gesichtsliste</translation>
    </message>
    <message>
        <source>Person group</source>
        <translation>Personengruppe</translation>
    </message>
    <message>
        <source>Large person group</source>
        <translation>Große Personengruppe</translation>
    </message>
</context>
<context>
    <name>ff::ContainersModel</name>
    <message>
        <source>Waiting to be trained</source>
        <translation>Wartet auf das Training</translation>
    </message>
    <message>
        <source>Never trained</source>
        <translation>Nie trainiert</translation>
    </message>
    <message>
        <source>Training since %1</source>
        <translation>Wird trainiert seit %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trained (as of %1)</source>
        <translation>Trainiert (Stand %1)</translation>
    </message>
    <message>
        <source>Trained %1 (as of %2)</source>
        <translation>Trainiert %1 (Stand %2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not available (as of %1)</source>
        <translation>Nicht verfügbar (Stand %1)</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Face lists need no training.</source>
        <translation>Gesichtslisten brauchen kein Training.</translation>
    </message>
    <message>
        <source>Not fetched yet: the training state costs a call, and is asked for rows in view.</source>
        <translation>Noch nicht abgerufen: Der Trainingsstatus kostet einen Aufruf und wird nur für sichtbare Zeilen abgefragt.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recognition model</source>
        <translation>Erkennungsmodell</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>state of a group</comment>
        <translation>Wird trainiert</translation>
    </message>
    <message>
        <source>Trained %1 · as of %2</source>
        <translation>Trainiert %1 · Stand %2</translation>
    </message>
</context>
<context>
    <name>ff::ContainersPage</name>
    <message>
        <source>Select a group or list first.</source>
        <translation>Wählen Sie zuerst eine Gruppe oder Liste.</translation>
    </message>
    <message>
        <source>Face lists need no training: faces are found in them at once.</source>
        <translation>Gesichtslisten brauchen kein Training: Gesichter werden darin sofort gefunden.</translation>
    </message>
    <message>
        <source>Start the training of the selection</source>
        <translation>Das Training der Auswahl starten</translation>
    </message>
    <message>
        <source>Take a snapshot of the selection</source>
        <translation>Einen Snapshot der Auswahl erstellen</translation>
    </message>
    <message>
        <source>Face lists need no training and were left out: %1.</source>
        <translation>Gesichtslisten brauchen kein Training und wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>The training of %1 did not start. %2</source>
        <translation>Das Training von %1 wurde nicht gestartet. %2</translation>
    </message>
    <message>
        <source>No answer came for the training of %1. Its training state tells whether it started.</source>
        <translation>Für das Training von %1 kam keine Antwort. Der Trainingsstatus zeigt, ob es begonnen hat.</translation>
    </message>
    <message>
        <source>%1 is not among the groups and lists of this connection.</source>
        <translation>%1 gehört nicht zu den Gruppen und Listen dieser Verbindung.</translation>
    </message>
    <message>
        <source>Take snapshot…</source>
        <translation>Snapshot erstellen…</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Search groups and lists</source>
        <translation>Gruppen und Listen suchen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Train the selected groups and lists</source>
        <translation>Die gewählten Gruppen und Listen trainieren</translation>
    </message>
    <message>
        <source>Take a snapshot of the selected groups and lists</source>
        <translation>Einen Snapshot der gewählten Gruppen und Listen erstellen</translation>
    </message>
    <message>
        <source>Groups and lists</source>
        <translation>Gruppen und Listen</translation>
    </message>
    <message>
        <source>No connection chosen</source>
        <translation>Keine Verbindung gewählt</translation>
    </message>
    <message>
        <source>Choose a connection to see its groups and lists.</source>
        <translation>Wählen Sie eine Verbindung, um ihre Gruppen und Listen zu sehen.</translation>
    </message>
    <message>
        <source>Loading groups and lists of %1…</source>
        <translation>Gruppen und Listen von %1 werden geladen…</translation>
    </message>
    <message>
        <source>No groups or lists here yet</source>
        <translation>Hier gibt es noch keine Gruppen oder Listen</translation>
    </message>
    <message>
        <source>Apply a snapshot to this connection, or create a group or list with your own tools, and it will be shown here.</source>
        <translation>Wenden Sie einen Snapshot auf diese Verbindung an oder legen Sie mit eigenen Werkzeugen eine Gruppe oder Liste an. Dann wird sie hier angezeigt.</translation>
    </message>
    <message>
        <source>Not everything could be refreshed (%1).</source>
        <comment>a list of container types</comment>
        <translation>Nicht alles konnte aktualisiert werden (%1).</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No group or list of this connection matches the search and the chosen type.</source>
        <translation>Keine Gruppe oder Liste dieser Verbindung passt zur Suche und zum gewählten Typ.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n groups and lists</source>
        <translation>
            <numerusform>%n Gruppe oder Liste</numerusform>
            <numerusform>%n Gruppen und Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n groups and lists</source>
        <translation>
            <numerusform>%1 von %n Gruppe oder Liste</numerusform>
            <numerusform>%1 von %n Gruppen und Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a count that is not complete yet</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>Select a group or list to see its details.</source>
        <translation>Wählen Sie eine Gruppe oder Liste, um ihre Details zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n groups and lists are selected.</source>
        <translation>
            <numerusform>%n Gruppe oder Liste ist gewählt.</numerusform>
            <numerusform>%n Gruppen und Listen sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recognition model</source>
        <translation>Erkennungsmodell</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training message</source>
        <translation>Meldung des Trainings</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
</context>
<context>
    <name>ff::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ff::DetailsPane</name>
    <message>
        <source>Details of the selection</source>
        <translation>Details der Auswahl</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ff::DialogPrompts</name>
    <message>
        <source>Type %1 to confirm:</source>
        <extracomment>%1 is the name of the thing that will be deleted.</extracomment>
        <translation>Geben Sie zur Bestätigung %1 ein:</translation>
    </message>
</context>
<context>
    <name>ff::Endpoint</name>
    <message>
        <source>Enter the endpoint that the Azure portal shows for the resource.</source>
        <translation>Geben Sie den Endpunkt ein, den das Azure-Portal für die Ressource anzeigt.</translation>
    </message>
    <message>
        <source>This is not an address. Enter one like https://name.cognitiveservices.azure.com.</source>
        <translation>Das ist keine Adresse. Geben Sie eine Adresse wie https://name.cognitiveservices.azure.com ein.</translation>
    </message>
    <message>
        <source>Over http the key would travel unencrypted. Use https, or reach the container through a tunnel to 127.0.0.1.</source>
        <translation>Über http würde der Schlüssel unverschlüsselt übertragen. Verwenden Sie https, oder erreichen Sie den Container über einen Tunnel zu 127.0.0.1.</translation>
    </message>
    <message>
        <source>The address carries a user name or password. Remove it: the key has its own field.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Entfernen Sie dies: Der Schlüssel hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Only https addresses can be used, and http on this computer.</source>
        <translation>Es sind nur https-Adressen möglich, und http auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>ff::FaceError</name>
    <message>
        <source>The key holds characters that no key has, such as blanks.</source>
        <translation>Der Schlüssel enthält Zeichen, die in keinem Schlüssel vorkommen, zum Beispiel Leerzeichen.</translation>
    </message>
    <message>
        <source>Face lists are not trained.</source>
        <translation>Gesichtslisten werden nicht trainiert.</translation>
    </message>
    <message>
        <source>Face lists hold faces, not persons.</source>
        <translation>Gesichtslisten enthalten Gesichter, keine Personen.</translation>
    </message>
    <message>
        <source>The service reads and changes the faces of a face list as a whole only.</source>
        <translation>Der Dienst liest und ändert die Gesichter einer Gesichtsliste nur als Ganzes.</translation>
    </message>
    <message>
        <source>The faces of a group belong to a person, those of a list to the list itself.</source>
        <translation>Die Gesichter einer Gruppe gehören zu einer Person, die einer Liste zur Liste selbst.</translation>
    </message>
    <message>
        <source>Only large face lists list their faces by themselves.</source>
        <translation>Nur große Gesichtslisten listen ihre Gesichter gesondert auf.</translation>
    </message>
    <message>
        <source>A face is made from an image or from an address, one of the two.</source>
        <translation>Ein Gesicht entsteht entweder aus einem Bild oder aus einer Adresse.</translation>
    </message>
    <message>
        <source>The service accepted the request but did not say which operation carries it out, so its progress cannot be followed.</source>
        <translation>Der Dienst hat die Anfrage angenommen, aber nicht gesagt, welcher Vorgang sie ausführt. Ihr Fortschritt lässt sich daher nicht verfolgen.</translation>
    </message>
    <message>
        <source>Correct the value that the service names and try again.</source>
        <translation>Berichtigen Sie den Wert, den der Dienst nennt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose an image between 1 KB and 6 MB in size.</source>
        <translation>Wählen Sie ein Bild zwischen 1 KB und 6 MB.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, GIF or BMP image that shows one face.</source>
        <translation>Wählen Sie ein JPEG-, PNG-, GIF- oder BMP-Bild, das ein Gesicht zeigt.</translation>
    </message>
    <message>
        <source>Check that the image&apos;s address opens without signing in.</source>
        <translation>Prüfen Sie, ob sich die Adresse des Bildes ohne Anmeldung öffnen lässt.</translation>
    </message>
    <message>
        <source>This resource is not approved for the feature. On Microsoft&apos;s public endpoints snapshots were retired on 30 June 2023; use a private endpoint that still serves them.</source>
        <translation>Diese Ressource ist für die Funktion nicht freigegeben. Microsoft hat Snapshots auf den öffentlichen Endpunkten am 30. Juni 2023 eingestellt. Verwenden Sie einen privaten Endpunkt, der sie noch anbietet.</translation>
    </message>
    <message>
        <source>A limit of the resource&apos;s tier is reached. Delete what is no longer needed, wait until the quota starts anew, or use a larger tier.</source>
        <translation>Eine Grenze der Preisstufe ist erreicht. Löschen Sie, was nicht mehr gebraucht wird, warten Sie, bis das Kontingent neu beginnt, oder verwenden Sie eine größere Preisstufe.</translation>
    </message>
    <message>
        <source>Start a training; there has not been one yet.</source>
        <translation>Starten Sie ein Training. Es gab noch keines.</translation>
    </message>
    <message>
        <source>Wait until the running training has finished, then try again.</source>
        <translation>Warten Sie, bis das laufende Training beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another change of the same object is under way. Try again in a few seconds.</source>
        <translation>Das Objekt wird gerade anderweitig geändert. Versuchen Sie es in einigen Sekunden erneut.</translation>
    </message>
    <message>
        <source>Choose another id: this one is taken.</source>
        <translation>Wählen Sie eine andere ID: Diese ist vergeben.</translation>
    </message>
    <message>
        <source>The snapshot was deleted, has expired after 48 hours, or is not offered to this subscription. Take a new one.</source>
        <translation>Der Snapshot wurde gelöscht, ist nach 48 Stunden abgelaufen oder wird diesem Abonnement nicht angeboten. Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The service no longer knows this operation. Look for the object it was to make.</source>
        <translation>Der Dienst kennt diesen Vorgang nicht mehr. Suchen Sie nach dem Objekt, das er anlegen sollte.</translation>
    </message>
    <message>
        <source>Refresh the list: the object may have been deleted or renamed.</source>
        <translation>Aktualisieren Sie die Liste: Das Objekt wurde womöglich gelöscht oder umbenannt.</translation>
    </message>
    <message>
        <source>Choose another API version in the connection&apos;s settings.</source>
        <translation>Wählen Sie in den Einstellungen der Verbindung eine andere API-Version.</translation>
    </message>
    <message>
        <source>An id is missing.</source>
        <translation>Eine ID fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id.</source>
        <translation>„%1“ kann keine ID sein.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer was complete.</source>
        <translation>Die Verbindung wurde geschlossen, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Enter the endpoint exactly as the Azure portal shows it: this address leads elsewhere.</source>
        <translation>Geben Sie den Endpunkt genau so ein, wie ihn das Azure-Portal anzeigt: Diese Adresse führt woandershin.</translation>
    </message>
    <message>
        <source>Enter a valid key in the connection&apos;s settings; check that it belongs to this endpoint&apos;s resource and that local authentication is not disabled.</source>
        <translation>Geben Sie in den Einstellungen der Verbindung einen gültigen Schlüssel ein. Prüfen Sie, ob er zur Ressource dieses Endpunkts gehört und die lokale Authentifizierung nicht deaktiviert ist.</translation>
    </message>
    <message>
        <source>Check the resource&apos;s network rules and permissions in the Azure portal.</source>
        <translation>Prüfen Sie im Azure-Portal die Netzwerkregeln und Berechtigungen der Ressource.</translation>
    </message>
    <message>
        <source>Check the endpoint and the API version: there is no such Face service call at this address.</source>
        <translation>Prüfen Sie den Endpunkt und die API-Version: Unter dieser Adresse gibt es diesen Aufruf des Face-Dienstes nicht.</translation>
    </message>
    <message>
        <source>Choose another API version: this endpoint does not offer the call.</source>
        <translation>Wählen Sie eine andere API-Version: Dieser Endpunkt bietet den Aufruf nicht an.</translation>
    </message>
    <message>
        <source>The service took too long. Look whether the change took effect before you try again.</source>
        <translation>Der Dienst hat zu lange gebraucht. Sehen Sie nach, ob die Änderung gewirkt hat, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The object is busy or changed meanwhile. Refresh and try again.</source>
        <translation>Das Objekt ist belegt oder wurde inzwischen geändert. Aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Send less at once: the request is larger than the service takes.</source>
        <translation>Senden Sie weniger auf einmal: Die Anfrage ist größer, als der Dienst erlaubt.</translation>
    </message>
    <message>
        <source>The resource&apos;s rate limit is reached. Wait a minute and try again.</source>
        <translation>Das Aufruflimit der Ressource ist erreicht. Warten Sie eine Minute und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service has trouble. Try again later; if it lasts, tell support the request id in the details.</source>
        <translation>Der Dienst ist gestört. Versuchen Sie es später erneut. Hält die Störung an, nennen Sie dem Support die Anfrage-ID aus den Details.</translation>
    </message>
    <message>
        <source>Check the connection&apos;s endpoint and what was entered; the details help support.</source>
        <translation>Prüfen Sie den Endpunkt der Verbindung und die Eingabe. Die Details helfen dem Support.</translation>
    </message>
    <message>
        <source>The answer never came. Check the network, and look whether a change took effect before you try again.</source>
        <translation>Es kam keine Antwort. Prüfen Sie das Netzwerk und sehen Sie nach, ob eine Änderung gewirkt hat, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s spelling and this computer&apos;s name resolution.</source>
        <translation>Prüfen Sie die Schreibweise des Endpunkts und die Namensauflösung dieses Computers.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address and port, and that the service is running.</source>
        <translation>Prüfen Sie Adresse und Port des Endpunkts und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall, then try again.</source>
        <translation>Prüfen Sie Netzwerk, Proxy und Firewall und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The host was not found.</source>
        <translation>Der Host wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The connection was refused.</source>
        <translation>Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The network failed.</source>
        <translation>Das Netzwerk ist ausgefallen.</translation>
    </message>
    <message>
        <source>The network failed: %1</source>
        <translation>Netzwerkfehler: %1</translation>
    </message>
    <message>
        <source>The service answered: %1</source>
        <translation>Der Dienst antwortete: %1</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1 (%2).</source>
        <translation>Der Dienst antwortete mit dem HTTP-Status %1 (%2).</translation>
    </message>
    <message>
        <source>The service answered with HTTP status %1.</source>
        <translation>Der Dienst antwortete mit dem HTTP-Status %1.</translation>
    </message>
    <message>
        <source>The key was not accepted.</source>
        <translation>Der Schlüssel wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The resource&apos;s rate limit is reached.</source>
        <translation>Das Aufruflimit der Ressource ist erreicht.</translation>
    </message>
    <message>
        <source>Something before the Face service answered with HTTP status %1.</source>
        <translation>Etwas vor dem Face-Dienst antwortete mit dem HTTP-Status %1.</translation>
    </message>
    <message>
        <source>Something before the Face service answered with HTTP status %1: %2</source>
        <translation>Etwas vor dem Face-Dienst antwortete mit dem HTTP-Status %1: %2</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Das Zertifikat des Servers ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: %1</source>
        <translation>Das Zertifikat des Servers ist nicht vertrauenswürdig: %1</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Die Antwort war nicht verständlich.</translation>
    </message>
    <message>
        <source>The answer could not be understood: %1</source>
        <translation>Die Antwort war nicht verständlich: %1</translation>
    </message>
    <message>
        <source>The answer is larger than the service ever sends and was not read.</source>
        <translation>Die Antwort ist größer als alles, was der Dienst je sendet, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The request was not sent: %1</source>
        <translation>Die Anfrage wurde nicht gesendet: %1</translation>
    </message>
    <message>
        <source>There is no key for this connection.</source>
        <translation>Für diese Verbindung gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a company&apos;s own certificate must be trusted by the operating system.</source>
        <translation>Prüfen Sie den Namen des Endpunkts und die Uhr dieses Computers. Einem firmeneigenen Zertifikat muss das Betriebssystem vertrauen.</translation>
    </message>
    <message>
        <source>Check that the endpoint is a Face resource and that no proxy changes its answers.</source>
        <translation>Prüfen Sie, ob der Endpunkt eine Face-Ressource ist und kein Proxy die Antworten verändert.</translation>
    </message>
    <message>
        <source>Check that the endpoint is a Face resource: this answer does not come from one.</source>
        <translation>Prüfen Sie, ob der Endpunkt eine Face-Ressource ist: Diese Antwort stammt nicht von einer.</translation>
    </message>
    <message>
        <source>Correct what was entered and try again.</source>
        <translation>Berichtigen Sie die Eingabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter the key in the connection&apos;s settings.</source>
        <translation>Geben Sie den Schlüssel in den Einstellungen der Verbindung ein.</translation>
    </message>
    <message>
        <source>The request had left already: look whether it took effect.</source>
        <translation>Die Anfrage war schon unterwegs: Sehen Sie nach, ob sie gewirkt hat.</translation>
    </message>
    <message>
        <source>Start it again when it is needed.</source>
        <translation>Starten Sie sie erneut, wenn sie gebraucht wird.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>request id %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>client request id %1</source>
        <translation>Client-Anfrage-ID %1</translation>
    </message>
    <message>
        <source>The answer holds something else where an object was promised.</source>
        <translation>Die Antwort enthält etwas anderes, wo ein Objekt zugesagt war.</translation>
    </message>
    <message>
        <source>The answer lacks the field &quot;%1&quot;.</source>
        <translation>In der Antwort fehlt das Feld „%1“.</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON: %1 (at byte %2 of %3).</source>
        <translation>Die Antwort ist kein gültiges JSON: %1 (bei Byte %2 von %3).</translation>
    </message>
    <message>
        <source>The answer holds something else where a list was promised.</source>
        <translation>Die Antwort enthält etwas anderes, wo eine Liste zugesagt war.</translation>
    </message>
    <message>
        <source>The address answers with a redirect. Redirects are not followed: a key is never sent to another origin.</source>
        <translation>Die Adresse antwortet mit einer Weiterleitung. Weiterleitungen wird nicht gefolgt: Ein Schlüssel geht nie an eine andere Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>The resource&apos;s rate limit is reached. Try again in %n second(s).</source>
        <translation>
            <numerusform>Das Aufruflimit der Ressource ist erreicht. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Das Aufruflimit der Ressource ist erreicht. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::KeychainBackend</name>
    <message>
        <source>access to the system&apos;s keychain was denied</source>
        <translation>Der Zugriff auf den Schlüsselbund des Systems wurde verweigert</translation>
    </message>
    <message>
        <source>this system has no keychain service</source>
        <translation>Dieses System hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not work</source>
        <translation>Der Schlüsselbund des Systems funktioniert nicht</translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not work (%1)</source>
        <translation>Der Schlüsselbund des Systems funktioniert nicht (%1)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain needs GLib, which QT_NO_GLIB has turned off</source>
        <translation>Der Schlüsselbund des Systems braucht GLib, das durch QT_NO_GLIB abgeschaltet ist</translation>
    </message>
</context>
<context>
    <name>ff::ListFrame</name>
    <message>
        <source>Table and details</source>
        <translation>Tabelle und Details</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches what is loaded (%1)</source>
        <translation>Durchsucht, was geladen ist (%1)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Ask the service again (F5)</source>
        <translation>Erneut vom Dienst abrufen (F5)</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Refreshing… · %1</source>
        <comment>and a count of rows</comment>
        <translation>Wird aktualisiert… · %1</translation>
    </message>
</context>
<context>
    <name>ff::ListStateView</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ff::MainWindow</name>
    <message>
        <source>Operations on %1 wait for its key.</source>
        <translation>Vorgänge für %1 warten auf den Schlüssel.</translation>
    </message>
    <message>
        <source>There is no key for %1 yet.</source>
        <translation>Für %1 gibt es noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 announces: %2</source>
        <translation>%1 kündigt an: %2</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Quit Faceferry?</source>
        <translation>Faceferry beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) go on at the service; Faceferry watches them again when you start it.</source>
        <translation>
            <numerusform>%n Vorgang läuft beim Dienst weiter. Faceferry beobachtet ihn wieder, sobald Sie es starten.</numerusform>
            <numerusform>%n Vorgänge laufen beim Dienst weiter. Faceferry beobachtet sie wieder, sobald Sie es starten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung.</translation>
    </message>
    <message>
        <source>The sandbox makes its keys itself.</source>
        <translation>Die Sandbox erzeugt ihre Schlüssel selbst.</translation>
    </message>
    <message>
        <source>This connection has no subscription id.</source>
        <translation>Diese Verbindung hat keine Abonnement-ID.</translation>
    </message>
    <message>
        <source>The sandbox is running or cannot be started here.</source>
        <translation>Die Sandbox läuft schon oder kann hier nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Select one or more groups or lists first.</source>
        <translation>Wählen Sie zuerst eine oder mehrere Gruppen oder Listen.</translation>
    </message>
    <message>
        <source>Select one or more groups or lists on the page “Groups and lists”.</source>
        <translation>Wählen Sie auf der Seite „Gruppen und Listen“ eine oder mehrere Gruppen oder Listen.</translation>
    </message>
    <message>
        <source>Face lists are not trained.</source>
        <translation>Gesichtslisten werden nicht trainiert.</translation>
    </message>
    <message>
        <source>Select a snapshot on the page “Snapshots”.</source>
        <translation>Wählen Sie auf der Seite „Snapshots“ einen Snapshot.</translation>
    </message>
    <message>
        <source>Select a snapshot first.</source>
        <translation>Wählen Sie zuerst einen Snapshot.</translation>
    </message>
    <message>
        <source>Faceferry %1</source>
        <translation>Faceferry %1</translation>
    </message>
    <message>
        <source>A desktop console for the face lists, person groups and snapshots of Azure AI Face resources.</source>
        <translation>Eine Desktop-Konsole für die Gesichtslisten, Personengruppen und Snapshots von Azure-AI-Face-Ressourcen.</translation>
    </message>
    <message>
        <source>© 2026 The Faceferry developers. Free software under the GNU General Public License, version 3 or later. Runs on Qt %1.</source>
        <translation>© 2026 The Faceferry developers. Freie Software unter der GNU General Public License, Version 3 oder später. Läuft mit Qt %1.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Pages of the connection</source>
        <translation>Seiten der Verbindung</translation>
    </message>
    <message>
        <source>Groups and lists</source>
        <translation>Gruppen und Listen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>%1 — Faceferry</source>
        <translation>%1 — Faceferry</translation>
    </message>
</context>
<context>
    <name>ff::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Art der Meldung</translation>
    </message>
</context>
<context>
    <name>ff::Notices</name>
    <message numerus="yes">
        <source>(%n more message(s))</source>
        <translation>
            <numerusform>(%n weitere Meldung)</numerusform>
            <numerusform>(%n weitere Meldungen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::OperationTracker</name>
    <message>
        <source>The connection was removed.</source>
        <translation>Die Verbindung wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ff::OperationsDock</name>
    <message>
        <source>Hide the operations</source>
        <translation>Vorgänge ausblenden</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message numerus="yes">
        <source>Operations · %n running</source>
        <translation>
            <numerusform>Vorgänge · %n läuft</numerusform>
            <numerusform>Vorgänge · %n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No operation has ended yet.</source>
        <translation>Es ist noch kein Vorgang beendet.</translation>
    </message>
</context>
<context>
    <name>ff::OperationsModel</name>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Letzte Aktion</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>ff::OperationsPanel</name>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Message of the selected operation</source>
        <translation>Meldung des gewählten Vorgangs</translation>
    </message>
    <message>
        <source>No operations yet</source>
        <translation>Noch keine Vorgänge</translation>
    </message>
    <message>
        <source>Take a snapshot of a list or group to begin. Every take, apply and training is listed here until you clear it.</source>
        <translation>Erstellen Sie zuerst einen Snapshot einer Liste oder Gruppe. Jedes Erstellen, Anwenden und Trainieren steht hier, bis Sie es entfernen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Operation id: %1</source>
        <translation>Vorgangs-ID: %1</translation>
    </message>
    <message>
        <source>Snapshot id: %1</source>
        <translation>Snapshot-ID: %1</translation>
    </message>
    <message>
        <source>Answer: HTTP %1 %2</source>
        <translation>Antwort: HTTP %1 %2</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Client request id: %1</source>
        <translation>Client-Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Show &amp;result</source>
        <translation>&amp;Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation>&amp;Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
</context>
<context>
    <name>ff::Profile</name>
    <message>
        <source>The profile folder %1 cannot be written. Choose another one with --profile.</source>
        <translation>In den Profilordner %1 kann nicht geschrieben werden. Wählen Sie mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>Faceferry is already open on the profile %1. Go on in its window, or start this one with another profile: --profile.</source>
        <translation>Faceferry ist mit dem Profil %1 bereits geöffnet. Arbeiten Sie in dessen Fenster weiter, oder starten Sie dieses mit einem anderen Profil: --profile.</translation>
    </message>
</context>
<context>
    <name>ff::ReviewTable</name>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
</context>
<context>
    <name>ff::ScopeFilterButton</name>
    <message>
        <source>Scope: any</source>
        <translation>Bereich: beliebig</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message numerus="yes">
        <source>Scope: %n chosen</source>
        <translation>
            <numerusform>Bereich: %n gewählt</numerusform>
            <numerusform>Bereich: %n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Only snapshots whose apply scope names one of these subscriptions</source>
        <translation>Nur Snapshots, deren Anwendungsbereich eines dieser Abonnements nennt</translation>
    </message>
    <message>
        <source>Show snapshots offered to any of these:</source>
        <translation>Snapshots anzeigen, die einem von diesen angeboten werden:</translation>
    </message>
    <message>
        <source>Any scope</source>
        <translation>Beliebiger Bereich</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show snapshots of the chosen scope</source>
        <translation>Snapshots des gewählten Bereichs anzeigen</translation>
    </message>
</context>
<context>
    <name>ff::SecretStore</name>
    <message>
        <source>the system&apos;s keychain does not answer; it may be waiting for you to unlock it</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht; vielleicht wartet er darauf, dass Sie ihn entsperren</translation>
    </message>
    <message>
        <source>Keys are kept for this session only: %1</source>
        <translation>Schlüssel werden nur für diese Sitzung aufbewahrt: %1</translation>
    </message>
    <message>
        <source>this run keeps keys in memory only</source>
        <translation>Schlüssel bleiben diesmal nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>this key is kept in memory only</source>
        <translation>Dieser Schlüssel bleibt nur im Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>ff::SnapshotEditDialog</name>
    <message>
        <source>Edit snapshot %1</source>
        <translation>Snapshot %1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Apply scope</source>
        <translation>&amp;Anwendungsbereich</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Die Änderungen speichern</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The snapshot was not changed.</source>
        <translation>Der Snapshot wurde nicht geändert.</translation>
    </message>
    <message>
        <source>N&amp;ote (user data)</source>
        <translation>N&amp;otiz (Benutzerdaten)</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Die Notiz ist zu lang.</translation>
    </message>
</context>
<context>
    <name>ff::SnapshotsModel</name>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires in %1 min %2 s</source>
        <translation>Läuft ab in %1 min %2 s</translation>
    </message>
    <message>
        <source>Expires in %1 h %2 min</source>
        <translation>Läuft ab in %1 h %2 min</translation>
    </message>
    <message>
        <source>No connection is chosen.</source>
        <translation>Es ist keine Verbindung gewählt.</translation>
    </message>
    <message>
        <source>Taken here</source>
        <translation>Hier erstellt</translation>
    </message>
    <message>
        <source>Offered to this resource</source>
        <translation>Dieser Ressource angeboten</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection name: subscription id</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The service deletes it at %1.</source>
        <translation>Der Dienst löscht ihn um %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Snapshot id</source>
        <translation>Snapshot-ID</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Apply scope</source>
        <translation>Anwendungsbereich</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>time left</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>time left</comment>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>ff::SnapshotsPage</name>
    <message>
        <source>Select a snapshot first.</source>
        <translation>Wählen Sie zuerst einen Snapshot.</translation>
    </message>
    <message>
        <source>Select one snapshot only.</source>
        <translation>Wählen Sie nur einen Snapshot.</translation>
    </message>
    <message>
        <source>This snapshot was offered to this resource. Only the resource that took it may edit or delete it.</source>
        <translation>Dieser Snapshot wurde dieser Ressource angeboten. Nur die Ressource, die ihn erstellt hat, darf ihn bearbeiten oder löschen.</translation>
    </message>
    <message>
        <source>This snapshot has expired: snapshots live for 48 hours. Take a new one.</source>
        <translation>Dieser Snapshot ist abgelaufen: Snapshots bestehen 48 Stunden. Erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Faceferry does not know snapshots of the type %1.</source>
        <translation>Faceferry kennt keine Snapshots vom Typ %1.</translation>
    </message>
    <message>
        <source>Edit user data and apply scope</source>
        <translation>Benutzerdaten und Anwendungsbereich bearbeiten</translation>
    </message>
    <message>
        <source>Delete this snapshot</source>
        <translation>Diesen Snapshot löschen</translation>
    </message>
    <message>
        <source>Make a copy of it in one or more resources</source>
        <translation>Eine Kopie in einer oder mehreren Ressourcen anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots</source>
        <translation>
            <numerusform>%n Snapshot</numerusform>
            <numerusform>%n Snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n snapshots</source>
        <translation>
            <numerusform>%1 von %n Snapshot</numerusform>
            <numerusform>%1 von %n Snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>Select a snapshot to see its details.</source>
        <translation>Wählen Sie einen Snapshot, um seine Details zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots are selected.</source>
        <translation>
            <numerusform>%n Snapshot ist gewählt.</numerusform>
            <numerusform>%n Snapshots sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a connection of yours · %1</source>
        <translation>Keine Ihrer Verbindungen · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Taken here</source>
        <translation>Hier erstellt</translation>
    </message>
    <message>
        <source>Offered to this resource</source>
        <translation>Dieser Ressource angeboten</translation>
    </message>
    <message>
        <source>Not known: this connection&apos;s subscription id is missing or does not match</source>
        <translation>Nicht bekannt: Die Abonnement-ID dieser Verbindung fehlt oder passt nicht</translation>
    </message>
    <message>
        <source>%1 snapshot</source>
        <comment>a container type: Person group snapshot</comment>
        <translation>Snapshot: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Taken by (account)</source>
        <translation>Erstellt von (Konto)</translation>
    </message>
    <message>
        <source>Apply scope</source>
        <translation>Anwendungsbereich</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
    </message>
    <message>
        <source>A snapshot of this resource names subscription %1, but %2 is set to %3.</source>
        <translation>Ein Snapshot dieser Ressource nennt das Abonnement %1, aber für %2 ist %3 eingestellt.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Snapshot %1 is not among the snapshots of this connection. It may have expired or been deleted.</source>
        <translation>Der Snapshot %1 gehört nicht zu den Snapshots dieser Verbindung. Er ist womöglich abgelaufen oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>Delete snapshot?</source>
        <translation>Snapshot löschen?</translation>
    </message>
    <message>
        <source>Snapshot %1 will be deleted at the service.</source>
        <translation>Der Snapshot %1 wird beim Dienst gelöscht.</translation>
    </message>
    <message>
        <source>It cannot be brought back. Copies that were already made from it stay; nobody can make new ones.</source>
        <translation>Er lässt sich nicht wiederherstellen. Kopien, die schon daraus entstanden sind, bleiben. Neue kann niemand mehr anlegen.</translation>
    </message>
    <message>
        <source>Delete snapshot</source>
        <translation>Snapshot löschen</translation>
    </message>
    <message>
        <source>Delete while it is being applied?</source>
        <translation>Während des Anwendens löschen?</translation>
    </message>
    <message>
        <source>An apply of snapshot %1 is still running.</source>
        <translation>Der Snapshot %1 wird noch angewendet.</translation>
    </message>
    <message>
        <source>When the snapshot is gone the apply may fail and leave an incomplete object behind. Wait for the apply to finish if you can.</source>
        <translation>Ohne den Snapshot kann das Anwenden fehlschlagen und ein unvollständiges Objekt hinterlassen. Warten Sie nach Möglichkeit, bis es beendet ist.</translation>
    </message>
    <message>
        <source>Delete anyway</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Snapshot %1 was not deleted.</source>
        <translation>Der Snapshot %1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Search snapshots</source>
        <translation>Snapshots suchen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Edit snapshot</source>
        <translation>Snapshot bearbeiten</translation>
    </message>
    <message>
        <source>Apply the selected snapshot</source>
        <translation>Den gewählten Snapshot anwenden</translation>
    </message>
    <message>
        <source>No connection chosen</source>
        <translation>Keine Verbindung gewählt</translation>
    </message>
    <message>
        <source>Choose a connection to see its snapshots.</source>
        <translation>Wählen Sie eine Verbindung, um ihre Snapshots zu sehen.</translation>
    </message>
    <message>
        <source>Loading snapshots of %1…</source>
        <translation>Snapshots von %1 werden geladen…</translation>
    </message>
    <message>
        <source>The snapshots could not be refreshed.</source>
        <translation>Die Snapshots konnten nicht aktualisiert werden.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No snapshot of this list matches the search.</source>
        <translation>Kein Snapshot dieser Liste passt zur Suche.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>The service has no snapshot of that type and scope for this connection.</source>
        <translation>Der Dienst hat für diese Verbindung keinen Snapshot dieses Typs und Bereichs.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Noch keine Snapshots</translation>
    </message>
    <message>
        <source>Take one of a group or list of this connection, or have one offered to it. A snapshot lives for 48 hours.</source>
        <translation>Erstellen Sie einen von einer Gruppe oder Liste dieser Verbindung, oder lassen Sie ihr einen anbieten. Ein Snapshot besteht 48 Stunden.</translation>
    </message>
    <message>
        <source>This resource has no snapshots</source>
        <translation>Diese Ressource bietet keine Snapshots</translation>
    </message>
    <message>
        <source>Microsoft retired the snapshot calls on its public endpoints on 30 June 2023. Groups and lists can still be seen, searched and trained here. Snapshots work in the sandbox and on private endpoints that still serve them; elsewhere a collection moves only by building it again from the original images.</source>
        <translation>Microsoft hat die Snapshot-Aufrufe auf seinen öffentlichen Endpunkten am 30. Juni 2023 eingestellt. Gruppen und Listen lassen sich hier weiterhin ansehen, durchsuchen und trainieren. Snapshots funktionieren in der Sandbox und auf privaten Endpunkten, die sie noch anbieten. Anderswo zieht eine Sammlung nur um, indem sie aus den ursprünglichen Bildern neu aufgebaut wird.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how long is left, and when it ends</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>API version %1 has no snapshot calls</source>
        <translation>Die API-Version %1 hat keine Snapshot-Aufrufe</translation>
    </message>
    <message>
        <source>Change the API version in the connection&apos;s settings (v1.0 has them on endpoints that still serve snapshots).</source>
        <translation>Ändern Sie die API-Version in den Einstellungen der Verbindung (v1.0 hat sie auf Endpunkten, die noch Snapshots anbieten).</translation>
    </message>
</context>
<context>
    <name>ff::StartPage</name>
    <message>
        <source>Welcome to Faceferry</source>
        <translation>Willkommen bei Faceferry</translation>
    </message>
    <message>
        <source>Administer the face lists and person groups of your Azure AI Face resources, and carry them from one resource to another with snapshots.</source>
        <translation>Verwalten Sie die Gesichtslisten und Personengruppen Ihrer Azure-AI-Face-Ressourcen, und bringen Sie sie mit Snapshots von einer Ressource zur anderen.</translation>
    </message>
    <message>
        <source>The sandbox is a Face service inside Faceferry with two resources and sample data. It needs no account, and it does no face recognition.</source>
        <translation>Die Sandbox ist ein Face-Dienst in Faceferry mit zwei Ressourcen und Beispieldaten. Sie braucht kein Konto und führt keine Gesichtserkennung durch.</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>Sandbox starten</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
</context>
<context>
    <name>ff::Submission</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Accepted by the service</source>
        <translation>Vom Dienst angenommen</translation>
    </message>
    <message>
        <source>The service refused it</source>
        <translation>Vom Dienst abgelehnt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>No answer came, so the service may or may not have it. It is not sent again; the operations panel says where to look.</source>
        <translation>Es kam keine Antwort. Ob die Anfrage beim Dienst angekommen ist, ist offen. Sie wird nicht erneut gesendet. Unter „Vorgänge“ steht, wo Sie nachsehen können.</translation>
    </message>
</context>
<context>
    <name>ff::SubmissionPage</name>
    <message>
        <source>Submitting</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Each request is answered on its own. What the service has accepted goes on there, also when this window or Faceferry is closed.</source>
        <translation>Jede Anfrage wird einzeln beantwortet. Was der Dienst angenommen hat, läuft dort weiter, auch wenn dieses Fenster oder Faceferry geschlossen wird.</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>Beantwortete Anfragen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send again what was refused or not sent</source>
        <translation>Abgelehntes und nicht Gesendetes erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests answered.</source>
        <translation>
            <numerusform>%1 von %n Anfrage beantwortet.</numerusform>
            <numerusform>%1 von %n Anfragen beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were not accepted. Nothing of them is under way; they can be sent again.</source>
        <translation>
            <numerusform>%n Anfrage wurde nicht angenommen. Nichts davon ist im Gange. Sie kann erneut gesendet werden.</numerusform>
            <numerusform>%n Anfragen wurden nicht angenommen. Nichts davon ist im Gange. Sie können erneut gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>For some requests no answer came. They are not sent again, since the service may have them.</source>
        <translation>Auf einige Anfragen kam keine Antwort. Sie werden nicht erneut gesendet, da sie beim Dienst angekommen sein können.</translation>
    </message>
    <message>
        <source>All requests were accepted.</source>
        <translation>Alle Anfragen wurden angenommen.</translation>
    </message>
</context>
<context>
    <name>ff::TakeKnowPage</name>
    <message>
        <source>What to know</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <source>Before a snapshot is taken.</source>
        <translation>Bevor ein Snapshot erstellt wird.</translation>
    </message>
    <message>
        <source>Try it nevertheless: the count here may be behind the service&apos;s</source>
        <translation>Trotzdem versuchen: Die Zählung hier kann hinter der des Dienstes zurückliegen</translation>
    </message>
    <message numerus="yes">
        <source>That is fewer than the %n to be taken.</source>
        <translation>
            <numerusform>Das reicht nicht für den %n Snapshot, der erstellt werden soll.</numerusform>
            <numerusform>Das reicht nicht für die %n Snapshots, die erstellt werden sollen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This will use %n.</source>
        <comment>a number of takes</comment>
        <translation>
            <numerusform>Davon wird jetzt %n verbraucht.</numerusform>
            <numerusform>Davon werden jetzt %n verbraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes during a take may be missed</source>
        <translation>Änderungen während des Erstellens können fehlen</translation>
    </message>
    <message>
        <source>What is added, changed or deleted while the snapshot is being taken may or may not be in it. Pause writers until the take has finished.</source>
        <translation>Was während des Erstellens hinzugefügt, geändert oder gelöscht wird, kann im Snapshot enthalten sein oder nicht. Halten Sie schreibende Programme an, bis das Erstellen beendet ist.</translation>
    </message>
    <message>
        <source>The data may be stored in another geography</source>
        <translation>Die Daten werden womöglich in einer anderen Geografie gespeichert</translation>
    </message>
    <message>
        <source>Whatever the region of your resource, snapshots may be stored in West US, West Europe or South East Asia. Whether that is allowed is your decision.</source>
        <translation>Unabhängig von der Region Ihrer Ressource können Snapshots in den USA (Westen), in Westeuropa oder in Südostasien gespeichert werden. Ob das zulässig ist, entscheiden Sie.</translation>
    </message>
    <message>
        <source>It lives for 48 hours</source>
        <translation>Er besteht 48 Stunden</translation>
    </message>
    <message>
        <source>Then the service deletes it. Apply it before.</source>
        <translation>Danach löscht ihn der Dienst. Wenden Sie ihn vorher an.</translation>
    </message>
    <message>
        <source>Takes are limited</source>
        <translation>Das Erstellen ist begrenzt</translation>
    </message>
</context>
<context>
    <name>ff::TakeNotePage</name>
    <message>
        <source>Note (user data)</source>
        <translation>Notiz (Benutzerdaten)</translation>
    </message>
    <message>
        <source>The note travels with the snapshot, and everyone who may apply it can read it. A snapshot does not name its source, so say it here.</source>
        <translation>Die Notiz reist mit dem Snapshot. Wer ihn anwenden darf, kann sie lesen. Ein Snapshot nennt seine Quelle nicht, nennen Sie sie also hier.</translation>
    </message>
</context>
<context>
    <name>ff::TakeReviewPage</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Who may apply it</source>
        <translation>Wer ihn anwenden darf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>A take cannot be cancelled once the service has accepted it.</source>
        <translation>Das Erstellen lässt sich nicht mehr abbrechen, sobald der Dienst es angenommen hat.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n snapshots</source>
        <translation>
            <numerusform>%n Snapshot erstellen</numerusform>
            <numerusform>%n Snapshots erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a note (user data).</source>
        <translation>Ohne Notiz (Benutzerdaten).</translation>
    </message>
    <message>
        <source>Note (user data): %1</source>
        <translation>Notiz (Benutzerdaten): %1</translation>
    </message>
</context>
<context>
    <name>ff::TakeScopePage</name>
    <message>
        <source>Who may apply it</source>
        <translation>Wer ihn anwenden darf</translation>
    </message>
    <message>
        <source>Only the subscriptions ticked here can make a copy from the snapshot. The resource it is taken from is not among them unless you tick it.</source>
        <translation>Nur die hier gewählten Abonnements können aus dem Snapshot eine Kopie anlegen. Die Ressource, von der er stammt, gehört nur dazu, wenn Sie sie wählen.</translation>
    </message>
</context>
<context>
    <name>ff::TakeSourcesPage</name>
    <message>
        <source>What to take</source>
        <translation>Wovon Snapshots erstellt werden</translation>
    </message>
    <message>
        <source>Groups and lists to take</source>
        <translation>Gruppen und Listen für den Snapshot</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from what is taken</source>
        <translation>Aus der Auswahl entfernen</translation>
    </message>
    <message>
        <source>Add more…</source>
        <translation>Weitere hinzufügen…</translation>
    </message>
    <message>
        <source>Add more groups and lists</source>
        <translation>Weitere Gruppen und Listen hinzufügen</translation>
    </message>
    <message>
        <source>Search the connection&apos;s groups and lists</source>
        <translation>Die Gruppen und Listen der Verbindung durchsuchen</translation>
    </message>
    <message>
        <source>Search groups and lists</source>
        <translation>Gruppen und Listen suchen</translation>
    </message>
    <message>
        <source>The connection&apos;s groups and lists</source>
        <translation>Die Gruppen und Listen der Verbindung</translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation>Gewählte hinzufügen</translation>
    </message>
    <message>
        <source>Add the selected groups and lists</source>
        <translation>Die gewählten Gruppen und Listen hinzufügen</translation>
    </message>
    <message>
        <source>A snapshot is taken of each of these, from %1.</source>
        <translation>Von jeder dieser Gruppen und Listen aus %1 wird ein Snapshot erstellt.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>This connection has no groups or lists.</source>
        <translation>Diese Verbindung hat keine Gruppen oder Listen.</translation>
    </message>
</context>
<context>
    <name>ff::TakeWizard</name>
    <message>
        <source>Take snapshots</source>
        <translation>Snapshots erstellen</translation>
    </message>
</context>
<context>
    <name>ff::UserDataEdit</name>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Byte</translation>
    </message>
    <message>
        <source>Note (user data)</source>
        <translation>Notiz (Benutzerdaten)</translation>
    </message>
    <message numerus="yes">
        <source>%1: shorten it by %Ln bytes</source>
        <translation>
            <numerusform>%1: um %Ln Byte kürzen</numerusform>
            <numerusform>%1: um %Ln Byte kürzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::WindowStatus</name>
    <message>
        <source>The sandbox simulates the service; it does no face recognition.</source>
        <translation>Die Sandbox ahmt den Dienst nach. Sie führt keine Gesichtserkennung durch.</translation>
    </message>
</context>
<context>
    <name>ff::Wizards</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another Azure cloud; snapshots are stored per cloud</source>
        <translation>Andere Azure-Cloud; Snapshots werden je Cloud gespeichert</translation>
    </message>
    <message>
        <source>Another service: snapshots do not cross</source>
        <translation>Anderer Dienst: Snapshots gelangen nicht hinüber</translation>
    </message>
</context>
<context>
    <name>ff::limits</name>
    <message>
        <source>Enter an id.</source>
        <translation>Geben Sie eine ID ein.</translation>
    </message>
    <message numerus="yes">
        <source>The id is longer than %n character(s).</source>
        <translation>
            <numerusform>Die ID ist länger als %n Zeichen.</numerusform>
            <numerusform>Die ID ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>An id has only lower-case letters a to z, digits, hyphens and underscores.</source>
        <translation>Eine ID besteht nur aus Kleinbuchstaben von a bis z, Ziffern, Bindestrichen und Unterstrichen.</translation>
    </message>
</context>
<context>
    <name>ff::sandbox::HttpFront</name>
    <message>
        <source>The sandbox cannot listen on %1, port %2: %3.</source>
        <translation>Die Sandbox kann %1, Port %2, nicht belegen: %3.</translation>
    </message>
</context>
<context>
    <name>ff::sandbox::SandboxServer</name>
    <message>
        <source>The sandbox listens on loopback addresses only.</source>
        <translation>Die Sandbox ist nur unter Loopback-Adressen erreichbar.</translation>
    </message>
    <message>
        <source>The sandbox cannot create its data folder %1.</source>
        <translation>Die Sandbox kann ihren Datenordner %1 nicht anlegen.</translation>
    </message>
    <message>
        <source>The sandbox cannot use its store: %1.</source>
        <translation>Die Sandbox kann ihren Speicher nicht verwenden: %1.</translation>
    </message>
</context>
</TS>
