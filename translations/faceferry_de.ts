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
    <message>
        <source>--persons is a number from 0 to 1000000.</source>
        <translation>--persons ist eine Zahl von 0 bis 1000000.</translation>
    </message>
    <message>
        <source>Add a large person group, million, with so many persons, for rehearsals and measurements.</source>
        <translation>Eine große Personengruppe namens million mit so vielen Personen hinzufügen, für Proben und Messungen.</translation>
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
    <name>ff::AddFacesDialog</name>
    <message>
        <source>Add faces</source>
        <translation>Gesichter hinzufügen</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.gif *.bmp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.gif *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Mark the face that is meant, where the image shows several.</source>
        <translation>Markieren Sie das gemeinte Gesicht, wenn das Bild mehrere zeigt.</translation>
    </message>
    <message>
        <source>Select one image first.</source>
        <translation>Wählen Sie zuerst ein einzelnes Bild.</translation>
    </message>
    <message>
        <source>For all selected images</source>
        <translation>Für alle gewählten Bilder</translation>
    </message>
    <message>
        <source>Drop images here</source>
        <translation>Bilder hier ablegen</translation>
    </message>
    <message>
        <source>JPEG, PNG, GIF or BMP, 1 KB to 6 MB each. Every image adds one face.</source>
        <translation>JPEG, PNG, GIF oder BMP, je 1 KB bis 6 MB. Jedes Bild fügt ein Gesicht hinzu.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>The images are being read…</source>
        <translation>Die Bilder werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images have a problem and will not be sent.</source>
        <translation>
            <numerusform>%Ln Bild hat ein Problem und wird nicht gesendet.</numerusform>
            <numerusform>%Ln Bilder haben ein Problem und werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln faces</source>
        <translation>
            <numerusform>%Ln Gesicht hinzufügen</numerusform>
            <numerusform>%Ln Gesichter hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add faces to %1</source>
        <extracomment>%1 is a person or a list.</extracomment>
        <translation>Gesichter zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Address of an image</source>
        <translation>Adresse eines Bildes</translation>
    </message>
    <message>
        <source>Address of an image, https://…</source>
        <translation>Adresse eines Bildes, https://…</translation>
    </message>
    <message>
        <source>Add a&amp;ddress</source>
        <translation>Adresse &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>At most 1 KB</source>
        <translation>Höchstens 1 KB</translation>
    </message>
    <message>
        <source>Detection model</source>
        <translation>Detektionsmodell</translation>
    </message>
    <message>
        <source>The service&apos;s default</source>
        <translation>Die Vorgabe des Dienstes</translation>
    </message>
    <message>
        <source>detection_03 finds small and turned faces best.</source>
        <translation>detection_03 findet kleine und gedrehte Gesichter am besten.</translation>
    </message>
    <message>
        <source>Detection &amp;model</source>
        <translation>Detektions&amp;modell</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Target &amp;face…</source>
        <translation>Ziel&amp;gesicht…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an image, and why it is not sent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>User data of the selected images</source>
        <translation>Benutzerdaten der gewählten Bilder</translation>
    </message>
    <message>
        <source>&amp;User data</source>
        <translation>&amp;Benutzerdaten</translation>
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
        <source>%1 is the same resource and has the same id here.</source>
        <translation>%1 ist dieselbe Ressource und hat hier dieselbe ID.</translation>
    </message>
</context>
<context>
    <name>ff::ApplyKnowPage</name>
    <message>
        <source>Before the snapshot is applied.</source>
        <translation>Bevor der Snapshot angewendet wird.</translation>
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
    <message>
        <source>Label</source>
        <translation>Kennzeichnung</translation>
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
    <message>
        <source>Label</source>
        <translation>Kennzeichnung</translation>
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
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>ff::AzureCliTokens</name>
    <message>
        <source>The Azure CLI did not answer in time. Run &quot;az account get-access-token&quot; in a terminal to see what it waits for.</source>
        <translation>Die Azure CLI hat nicht rechtzeitig geantwortet. Führen Sie „az account get-access-token“ in einem Terminal aus, um zu sehen, worauf sie wartet.</translation>
    </message>
    <message>
        <source>The Azure CLI was not found. Install it, make sure that &quot;az&quot; runs in a terminal, and restart Faceferry; or choose another way to sign in.</source>
        <translation>Die Azure CLI wurde nicht gefunden. Installieren Sie sie, stellen Sie sicher, dass „az“ in einem Terminal läuft, und starten Sie Faceferry neu. Oder wählen Sie eine andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>The answer of the Azure CLI could not be understood. Update it with &quot;az upgrade&quot;.</source>
        <translation>Die Antwort der Azure CLI war nicht verständlich. Aktualisieren Sie sie mit „az upgrade“.</translation>
    </message>
    <message>
        <source>The Azure CLI is not signed in. Run &quot;az login&quot; in a terminal, then try again.</source>
        <translation>Die Azure CLI ist nicht angemeldet. Führen Sie „az login“ in einem Terminal aus und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It ended without saying why.</source>
        <translation>Sie wurde ohne Angabe von Gründen beendet.</translation>
    </message>
    <message>
        <source>The Azure CLI could not get a token: %1</source>
        <translation>Die Azure CLI konnte kein Token abrufen: %1</translation>
    </message>
</context>
<context>
    <name>ff::BrowserTokens</name>
    <message>
        <source>The browser did not come back in time. Sign in again, and finish it in the browser window that opens.</source>
        <translation>Der Browser ist nicht rechtzeitig zurückgekehrt. Melden Sie sich erneut an und schließen Sie die Anmeldung im Browserfenster ab, das sich öffnet.</translation>
    </message>
    <message>
        <source>The client id is missing. Enter it in the connection&apos;s settings.</source>
        <translation>Die Client-ID fehlt. Geben Sie sie in den Einstellungen der Verbindung ein.</translation>
    </message>
    <message>
        <source>Faceferry cannot wait for the browser on this computer: %1.</source>
        <translation>Faceferry kann auf diesem Computer nicht auf den Browser warten: %1.</translation>
    </message>
    <message>
        <source>The browser came back without a sign-in code.</source>
        <translation>Der Browser ist ohne Anmeldecode zurückgekehrt.</translation>
    </message>
</context>
<context>
    <name>ff::BulkDialog</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests will be sent, in this order.</source>
        <translation>
            <numerusform>%Ln Anfrage wird gesendet.</numerusform>
            <numerusform>%Ln Anfragen werden in dieser Reihenfolge gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 At 20 requests a minute this takes about %2.</source>
        <translation>%1 Bei 20 Anfragen pro Minute dauert das etwa %2.</translation>
    </message>
    <message>
        <source>%1 At 10 requests a second this takes about %2.</source>
        <translation>%1 Bei 10 Anfragen pro Sekunde dauert das etwa %2.</translation>
    </message>
    <message>
        <source>%1 This connection sets no rate.</source>
        <translation>%1 Diese Verbindung gibt kein Tempo vor.</translation>
    </message>
    <message>
        <source>%1 done · %2 failed · %3 left</source>
        <translation>%1 erledigt · %2 fehlgeschlagen · %3 übrig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests succeeded.</source>
        <translation>
            <numerusform>%Ln Anfrage war erfolgreich.</numerusform>
            <numerusform>%Ln Anfragen waren erfolgreich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests failed.</source>
        <translation>
            <numerusform>%Ln Anfrage ist fehlgeschlagen.</numerusform>
            <numerusform>%Ln Anfragen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln requests is not known.</source>
        <translation>
            <numerusform>Der Ausgang von %Ln Anfrage ist unbekannt.</numerusform>
            <numerusform>Der Ausgang von %Ln Anfragen ist unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests were not sent.</source>
        <translation>
            <numerusform>%Ln Anfrage wurde nicht gesendet.</numerusform>
            <numerusform>%Ln Anfragen wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln requests again</source>
        <translation>
            <numerusform>%Ln Anfrage erneut senden</numerusform>
            <numerusform>%Ln Anfragen erneut senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Requests that will be sent</source>
        <translation>Anfragen, die gesendet werden</translation>
    </message>
    <message>
        <source>Requests answered</source>
        <translation>Beantwortete Anfragen</translation>
    </message>
    <message>
        <source>What was sent already is done also when you stop. Nothing is sent twice.</source>
        <translation>Was schon gesendet wurde, wird auch dann ausgeführt, wenn Sie anhalten. Nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>Requests that failed</source>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>What is not known may have been done. Look before you add it again: it is left out of sending again.</source>
        <translation>Was unbekannt ist, kann ausgeführt worden sein. Sehen Sie nach, bevor Sie es erneut hinzufügen: Es wird nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copy the list of failed requests</source>
        <translation>Die Liste der fehlgeschlagenen Anfragen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Send the remaining %Ln requests</source>
        <translation>
            <numerusform>%Ln übrige Anfrage senden</numerusform>
            <numerusform>Die übrigen %Ln Anfragen senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out because of a problem:</source>
        <comment>images</comment>
        <translation>
            <numerusform>%Ln Bild wurde wegen eines Problems ausgelassen:</numerusform>
            <numerusform>%Ln Bilder wurden wegen eines Problems ausgelassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BulkFailuresModel</name>
    <message>
        <source>No answer came, so it is not known whether it was added. Look before you add it again.</source>
        <translation>Es kam keine Antwort. Ob etwas hinzugefügt wurde, ist daher unbekannt. Sehen Sie nach, bevor Sie es erneut hinzufügen.</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>ff::BulkRequestsModel</name>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>ff::BulkRun</name>
    <message>
        <source>%1: %2 It may have taken effect all the same; look before you do it again.</source>
        <comment>name or id: sentence</comment>
        <translation>%1: %2 Es kann trotzdem gewirkt haben. Sehen Sie nach, bevor Sie es erneut tun.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name or id: sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ff::CapabilityBook</name>
    <message>
        <source>No snapshot can be taken here.</source>
        <translation>Hier lassen sich keine Snapshots erstellen.</translation>
    </message>
    <message>
        <source>No snapshot can be applied here.</source>
        <translation>Hier lassen sich keine Snapshots anwenden.</translation>
    </message>
    <message>
        <source>There are no snapshots to edit here.</source>
        <translation>Hier gibt es keine Snapshots zum Bearbeiten.</translation>
    </message>
    <message>
        <source>There are no snapshots to delete here.</source>
        <translation>Hier gibt es keine Snapshots zum Löschen.</translation>
    </message>
</context>
<context>
    <name>ff::ChangeBook</name>
    <message>
        <source>The record of changes %1 cannot be read (%2). What is changed now is remembered for this session only.</source>
        <translation>Das Änderungsprotokoll %1 kann nicht gelesen werden (%2). Was jetzt geändert wird, bleibt nur für diese Sitzung vermerkt.</translation>
    </message>
    <message>
        <source>The record of changes %1 was written by a newer Faceferry. It is left as it is: what is changed now is remembered for this session only.</source>
        <translation>Das Änderungsprotokoll %1 stammt von einer neueren Version von Faceferry. Es bleibt unverändert: Was jetzt geändert wird, bleibt nur für diese Sitzung vermerkt.</translation>
    </message>
    <message>
        <source>The record of changes could not be read as a whole: some groups and lists may be shown as unchanged since their training although they were changed here.</source>
        <translation>Das Änderungsprotokoll konnte nicht vollständig gelesen werden: Einige Gruppen und Listen werden womöglich als seit dem Training unverändert angezeigt, obwohl sie hier geändert wurden.</translation>
    </message>
    <message>
        <source>It was kept as %1.</source>
        <translation>Es wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The record of changes could not be saved to %1 (%2). Which groups were changed since their training is remembered for this session only; free some space or check the folder&apos;s rights.</source>
        <translation>Das Änderungsprotokoll konnte nicht in %1 gespeichert werden (%2). Welche Gruppen seit dem Training geändert wurden, bleibt nur für diese Sitzung vermerkt. Geben Sie Speicherplatz frei oder prüfen Sie die Rechte des Ordners.</translation>
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
    <name>ff::Connection</name>
    <message>
        <source>This version has no snapshots: nothing can be taken or applied with it.</source>
        <translation>Diese Version hat keine Snapshots: Mit ihr lässt sich nichts erstellen oder anwenden.</translation>
    </message>
    <message>
        <source>This preview has no snapshots, and it may change or end without notice.</source>
        <translation>Diese Vorschau hat keine Snapshots, und sie kann sich ohne Ankündigung ändern oder enden.</translation>
    </message>
    <message>
        <source>This preview has snapshots where the endpoint still serves them, and it may change or end without notice.</source>
        <translation>Diese Vorschau hat Snapshots, wo der Endpunkt sie noch anbietet, und sie kann sich ohne Ankündigung ändern oder enden.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
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
        <source>Unlock for 15 minutes?</source>
        <translation>Für 15 Minuten entsperren?</translation>
    </message>
    <message>
        <source>For 15 minutes, whatever is changed here is changed in %1. Then it is read-only again by itself.</source>
        <translation>Was hier geändert wird, wird 15 Minuten lang in %1 geändert. Danach ist die Verbindung von selbst wieder schreibgeschützt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Faceferry forgets the connection %1 and its keys. Nothing is deleted in the Face resource itself.</source>
        <translation>Faceferry vergisst die Verbindung %1 und ihre Schlüssel. In der Face-Ressource selbst wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The keychain did not answer: the keys of %1 may still be in it.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet: Die Schlüssel von %1 sind womöglich noch darin.</translation>
    </message>
    <message>
        <source>Faceferry connections (*.%1)</source>
        <extracomment>The filter of a file dialog.</extracomment>
        <translation>Faceferry-Verbindungen (*.%1)</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were exported to %1, without their keys.</source>
        <translation>
            <numerusform>%n Verbindung wurde ohne ihre Schlüssel nach %1 exportiert.</numerusform>
            <numerusform>%n Verbindungen wurden ohne ihre Schlüssel nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 holds no connection.</source>
        <translation>%1 enthält keine Verbindung.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were added.</source>
        <translation>
            <numerusform>%n Verbindung wurde hinzugefügt.</numerusform>
            <numerusform>%n Verbindungen wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were replaced.</source>
        <translation>
            <numerusform>%n Verbindung wurde ersetzt.</numerusform>
            <numerusform>%n Verbindungen wurden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were left out.</source>
        <translation>
            <numerusform>%n Verbindung wurde ausgelassen.</numerusform>
            <numerusform>%n Verbindungen wurden ausgelassen.</numerusform>
        </translation>
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
    <message>
        <source>Sign in in the browser…</source>
        <translation>Melden Sie sich im Browser an…</translation>
    </message>
    <message>
        <source>The test goes on when you have signed in on the page that opens.</source>
        <translation>Der Test geht weiter, sobald Sie sich auf der Seite angemeldet haben, die sich öffnet.</translation>
    </message>
    <message>
        <source>Show the field that keeps this from being saved</source>
        <translation>Das Feld zeigen, das das Speichern verhindert</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Speic&amp;hern</translation>
    </message>
    <message>
        <source>Save the connection first; you sign in then.</source>
        <translation>Speichern Sie zuerst die Verbindung. Danach melden Sie sich an.</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in the browser.</source>
        <translation>Melden Sie sich auf der Seite an, die sich im Browser öffnet.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Go t&amp;here</source>
        <translation>Dorth&amp;in wechseln</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionExport</name>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Entry %1 (%2)</source>
        <translation>Eintrag %1 (%2)</translation>
    </message>
    <message>
        <source>The file of added certificates %1 is not on this computer. Choose it again in the connection&apos;s network settings.</source>
        <translation>Die Datei mit zusätzlichen Zertifikaten %1 ist nicht auf diesem Computer. Wählen Sie sie in den Netzwerkeinstellungen der Verbindung neu.</translation>
    </message>
    <message>
        <source>This Faceferry does not know API version %1. Test the connection before you work with it.</source>
        <translation>Dieses Faceferry kennt die API-Version %1 nicht. Testen Sie die Verbindung, bevor Sie mit ihr arbeiten.</translation>
    </message>
    <message>
        <source>This file holds no connections of Faceferry. Choose one that was exported from its list of connections.</source>
        <translation>Diese Datei enthält keine Verbindungen von Faceferry. Wählen Sie eine, die aus der Verbindungsliste von Faceferry exportiert wurde.</translation>
    </message>
    <message>
        <source>This file was exported by a newer Faceferry. Update this one, then import it again.</source>
        <translation>Diese Datei wurde von einer neueren Version von Faceferry exportiert. Aktualisieren Sie dieses Faceferry und importieren Sie die Datei dann erneut.</translation>
    </message>
    <message>
        <source>This file is damaged. Export the connections again.</source>
        <translation>Diese Datei ist beschädigt. Exportieren Sie die Verbindungen erneut.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds more than %n connection(s), which is more than can be imported at once.</source>
        <translation>
            <numerusform>Diese Datei enthält mehr als %n Verbindung. So viele lassen sich nicht auf einmal importieren.</numerusform>
            <numerusform>Diese Datei enthält mehr als %n Verbindungen. So viele lassen sich nicht auf einmal importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections could not be exported to %1 (%2).</source>
        <translation>Die Verbindungen konnten nicht nach %1 exportiert werden (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>%1 is too large for a file of connections. Choose another one.</source>
        <translation>%1 ist zu groß für eine Datei mit Verbindungen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>It is no connection.</source>
        <translation>Das ist keine Verbindung.</translation>
    </message>
    <message>
        <source>Its API version is not valid.</source>
        <translation>Die API-Version ist ungültig.</translation>
    </message>
    <message>
        <source>It is in the file twice.</source>
        <translation>Die Verbindung steht doppelt in der Datei.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <extracomment>%1: &quot;Entry 3 (name)&quot;; %2: a sentence that says what is wrong with it</extracomment>
        <translation>%1 wird ausgelassen. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a file; %2: a sentence that says what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionFile</name>
    <message>
        <source>Its field “%1” cannot be understood.</source>
        <translation>Das Feld „%1“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Its endpoint cannot be used: %1</source>
        <translation>Der Endpunkt kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>It has no valid id.</source>
        <translation>Eine gültige ID fehlt.</translation>
    </message>
    <message>
        <source>Its subscription id is not valid.</source>
        <translation>Die Abonnement-ID ist ungültig.</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionFilterBox</name>
    <message>
        <source>Show the rows of</source>
        <translation>Zeilen anzeigen von</translation>
    </message>
    <message>
        <source>Show the rows of one connection or of all</source>
        <translation>Die Zeilen einer Verbindung oder aller anzeigen</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionForm</name>
    <message>
        <source>Parts of the connection</source>
        <translation>Teile der Verbindung</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>Anmel&amp;dung</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Net&amp;zwerk</translation>
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
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) in one table</source>
        <translation>
            <numerusform>%n Verbindung in einer Tabelle</numerusform>
            <numerusform>%n Verbindungen in einer Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be changed for %1</source>
        <translation>Noch %1 änderbar</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionLine</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A connection&apos;s name and its label: &quot;East, Production&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ff::ConnectionNetwork</name>
    <message>
        <source>The file of added certificates %1 cannot be read: %2. Choose another file in the connection&apos;s network settings.</source>
        <translation>Die Datei mit zusätzlichen Zertifikaten %1 kann nicht gelesen werden: %2. Wählen Sie in den Netzwerkeinstellungen der Verbindung eine andere Datei.</translation>
    </message>
    <message>
        <source>The file of added certificates %1 holds no certificate in PEM form. Choose another file in the connection&apos;s network settings.</source>
        <translation>Die Datei mit zusätzlichen Zertifikaten %1 enthält kein Zertifikat im PEM-Format. Wählen Sie in den Netzwerkeinstellungen der Verbindung eine andere Datei.</translation>
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
    <message>
        <source>The Face service does not accept this sign-in.</source>
        <translation>Der Face-Dienst nimmt diese Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Check the tenant, and that the signed-in identity has a role on this resource, such as Cognitive Services User. Signing in with Entra ID needs the resource&apos;s own endpoint, not that of its region.</source>
        <translation>Prüfen Sie den Mandanten und ob die angemeldete Identität eine Rolle für diese Ressource hat, zum Beispiel Cognitive Services User. Die Anmeldung mit Entra ID braucht den eigenen Endpunkt der Ressource, nicht den ihrer Region.</translation>
    </message>
    <message>
        <source>A sign-in is needed to test the connection.</source>
        <translation>Zum Testen der Verbindung wird eine Anmeldung gebraucht.</translation>
    </message>
    <message>
        <source>Sign in with Entra ID first.</source>
        <translation>Melden Sie sich zuerst mit Entra ID an.</translation>
    </message>
    <message>
        <source>The Face service answers, accepts the sign-in, and has snapshots.</source>
        <translation>Der Face-Dienst antwortet, nimmt die Anmeldung an und bietet Snapshots.</translation>
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
    <name>ff::ConnectionTrial</name>
    <message>
        <source>The certificate of the sign-in address %1 is not trusted.</source>
        <translation>Das Zertifikat der Anmeldeadresse %1 ist nicht vertrauenswürdig.</translation>
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
    <name>ff::ConnectionsTreeModel</name>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Face lists</source>
        <translation>Gesichtslisten</translation>
    </message>
    <message>
        <source>Large face lists</source>
        <translation>Große Gesichtslisten</translation>
    </message>
    <message>
        <source>Person groups</source>
        <translation>Personengruppen</translation>
    </message>
    <message>
        <source>Large person groups</source>
        <translation>Große Personengruppen</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of all connections</source>
        <translation>%1 aller Verbindungen</translation>
    </message>
    <message>
        <source>sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>unlocked for writing</source>
        <translation>zum Schreiben entsperrt</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Unlocked for writing until %1.</source>
        <translation>Bis %1 zum Schreiben entsperrt.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
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
    <message>
        <source>&amp;Import connections…</source>
        <translation>Verbindungen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export connections…</source>
        <translation>Verbindungen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>A&amp;nmelden</translation>
    </message>
    <message>
        <source>Sign in with Microsoft Entra ID in the browser</source>
        <translation>Mit Microsoft Entra ID im Browser anmelden</translation>
    </message>
    <message>
        <source>&amp;Change over to the other key…</source>
        <translation>Zum anderen Schlüssel &amp;wechseln…</translation>
    </message>
    <message>
        <source>&amp;Unlock for 15 minutes…</source>
        <translation>&amp;Für 15 Minuten entsperren…</translation>
    </message>
    <message>
        <source>Allow changes to this read-only connection for 15 minutes</source>
        <translation>Änderungen an dieser schreibgeschützten Verbindung für 15 Minuten erlauben</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Jetzt sperren</translation>
    </message>
    <message>
        <source>Allow no changes from now on</source>
        <translation>Ab jetzt keine Änderungen erlauben</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy the ids of the selection</source>
        <translation>Die IDs der Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the selection as JSON</source>
        <translation>Die Auswahl als JSON kopieren</translation>
    </message>
    <message>
        <source>Save the table as CSV or JSON</source>
        <translation>Die Tabelle als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>&amp;New group or list…</source>
        <translation>&amp;Neue Gruppe oder Liste…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the persons and faces of the selected group or list</source>
        <translation>Die Personen und Gesichter der gewählten Gruppe oder Liste anzeigen</translation>
    </message>
    <message>
        <source>&amp;Edit name and data…</source>
        <translation>Name und Daten &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Edit name and user data of the selected group or list</source>
        <translation>Name und Benutzerdaten der gewählten Gruppe oder Liste bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete group or list…</source>
        <translation>Gruppe oder Liste &amp;löschen…</translation>
    </message>
    <message>
        <source>Request &amp;log</source>
        <translation>A&amp;nfrageprotokoll</translation>
    </message>
    <message>
        <source>Show re&amp;quest log panel</source>
        <translation>Bereich „Anfrage&amp;protokoll“ anzeigen</translation>
    </message>
    <message>
        <source>Copy end&amp;point</source>
        <translation>End&amp;punkt kopieren</translation>
    </message>
    <message>
        <source>Copy su&amp;bscription id</source>
        <translation>&amp;Abonnement-ID kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>ff::ContainerCounts</name>
    <message>
        <source>What is in it could not be counted: %1</source>
        <translation>Der Inhalt konnte nicht gezählt werden: %1</translation>
    </message>
    <message>
        <source>It holds no persons.</source>
        <translation>Sie enthält keine Personen.</translation>
    </message>
    <message>
        <source>It holds %1 with %2.</source>
        <comment>3 persons, 5 faces</comment>
        <translation>Sie enthält %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln Gesicht</numerusform>
            <numerusform>%Ln Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1 persons or more; the first %1 have %2.</source>
        <comment>a number, and 5 faces</comment>
        <translation>Sie enthält %1 Personen oder mehr. Die ersten %1 haben %2.</translation>
    </message>
    <message>
        <source>It holds %1 faces or more.</source>
        <translation>Sie enthält %1 Gesichter oder mehr.</translation>
    </message>
    <message>
        <source>It holds no faces.</source>
        <translation>Sie enthält keine Gesichter.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <comment>5 faces</comment>
        <translation>Sie enthält %1.</translation>
    </message>
    <message>
        <source>It is trained, so it is probably in use.</source>
        <translation>Sie ist trainiert und wird daher wahrscheinlich verwendet.</translation>
    </message>
    <message>
        <source>It is being trained now.</source>
        <translation>Sie wird gerade trainiert.</translation>
    </message>
    <message>
        <source>Its last training failed.</source>
        <translation>Das letzte Training ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It waits to be trained.</source>
        <translation>Sie wartet auf das Training.</translation>
    </message>
    <message>
        <source>It was never trained.</source>
        <translation>Sie wurde nie trainiert.</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <comment>and why</comment>
        <translation>nicht gezählt: %1</translation>
    </message>
    <message>
        <source>%1 faces or more</source>
        <comment>a number</comment>
        <translation>%1 Gesichter oder mehr</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>3 persons, 5 faces</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 persons or more</source>
        <comment>a number</comment>
        <translation>%1 Personen oder mehr</translation>
    </message>
</context>
<context>
    <name>ff::ContainerDeletion</name>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Looking at what is in %1…</source>
        <translation>Der Inhalt von %1 wird geprüft…</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>%1 (%2) will be deleted at the service, with all that is in it.</source>
        <comment>an id, and a container type</comment>
        <translation>%1 (%2) wird beim Dienst gelöscht, mit allem, was darin ist.</translation>
    </message>
    <message>
        <source>%1 (%2, named “%3”) will be deleted at the service, with all that is in it.</source>
        <comment>an id, a container type, a name</comment>
        <translation>%1 (%2 mit dem Namen „%3“) wird mit dem gesamten Inhalt beim Dienst gelöscht.</translation>
    </message>
    <message>
        <source>It cannot be brought back: the service keeps no images.</source>
        <translation>Das lässt sich nicht rückgängig machen: Der Dienst bewahrt keine Bilder auf.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups and lists?</source>
        <translation>
            <numerusform>%n Gruppe oder Liste löschen?</numerusform>
            <numerusform>%n Gruppen und Listen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will be deleted at the service, with all that is in them. Before anything is sent, every request is listed.</source>
        <translation>Sie werden mit dem gesamten Inhalt beim Dienst gelöscht. Bevor etwas gesendet wird, werden alle Anfragen aufgelistet.</translation>
    </message>
    <message>
        <source>They cannot be brought back: the service keeps no images.</source>
        <translation>Sie lassen sich nicht wiederherstellen: Der Dienst bewahrt keine Bilder auf.</translation>
    </message>
    <message>
        <source>Show the requests…</source>
        <translation>Anfragen anzeigen…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n groups and lists</source>
        <translation>
            <numerusform>%n Gruppe oder Liste löschen</numerusform>
            <numerusform>%n Gruppen und Listen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>Sie lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Delete groups and lists</source>
        <translation>Gruppen und Listen löschen</translation>
    </message>
    <message numerus="yes">
        <source>Looking at what is in %n groups and lists…</source>
        <translation>
            <numerusform>Der Inhalt von %n Gruppe oder Liste wird geprüft…</numerusform>
            <numerusform>Der Inhalt von %n Gruppen und Listen wird geprüft…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many were looked at</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a connection, and its label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The id to type is the one at the top, which holds the most.</source>
        <translation>Einzugeben ist die oberste ID. Ihre Gruppe oder Liste enthält am meisten.</translation>
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
    <message>
        <source>Persons or faces were changed from here after that training began. Train again so that the changes count.</source>
        <translation>Nach dem Beginn dieses Trainings wurden von hier aus Personen oder Gesichter geändert. Trainieren Sie erneut, damit die Änderungen gelten.</translation>
    </message>
    <message>
        <source>Others may have changed it since; the service does not say so.</source>
        <translation>Andere können seitdem etwas geändert haben. Der Dienst meldet das nicht.</translation>
    </message>
    <message>
        <source>No connection is chosen.</source>
        <translation>Es ist keine Verbindung gewählt.</translation>
    </message>
    <message>
        <source>Another connection was chosen meanwhile.</source>
        <translation>Inzwischen wurde eine andere Verbindung gewählt.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>Das Objekt wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Trained %1, changed here since (as of %2)</source>
        <translation>Trainiert %1, seitdem hier geändert (Stand %2)</translation>
    </message>
    <message>
        <source>Trained %1, no change from here since (as of %2)</source>
        <translation>Trainiert %1, seitdem von hier aus keine Änderung (Stand %2)</translation>
    </message>
    <message>
        <source>Trained %1 · changed here since</source>
        <translation>Trainiert %1 · seitdem hier geändert</translation>
    </message>
    <message>
        <source>Trained %1 · no change from here</source>
        <translation>Trainiert %1 · von hier aus keine Änderung</translation>
    </message>
</context>
<context>
    <name>ff::ContainersOverview</name>
    <message>
        <source>Its connection is not shown.</source>
        <translation>Die zugehörige Verbindung wird nicht angezeigt.</translation>
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
        <source>Not everything could be refreshed (%1).</source>
        <comment>a list of container types</comment>
        <translation>Nicht alles konnte aktualisiert werden (%1).</translation>
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
        <source>Select groups and lists of one connection only: a take is a call to one resource.</source>
        <translation>Wählen Sie nur Gruppen und Listen einer einzigen Verbindung: Das Erstellen eines Snapshots ist ein Aufruf an eine Ressource.</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung.</translation>
    </message>
    <message>
        <source>Select one group or list only.</source>
        <translation>Wählen Sie nur eine Gruppe oder Liste.</translation>
    </message>
    <message>
        <source>Make a new group or list</source>
        <translation>Eine neue Gruppe oder Liste anlegen</translation>
    </message>
    <message>
        <source>Show what is in it (Enter)</source>
        <translation>Den Inhalt anzeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Edit name and user data (F2)</source>
        <translation>Name und Benutzerdaten bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Delete the selection (Del)</source>
        <translation>Die Auswahl löschen (Entf)</translation>
    </message>
    <message>
        <source>%1 was created. It is empty; open it to add to it.</source>
        <translation>%1 wurde angelegt und ist noch leer. Zum Hinzufügen bitte öffnen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The change of %1 was not undone.</source>
        <translation>Die Änderung von %1 wurde nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
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
        <source>Apply a snapshot to this connection, or make a group or list with another tool, and it will be shown here.</source>
        <translation>Wenden Sie einen Snapshot auf diese Verbindung an oder legen Sie mit einem anderen Werkzeug eine Gruppe oder Liste an. Sie wird dann hier angezeigt.</translation>
    </message>
    <message>
        <source>Make a new one, or apply a snapshot to this connection.</source>
        <translation>Legen Sie eine neue an oder wenden Sie einen Snapshot auf diese Verbindung an.</translation>
    </message>
    <message>
        <source>New group or list…</source>
        <translation>Neue Gruppe oder Liste…</translation>
    </message>
    <message>
        <source>The groups and lists of %1 could not be listed.</source>
        <translation>Die Gruppen und Listen von %1 konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>%1: not everything could be refreshed (%2).</source>
        <comment>a connection, and a list of container types</comment>
        <translation>%1: Nicht alles konnte aktualisiert werden (%2).</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>No group or list shown here matches the search and the chosen type.</source>
        <translation>Keine hier angezeigte Gruppe oder Liste passt zur Suche und zum gewählten Typ.</translation>
    </message>
    <message>
        <source>New group or list</source>
        <translation>Neue Gruppe oder Liste</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>%1 could not be looked up.</source>
        <translation>%1 konnte nicht abgefragt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Training of %n groups and lists was started.</source>
        <translation>
            <numerusform>Das Training von %n Gruppe oder Liste wurde gestartet.</numerusform>
            <numerusform>Das Training von %n Gruppen und Listen wurde gestartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new one to begin.</source>
        <translation>Legen Sie zuerst eine neue an.</translation>
    </message>
    <message>
        <source>Make a group or list with another tool, and it will be shown here.</source>
        <translation>Legen Sie mit einem anderen Werkzeug eine Gruppe oder Liste an. Sie wird dann hier angezeigt.</translation>
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
    <name>ff::EditContainerDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
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
        <source>Recognition model</source>
        <translation>Erkennungsmodell</translation>
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
    <name>ff::ExportConnectionsDialog</name>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Their settings are written to a file that another Faceferry can import. Keys, secrets and passwords stay here.</source>
        <translation>Ihre Einstellungen werden in eine Datei geschrieben, die ein anderes Faceferry importieren kann. Schlüssel, Geheimnisse und Passwörter bleiben hier.</translation>
    </message>
    <message>
        <source>&amp;Connections to export</source>
        <translation>Zu exportierende &amp;Verbindungen</translation>
    </message>
    <message>
        <source>Connections to export</source>
        <translation>Zu exportierende Verbindungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A connection&apos;s name and its label: &quot;East (Production)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Tick a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung.</translation>
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
    <message>
        <source>The sign-in is no longer valid, and there is no new one.</source>
        <translation>Die Anmeldung ist nicht mehr gültig, und es gibt keine neue.</translation>
    </message>
    <message>
        <source>The access token holds characters that no token has.</source>
        <translation>Das Zugriffstoken enthält Zeichen, die in keinem Token vorkommen.</translation>
    </message>
    <message>
        <source>The service does not accept the access token.</source>
        <translation>Der Dienst nimmt das Zugriffstoken nicht an.</translation>
    </message>
    <message>
        <source>An entry of the answer&apos;s list has no id.</source>
        <translation>Ein Eintrag der Liste in der Antwort hat keine ID.</translation>
    </message>
    <message>
        <source>Refresh the list of persons: this one was deleted meanwhile.</source>
        <translation>Aktualisieren Sie die Liste der Personen: Diese Person wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Refresh the list of faces: this one was deleted meanwhile.</source>
        <translation>Aktualisieren Sie die Liste der Gesichter: Dieses Gesicht wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Refresh the list: the object was deleted meanwhile, or there never was one of this id here.</source>
        <translation>Aktualisieren Sie die Liste: Das Objekt wurde inzwischen gelöscht, oder es gab hier nie eines mit dieser ID.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s user name and password in the connection&apos;s settings.</source>
        <translation>Prüfen Sie Benutzername und Passwort des Proxys in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und den Proxy und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The proxy did not accept the user name and password.</source>
        <translation>Der Proxy hat Benutzername und Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>Nothing was sent: this connection is read-only.</source>
        <translation>Es wurde nichts gesendet: Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Signing in did not succeed.</source>
        <translation>Die Anmeldung ist nicht gelungen.</translation>
    </message>
    <message>
        <source>Signing in did not succeed: %1</source>
        <translation>Die Anmeldung ist nicht gelungen: %1</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a company&apos;s own authority must be trusted by the operating system or added in the connection&apos;s settings.</source>
        <translation>Prüfen Sie den Namen des Endpunkts und die Uhr dieses Computers. Einer firmeneigenen Zertifizierungsstelle muss das Betriebssystem vertrauen, oder sie muss in den Einstellungen der Verbindung hinzugefügt sein.</translation>
    </message>
    <message>
        <source>Unlock the connection for writing, then try again.</source>
        <translation>Entsperren Sie die Verbindung zum Schreiben und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Sign in again; check that the account has a role for this resource, such as Cognitive Services User.</source>
        <translation>Melden Sie sich erneut an. Prüfen Sie, ob das Konto eine Rolle für diese Ressource hat, zum Beispiel Cognitive Services User.</translation>
    </message>
    <message>
        <source>Sign in again, or check the sign-in settings of the connection.</source>
        <translation>Melden Sie sich erneut an oder prüfen Sie die Anmeldeeinstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>Der Proxy hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy closed the connection.</source>
        <translation>Der Proxy hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The proxy was not found.</source>
        <translation>Der Proxy wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy did not answer in time.</source>
        <translation>Der Proxy hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>An id in the answer is not of the form the service uses.</source>
        <translation>Eine ID in der Antwort hat nicht die Form, die der Dienst verwendet.</translation>
    </message>
    <message>
        <source>Check the proxy on the page “Network” of the connection&apos;s settings.</source>
        <translation>Prüfen Sie den Proxy auf der Seite „Netzwerk“ in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>Check the network, and the authority on the page “Sign-in” of the connection&apos;s settings.</source>
        <translation>Prüfen Sie das Netzwerk und die Autorität auf der Seite „Anmeldung“ in den Einstellungen der Verbindung.</translation>
    </message>
    <message>
        <source>Sign in: your browser opens for it.</source>
        <translation>Melden Sie sich an: Dafür öffnet sich Ihr Browser.</translation>
    </message>
    <message>
        <source>When that is done, try again.</source>
        <translation>Versuchen Sie es erneut, sobald das erledigt ist.</translation>
    </message>
    <message>
        <source>You are not signed in yet.</source>
        <translation>Sie sind noch nicht angemeldet.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection.</source>
        <translation>Der Proxy %1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection.</source>
        <translation>Der Proxy %1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>Der Proxy %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time.</source>
        <translation>Der Proxy %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The proxy %1 refused the connection, or cannot be reached.</source>
        <translation>Der Proxy %1 hat die Verbindung abgelehnt oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy %1 was not found, or does not find the host behind it.</source>
        <translation>Der Proxy %1 wurde nicht gefunden oder findet den Host dahinter nicht.</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to the host behind it.</source>
        <translation>Der Proxy %1 konnte keine Verbindung zum Host dahinter herstellen.</translation>
    </message>
</context>
<context>
    <name>ff::FaceSource</name>
    <message>
        <source>There is no preview of this image here.</source>
        <translation>Von diesem Bild gibt es hier keine Vorschau.</translation>
    </message>
    <message>
        <source>The image is damaged: it cannot be decoded.</source>
        <translation>Das Bild ist beschädigt: Es lässt sich nicht decodieren.</translation>
    </message>
    <message>
        <source>Faces smaller than 36 × 36 pixels are not found.</source>
        <translation>Gesichter unter 36 × 36 Pixel werden nicht gefunden.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https:// or http://.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address: it is sent to the service.</source>
        <translation>Lassen Sie Name und Passwort in der Adresse weg: Sie wird an den Dienst gesendet.</translation>
    </message>
    <message>
        <source>The image is damaged: its file ends too early.</source>
        <translation>Das Bild ist beschädigt: Seine Datei endet zu früh.</translation>
    </message>
</context>
<context>
    <name>ff::FaceSourcesModel</name>
    <message>
        <source>The target face lies outside the image.</source>
        <translation>Das Zielgesicht liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Faces smaller than 36 × 36 pixels are not found.</source>
        <translation>Gesichter unter 36 × 36 Pixel werden nicht gefunden.</translation>
    </message>
    <message>
        <source>The service fetches it.</source>
        <translation>Der Dienst ruft es ab.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Width and height of an image in pixels.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Target face</source>
        <translation>Zielgesicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>The user data is too long: shorten it by %Ln bytes.</source>
        <translation>
            <numerusform>Die Benutzerdaten sind zu lang: Kürzen Sie sie um %Ln Byte.</numerusform>
            <numerusform>Die Benutzerdaten sind zu lang: Kürzen Sie sie um %Ln Byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
    </message>
</context>
<context>
    <name>ff::FacesPane</name>
    <message>
        <source>Add faces…</source>
        <translation>Gesichter hinzufügen…</translation>
    </message>
    <message>
        <source>Edit face…</source>
        <translation>Gesicht bearbeiten…</translation>
    </message>
    <message>
        <source>Delete faces…</source>
        <translation>Gesichter löschen…</translation>
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
        <source>Faces of the person</source>
        <translation>Gesichter der Person</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Loading faces…</source>
        <translation>Gesichter werden geladen…</translation>
    </message>
    <message>
        <source>No face yet</source>
        <translation>Noch kein Gesicht</translation>
    </message>
    <message>
        <source>A group with a person without a face fails to train.</source>
        <translation>Das Training einer Gruppe schlägt fehl, wenn eine Person darin kein Gesicht hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n faces</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>Wählen Sie zuerst genau eine Person.</translation>
    </message>
    <message>
        <source>Select one face first.</source>
        <translation>Wählen Sie zuerst genau ein Gesicht.</translation>
    </message>
    <message>
        <source>Select a face first.</source>
        <translation>Wählen Sie zuerst ein Gesicht.</translation>
    </message>
</context>
<context>
    <name>ff::FieldForm</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
</context>
<context>
    <name>ff::GeneralFields</name>
    <message>
        <source>East production</source>
        <translation>Produktion Ost</translation>
    </message>
    <message>
        <source>Your own word</source>
        <translation>Ihr eigenes Wort</translation>
    </message>
    <message>
        <source>&amp;Read-only</source>
        <translation>&amp;Schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 (preview)</source>
        <translation>%1 (Vorschau)</translation>
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
        <source>No limit: a private endpoint that counts no calls</source>
        <translation>Keine Grenze: ein privater Endpunkt, der keine Aufrufe zählt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Anderes Wort</translation>
    </message>
    <message>
        <source>The label&apos;s own word</source>
        <translation>Das eigene Wort der Kennzeichnung</translation>
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
        <source>&amp;Label</source>
        <translation>&amp;Kennzeichnung</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
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
        <source>Write the word of the label, or choose another label.</source>
        <translation>Geben Sie das Wort der Kennzeichnung ein oder wählen Sie eine andere Kennzeichnung.</translation>
    </message>
    <message>
        <source>Everything Faceferry does.</source>
        <translation>Alles, was Faceferry bietet.</translation>
    </message>
    <message>
        <source>Nothing that changes the resource is sent until you unlock it for a while.</source>
        <translation>Nichts, was die Ressource ändert, wird gesendet, bis Sie die Verbindung für eine Weile entsperren.</translation>
    </message>
    <message>
        <source>Turn this on so that nothing in the resource is changed by accident.</source>
        <translation>Schalten Sie dies ein, damit in der Ressource nichts versehentlich geändert wird.</translation>
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
</context>
<context>
    <name>ff::ImageFile</name>
    <message>
        <source>The image is smaller than 1 KB; the service does not take it.</source>
        <translation>Das Bild ist kleiner als 1 KB. Der Dienst nimmt es nicht an.</translation>
    </message>
    <message>
        <source>The image is larger than 6 MB; the service does not take it.</source>
        <translation>Das Bild ist größer als 6 MB. Der Dienst nimmt es nicht an.</translation>
    </message>
    <message>
        <source>The file is no JPEG, PNG, GIF or BMP image.</source>
        <translation>Die Datei ist kein JPEG-, PNG-, GIF- oder BMP-Bild.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>ff::ImageRectView</name>
    <message>
        <source>Image with the target face</source>
        <translation>Bild mit dem Zielgesicht</translation>
    </message>
    <message>
        <source>Drag a rectangle round the face. The arrow keys move it.</source>
        <translation>Ziehen Sie ein Rechteck um das Gesicht. Die Pfeiltasten verschieben es.</translation>
    </message>
</context>
<context>
    <name>ff::ImportConnectionsDialog</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>Dieselbe wie %1</translation>
    </message>
    <message>
        <source>Same endpoint as %1</source>
        <translation>Gleicher Endpunkt wie %1</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>The file holds no keys: you are asked for them afterwards.</source>
        <translation>Die Datei enthält keine Schlüssel. Danach werden Sie nach ihnen gefragt.</translation>
    </message>
    <message>
        <source>Connections of the file</source>
        <translation>Verbindungen der Datei</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Aktion für %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Replace what is here</source>
        <translation>Vorhandene ersetzen</translation>
    </message>
    <message>
        <source>Add it as well</source>
        <translation>Zusätzlich hinzufügen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung &amp;importieren</numerusform>
            <numerusform>%n Verbindungen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Every connection is left out.</source>
        <translation>Alle Verbindungen werden ausgelassen.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>ff::KeyRotation</name>
    <message>
        <source>Key %1 is in the keychain.</source>
        <translation>Schlüssel %1 ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Test it before you switch to it.</source>
        <translation>Testen Sie ihn, bevor Sie zu ihm wechseln.</translation>
    </message>
    <message>
        <source>Key %1 is kept for this session only: %2.</source>
        <translation>Schlüssel %1 wird nur für diese Sitzung aufbewahrt: %2.</translation>
    </message>
    <message>
        <source>Test it before you switch to it, and note where to find it again.</source>
        <translation>Testen Sie ihn, bevor Sie zu ihm wechseln, und notieren Sie, wo er wiederzufinden ist.</translation>
    </message>
    <message>
        <source>Testing key %1…</source>
        <translation>Schlüssel %1 wird getestet…</translation>
    </message>
    <message>
        <source>Key %1 could not be read.</source>
        <translation>Schlüssel %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Enter it again, or unlock the keychain and test once more.</source>
        <translation>Geben Sie ihn erneut ein, oder entsperren Sie den Schlüsselbund und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Key %1 works.</source>
        <translation>Schlüssel %1 funktioniert.</translation>
    </message>
    <message>
        <source>Switch to it, then forget the old key and regenerate that one in the Azure portal.</source>
        <translation>Wechseln Sie zu ihm, vergessen Sie dann hier den alten Schlüssel und generieren Sie diesen im Azure-Portal neu.</translation>
    </message>
    <message>
        <source>Key %1 is not the one that was tested.</source>
        <translation>Schlüssel %1 ist nicht der, der getestet wurde.</translation>
    </message>
    <message>
        <source>Test it again before you switch to it.</source>
        <translation>Testen Sie ihn erneut, bevor Sie zu ihm wechseln.</translation>
    </message>
    <message>
        <source>Key %1 is in use.</source>
        <translation>Schlüssel %1 wird verwendet.</translation>
    </message>
    <message>
        <source>Forget key %1 here, then regenerate it in the Azure portal.</source>
        <translation>Vergessen Sie Schlüssel %1 hier und generieren Sie ihn dann im Azure-Portal neu.</translation>
    </message>
    <message>
        <source>Key %1 is forgotten.</source>
        <translation>Schlüssel %1 ist vergessen.</translation>
    </message>
    <message>
        <source>Regenerate it in the Azure portal: whoever has it can use it until then.</source>
        <translation>Generieren Sie ihn im Azure-Portal neu: Bis dahin kann ihn jeder verwenden, der ihn hat.</translation>
    </message>
    <message>
        <source>Key %1 may still be in the keychain: %2.</source>
        <translation>Schlüssel %1 ist vielleicht noch im Schlüsselbund: %2.</translation>
    </message>
    <message>
        <source>Remove it in the keychain&apos;s own program, and regenerate it in the Azure portal.</source>
        <translation>Entfernen Sie ihn im Programm des Schlüsselbunds und generieren Sie ihn im Azure-Portal neu.</translation>
    </message>
    <message>
        <source>This is key %1 again.</source>
        <translation>Das ist noch einmal Schlüssel %1.</translation>
    </message>
    <message>
        <source>Enter key %1 of the resource; the portal shows both.</source>
        <translation>Geben Sie Schlüssel %1 der Ressource ein; das Portal zeigt beide.</translation>
    </message>
</context>
<context>
    <name>ff::KeyRotationDialog</name>
    <message>
        <source>Change over to the other key</source>
        <translation>Zum anderen Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Key %1 signs the requests now. When it is to be renewed, change over to key %2 first: the connection never stands without a key that works.</source>
        <translation>Die Anfragen werden jetzt mit Schlüssel %1 gesendet. Soll er erneuert werden, wechseln Sie zuerst zu Schlüssel %2: So hat die Verbindung immer einen Schlüssel, der funktioniert.</translation>
    </message>
    <message>
        <source>Test key %1</source>
        <translation>Schlüssel %1 testen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Use key %1</source>
        <translation>Schlüssel %1 verwenden</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Forget key %1</source>
        <translation>Schlüssel %1 vergessen</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Key %1, from the portal</source>
        <translation>Schlüssel %1, aus dem Portal</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>&amp;Store it</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Key %1 is not stored yet: enter it here.</source>
        <translation>Schlüssel %1 ist noch nicht gespeichert: Geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Two small requests show whether the service accepts it.</source>
        <translation>Zwei kleine Anfragen zeigen, ob der Dienst ihn annimmt.</translation>
    </message>
    <message>
        <source>Key %1 signs the requests from now on.</source>
        <translation>Ab jetzt werden die Anfragen mit Schlüssel %1 gesendet.</translation>
    </message>
    <message>
        <source>From then on key %1 signs the requests. Nothing under way is interrupted.</source>
        <translation>Von da an werden die Anfragen mit Schlüssel %1 gesendet. Nichts Laufendes wird unterbrochen.</translation>
    </message>
    <message>
        <source>Faceferry has forgotten key %1. It can be regenerated in the Azure portal now.</source>
        <translation>Faceferry hat Schlüssel %1 vergessen. Er kann jetzt im Azure-Portal neu generiert werden.</translation>
    </message>
    <message>
        <source>Takes key %1 out of the keychain. The resource still accepts it until it is regenerated in the Azure portal.</source>
        <translation>Entfernt Schlüssel %1 aus dem Schlüsselbund. Die Ressource nimmt ihn noch an, bis er im Azure-Portal neu generiert ist.</translation>
    </message>
    <message>
        <source>Key %2 signs the requests now, and key %1 is forgotten: the changeover is complete.</source>
        <translation>Die Anfragen werden jetzt mit Schlüssel %2 gesendet, und Schlüssel %1 ist vergessen: Der Wechsel ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Key %2 signs the requests now. Key %1 is still stored.</source>
        <translation>Die Anfragen werden jetzt mit Schlüssel %2 gesendet. Schlüssel %1 ist noch gespeichert.</translation>
    </message>
    <message>
        <source>Key %1 is to sign the requests, but it is not stored yet. Enter it in the connection&apos;s settings, or change over to key %2 here.</source>
        <translation>Die Anfragen sollen mit Schlüssel %1 gesendet werden, aber er ist noch nicht gespeichert. Geben Sie ihn in den Einstellungen der Verbindung ein oder wechseln Sie hier zu Schlüssel %2.</translation>
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
        <source>the system&apos;s keychain needs GLib, which QT_NO_GLIB has turned off</source>
        <translation>Der Schlüsselbund des Systems braucht GLib, das durch QT_NO_GLIB abgeschaltet ist</translation>
    </message>
</context>
<context>
    <name>ff::KnowPage</name>
    <message>
        <source>What to know</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <source>Try it nevertheless: the count here may be behind the service&apos;s</source>
        <translation>Trotzdem versuchen: Die Zählung hier kann hinter der des Dienstes zurückliegen</translation>
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
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>ff::ListingPage</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zum Exportieren.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were saved to %1.</source>
        <translation>
            <numerusform>%n Zeile wurde in %1 gespeichert.</numerusform>
            <numerusform>%n Zeilen wurden in %1 gespeichert.</numerusform>
        </translation>
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
        <source>Export table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No connection chosen</source>
        <translation>Keine Verbindung gewählt</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a connection, and what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a count that is not complete yet</comment>
        <translation>Bisher %1</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · Stand %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ff::LoadStrip</name>
    <message>
        <source>Load all</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Load every page. Search and sort look at what is loaded.</source>
        <translation>Alle Seiten laden. Suchen und Sortieren erfassen nur, was geladen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <comment>rows loaded</comment>
        <translation>
            <numerusform>%Ln pro Sekunde</numerusform>
            <numerusform>%Ln pro Sekunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Stop loading; what is loaded stays</source>
        <translation>Das Laden abbrechen; was geladen ist, bleibt</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Stop the export; no file is left</source>
        <translation>Den Export abbrechen; es bleibt keine Datei zurück</translation>
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
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address of the sign-in yourself on this computer.</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie die Adresse der Anmeldung selbst auf diesem Computer.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Choose one connection in the tree first.</source>
        <translation>Wählen Sie zuerst eine einzelne Verbindung im Baum.</translation>
    </message>
    <message>
        <source>Add a connection first.</source>
        <translation>Fügen Sie zuerst eine Verbindung hinzu.</translation>
    </message>
    <message>
        <source>This connection does not sign in with a key.</source>
        <translation>Diese Verbindung meldet sich nicht mit einem Schlüssel an.</translation>
    </message>
    <message>
        <source>This connection signs in with a key.</source>
        <translation>Diese Verbindung meldet sich mit einem Schlüssel an.</translation>
    </message>
    <message>
        <source>This connection is not read-only.</source>
        <translation>Diese Verbindung ist nicht schreibgeschützt.</translation>
    </message>
    <message>
        <source>It is unlocked already.</source>
        <translation>Die Verbindung ist schon entsperrt.</translation>
    </message>
    <message>
        <source>It is locked already.</source>
        <translation>Die Verbindung ist schon gesperrt.</translation>
    </message>
    <message>
        <source>There is no connection of your own yet.</source>
        <translation>Es gibt noch keine eigene Verbindung.</translation>
    </message>
    <message>
        <source>Only tabs of groups and lists can be closed.</source>
        <translation>Nur Tabs von Gruppen und Listen können geschlossen werden.</translation>
    </message>
    <message>
        <source>Go to the page “Groups and lists” for this.</source>
        <translation>Wechseln Sie dafür zur Seite „Gruppen und Listen“.</translation>
    </message>
    <message>
        <source>Go to the page “Snapshots” for this.</source>
        <translation>Wechseln Sie dafür zur Seite „Snapshots“.</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A connection&apos;s name and its label: &quot;East (Production)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Train %1</source>
        <translation>%1 trainieren</translation>
    </message>
</context>
<context>
    <name>ff::MembersPage</name>
    <message>
        <source>New person…</source>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <source>Add faces…</source>
        <translation>Gesichter hinzufügen…</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Person bearbeiten…</translation>
    </message>
    <message>
        <source>Edit face…</source>
        <translation>Gesicht bearbeiten…</translation>
    </message>
    <message>
        <source>Delete persons…</source>
        <translation>Personen löschen…</translation>
    </message>
    <message>
        <source>Delete faces…</source>
        <translation>Gesichter löschen…</translation>
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
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Without a face</source>
        <translation>Ohne Gesicht</translation>
    </message>
    <message>
        <source>Show only persons without a face: they make a training fail.</source>
        <translation>Nur Personen ohne Gesicht anzeigen: Sie lassen ein Training fehlschlagen.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Wait until the first page is loaded.</source>
        <translation>Warten Sie, bis die erste Seite geladen ist.</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>Wählen Sie zuerst eine einzelne Person.</translation>
    </message>
    <message>
        <source>Select one face first.</source>
        <translation>Wählen Sie zuerst ein einzelnes Gesicht.</translation>
    </message>
    <message>
        <source>Select a person first.</source>
        <translation>Wählen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>Select a face first.</source>
        <translation>Wählen Sie zuerst ein Gesicht.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zum Exportieren.</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Es läuft gerade ein Export.</translation>
    </message>
    <message>
        <source>%1 rows are selected, and at most %2 can be taken at once. %3</source>
        <translation>%1 Zeilen sind gewählt, auf einmal sind höchstens %2 möglich. %3</translation>
    </message>
    <message>
        <source>Select fewer, or use Export, which takes any number.</source>
        <translation>Wählen Sie weniger, oder verwenden Sie „Exportieren“, das keine solche Grenze hat.</translation>
    </message>
    <message>
        <source>There is no person with the id %1 in %2.</source>
        <translation>In %2 gibt es keine Person mit der ID %1.</translation>
    </message>
    <message>
        <source>There is no face with the id %1 in %2.</source>
        <translation>In %2 gibt es kein Gesicht mit der ID %1.</translation>
    </message>
    <message>
        <source>The person could not be looked up.</source>
        <translation>Die Person konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>The face could not be looked up.</source>
        <translation>Das Gesicht konnte nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>Select fewer, and delete the rest afterwards.</source>
        <translation>Wählen Sie weniger, und löschen Sie die übrigen danach.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln persons</source>
        <translation>
            <numerusform>%Ln Person löschen</numerusform>
            <numerusform>%Ln Personen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The persons and all their faces will be gone. Deleting cannot be undone.</source>
        <translation>Die Personen und alle ihre Gesichter sind dann weg. Das Löschen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete person?</source>
        <translation>Person löschen?</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. %1</source>
        <translation>Das Löschen lässt sich nicht rückgängig machen. %1</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 wurde nicht gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln faces</source>
        <translation>
            <numerusform>%Ln Gesicht löschen</numerusform>
            <numerusform>%Ln Gesichter löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone: the service gives no image back.</source>
        <translation>Das Löschen lässt sich nicht rückgängig machen: Der Dienst gibt kein Bild zurück.</translation>
    </message>
    <message>
        <source>Delete face?</source>
        <translation>Gesicht löschen?</translation>
    </message>
    <message>
        <source>The face %1 will be deleted from %2.</source>
        <extracomment>%1 is a face, %2 a group or list, %3 a person.</extracomment>
        <translation>Das Gesicht %1 wird aus %2 gelöscht.</translation>
    </message>
    <message>
        <source>Delete face</source>
        <translation>Gesicht löschen</translation>
    </message>
    <message>
        <source>The face was deleted.</source>
        <translation>Das Gesicht wurde gelöscht.</translation>
    </message>
    <message>
        <source>The face was not deleted.</source>
        <translation>Das Gesicht wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Show requests…</source>
        <translation>Anfragen anzeigen…</translation>
    </message>
    <message>
        <source>Select the person whose faces these are, then drop them again.</source>
        <translation>Wählen Sie die Person, zu der diese Gesichter gehören, und ziehen Sie die Bilder dann erneut hierher.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln faces to %1</source>
        <extracomment>%1 is a person or a list.</extracomment>
        <translation>
            <numerusform>%Ln Gesicht zu %1 hinzufügen</numerusform>
            <numerusform>%Ln Gesichter zu %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces were added.</source>
        <translation>
            <numerusform>%Ln Gesicht wurde hinzugefügt.</numerusform>
            <numerusform>%Ln Gesichter wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Train %1 so that this counts.</source>
        <translation>Trainieren Sie %1, damit dies wirksam wird.</translation>
    </message>
    <message>
        <source>New person in %1</source>
        <translation>Neue Person in %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>The person was not created.</source>
        <translation>Die Person wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>%1 was created. Add faces before you train the group.</source>
        <translation>%1 wurde angelegt. Fügen Sie Gesichter hinzu, bevor Sie die Gruppe trainieren.</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The person was not changed.</source>
        <translation>Die Person wurde nicht geändert.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Edit face %1</source>
        <translation>Gesicht %1 bearbeiten</translation>
    </message>
    <message>
        <source>The face was not changed.</source>
        <translation>Das Gesicht wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The change was undone.</source>
        <translation>Die Änderung wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The change was not undone.</source>
        <translation>Die Änderung wurde nicht rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln persons</source>
        <translation>
            <numerusform>%Ln Person exportieren</numerusform>
            <numerusform>%Ln Personen exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln faces</source>
        <translation>
            <numerusform>%Ln Gesicht exportieren</numerusform>
            <numerusform>%Ln Gesichter exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved in %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde in %1 gespeichert.</numerusform>
            <numerusform>%Ln Zeilen wurden in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are not loaded are not in it.</source>
        <translation>Nicht geladene Zeilen sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Search persons or enter an id</source>
        <translation>Personen suchen oder ID eingeben</translation>
    </message>
    <message>
        <source>Search faces or enter an id</source>
        <translation>Gesichter suchen oder ID eingeben</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Details and faces</source>
        <translation>Details und Gesichter</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <extracomment>A tab&apos;s title: the id of a group that was deleted.</extracomment>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>%1 was deleted. You can close this tab.</source>
        <translation>%1 wurde gelöscht. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>No persons yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>No faces yet</source>
        <translation>Noch keine Gesichter</translation>
    </message>
    <message>
        <source>Create the first person of this group, then add their faces.</source>
        <translation>Legen Sie die erste Person dieser Gruppe an, und fügen Sie dann ihre Gesichter hinzu.</translation>
    </message>
    <message>
        <source>Add faces from files or addresses, or drop image files here.</source>
        <translation>Fügen Sie Gesichter aus Dateien oder von Adressen hinzu, oder ziehen Sie Bilddateien hierher.</translation>
    </message>
    <message>
        <source>Loading persons of %1…</source>
        <translation>Personen von %1 werden geladen…</translation>
    </message>
    <message>
        <source>Loading faces of %1…</source>
        <translation>Gesichter von %1 werden geladen…</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No person of this group matches.</source>
        <translation>Keine Person dieser Gruppe passt zur Suche.</translation>
    </message>
    <message>
        <source>No face of this list matches.</source>
        <translation>Kein Gesicht dieser Liste passt zur Suche.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alle laden</translation>
    </message>
    <message>
        <source>Go to this person</source>
        <translation>Zu dieser Person</translation>
    </message>
    <message>
        <source>Go to this face</source>
        <translation>Zu diesem Gesicht</translation>
    </message>
    <message numerus="yes">
        <source>It is not among the %Ln loaded rows. It can be asked for by its id.</source>
        <translation>
            <numerusform>Die ID steht nicht in der %Ln geladenen Zeile. Der Dienst kann danach gefragt werden.</numerusform>
            <numerusform>Die ID steht nicht in den %Ln geladenen Zeilen. Der Dienst kann danach gefragt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln Gesicht</numerusform>
            <numerusform>%Ln Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons loaded</source>
        <translation>
            <numerusform>%Ln Person geladen</numerusform>
            <numerusform>%Ln Personen geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces loaded</source>
        <translation>
            <numerusform>%Ln Gesicht geladen</numerusform>
            <numerusform>%Ln Gesichter geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>&quot;12 of 3,000 persons loaded&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a face</source>
        <translation>
            <numerusform>%Ln ohne Gesicht</numerusform>
            <numerusform>%Ln ohne Gesicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Go to person %1</source>
        <extracomment>%1 is the beginning of an id.</extracomment>
        <translation>Zur Person %1</translation>
    </message>
    <message>
        <source>Go to face %1</source>
        <translation>Zum Gesicht %1</translation>
    </message>
    <message>
        <source>Select a person to see the details.</source>
        <translation>Wählen Sie eine Person, um die Details zu sehen.</translation>
    </message>
    <message>
        <source>Select a face to see its details.</source>
        <translation>Wählen Sie ein Gesicht, um seine Details zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons are selected.</source>
        <translation>
            <numerusform>%Ln Person ist gewählt.</numerusform>
            <numerusform>%Ln Personen sind gewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces are selected.</source>
        <translation>
            <numerusform>%Ln Gesicht ist gewählt.</numerusform>
            <numerusform>%Ln Gesichter sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one person to see the faces.</source>
        <translation>Wählen Sie eine einzelne Person, um die Gesichter zu sehen.</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
    </message>
    <message>
        <source>Not everything could be loaded.</source>
        <translation>Nicht alles konnte geladen werden.</translation>
    </message>
    <message>
        <source>The service cannot change a face of a face list. Delete the face and add it again.</source>
        <translation>Der Dienst kann ein Gesicht einer Gesichtsliste nicht ändern. Löschen Sie das Gesicht und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Face lists need no training: faces are found in them at once.</source>
        <translation>Gesichtslisten brauchen kein Training: Gesichter werden darin sofort gefunden.</translation>
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
        <source>The training of %1 was started.</source>
        <translation>Das Training von %1 wurde gestartet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons will be deleted from %1.</source>
        <translation>
            <numerusform>%Ln Person wird aus %1 gelöscht.</numerusform>
            <numerusform>%Ln Personen werden aus %1 gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their %Ln faces will be deleted as well.</source>
        <translation>
            <numerusform>Damit wird auch ihr %Ln Gesicht gelöscht.</numerusform>
            <numerusform>Damit werden auch ihre %Ln Gesichter gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons were deleted.</source>
        <translation>
            <numerusform>%Ln Person wurde gelöscht.</numerusform>
            <numerusform>%Ln Personen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be deleted from %2.</source>
        <extracomment>%1 is a person, %2 the group.</extracomment>
        <translation>%1 wird aus %2 gelöscht.</translation>
    </message>
    <message>
        <source>This person has no face.</source>
        <translation>Diese Person hat kein Gesicht.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln faces of this person will be deleted as well.</source>
        <translation>
            <numerusform>Das %Ln Gesicht dieser Person wird ebenfalls gelöscht.</numerusform>
            <numerusform>Die %Ln Gesichter dieser Person werden ebenfalls gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces will be deleted from %1.</source>
        <extracomment>%1 is a group or list, %2 a person.</extracomment>
        <translation>
            <numerusform>%Ln Gesicht wird aus %1 gelöscht.</numerusform>
            <numerusform>%Ln Gesichter werden aus %1 gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces of %2 will be deleted from %1.</source>
        <translation>
            <numerusform>%Ln Gesicht von %2 wird aus %1 gelöscht.</numerusform>
            <numerusform>%Ln Gesichter von %2 werden aus %1 gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces were deleted.</source>
        <translation>
            <numerusform>%Ln Gesicht wurde gelöscht.</numerusform>
            <numerusform>%Ln Gesichter wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The face %1 of %3 will be deleted from %2.</source>
        <translation>Das Gesicht %1 von %3 wird aus %2 gelöscht.</translation>
    </message>
    <message>
        <source>You see every request before the first one is sent.</source>
        <translation>Sie sehen alle Anfragen, bevor die erste gesendet wird.</translation>
    </message>
    <message>
        <source>The rest was not done.</source>
        <translation>Der Rest wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The user data of the face was changed.</source>
        <translation>Die Benutzerdaten des Gesichts wurden geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing among the %Ln loaded rows matches, and there may be more.</source>
        <translation>
            <numerusform>In der %Ln geladenen Zeile gibt es keinen Treffer, und es kann weitere Zeilen geben.</numerusform>
            <numerusform>In den %Ln geladenen Zeilen gibt es keinen Treffer, und es kann weitere Zeilen geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No person of this group has this id.</source>
        <translation>Keine Person dieser Gruppe hat diese ID.</translation>
    </message>
    <message>
        <source>No face of this list has this id.</source>
        <translation>Kein Gesicht dieser Liste hat diese ID.</translation>
    </message>
    <message>
        <source>%1; the group may have more</source>
        <translation>%1; die Gruppe enthält womöglich mehr</translation>
    </message>
    <message>
        <source>%1; the list may have more</source>
        <translation>%1; die Liste enthält womöglich mehr</translation>
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
    <name>ff::MetadataFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For people; need not be unique</source>
        <translation>Für Menschen; muss nicht eindeutig sein</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;User data</source>
        <translation>&amp;Benutzerdaten</translation>
    </message>
    <message>
        <source>The service wants a name.</source>
        <translation>Der Dienst verlangt einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long: at most %n characters.</source>
        <translation>
            <numerusform>Der Name ist zu lang: höchstens %n Zeichen.</numerusform>
            <numerusform>Der Name ist zu lang: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user data is too long.</source>
        <translation>Die Benutzerdaten sind zu lang.</translation>
    </message>
</context>
<context>
    <name>ff::MissingSecretsDialog</name>
    <message>
        <source>Enter key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Enter secret…</source>
        <translation>Geheimnis eingeben…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Enter the keys</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>These connections were imported without their keys. They cannot be used before you enter them; you can do that later as well.</source>
        <translation>Diese Verbindungen wurden ohne ihre Schlüssel importiert. Sie können erst verwendet werden, wenn Sie die Schlüssel eingeben. Das ist auch später möglich.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a button&apos;s text, %2 a connection&apos;s name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingegeben</translation>
    </message>
</context>
<context>
    <name>ff::NetworkFields</name>
    <message>
        <source>Empty: the proxy asks for nobody</source>
        <translation>Leer: Der Proxy verlangt keine Anmeldung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS-5-Proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Trust the system&apos;s authorities only</source>
        <translation>Nur den Zertifizierungsstellen des Systems vertrauen</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy ho&amp;st</source>
        <translation>Pro&amp;xy-Host</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Added &amp;CA file</source>
        <translation>Zusätzliche &amp;CA-Datei</translation>
    </message>
    <message>
        <source>Enter the name of the proxy&apos;s host, without http://.</source>
        <translation>Geben Sie den Namen des Proxy-Hosts ein, ohne http://.</translation>
    </message>
    <message>
        <source>The proxy that the system&apos;s settings name for this endpoint, if any.</source>
        <translation>Der Proxy, den die Einstellungen des Systems für diesen Endpunkt nennen, falls vorhanden.</translation>
    </message>
    <message>
        <source>Requests go straight to the endpoint.</source>
        <translation>Anfragen gehen direkt zum Endpunkt.</translation>
    </message>
    <message>
        <source>Requests go through this proxy; they stay encrypted up to the endpoint.</source>
        <translation>Anfragen gehen über diesen Proxy. Sie bleiben bis zum Endpunkt verschlüsselt.</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain, never to a file of Faceferry&apos;s.</source>
        <translation>Kommt in den Schlüsselbund des Systems, nie in eine Datei von Faceferry.</translation>
    </message>
    <message>
        <source>A password is stored. Leave this empty to keep it.</source>
        <translation>Ein Passwort ist gespeichert. Lassen Sie das Feld leer, um es zu behalten.</translation>
    </message>
    <message>
        <source>No password is stored yet.</source>
        <translation>Es ist noch kein Passwort gespeichert.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificates are always checked. Add your company&apos;s authority here if its proxy or endpoint needs it (PEM).</source>
        <translation>Zertifikate werden immer geprüft. Fügen Sie hier die Zertifizierungsstelle Ihres Unternehmens hinzu, wenn dessen Proxy oder Endpunkt sie braucht (PEM).</translation>
    </message>
    <message>
        <source>%1, expired on %2</source>
        <translation>%1, abgelaufen am %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Passwor&amp;d</source>
        <translation>P&amp;asswort</translation>
    </message>
</context>
<context>
    <name>ff::NewContainerDialog</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <source>It was not created.</source>
        <translation>Das Anlegen ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>New group or list</source>
        <translation>Neue Gruppe oder Liste</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Typ&amp;e</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;ID</translation>
    </message>
    <message>
        <source>Recognition model</source>
        <translation>Erkennungsmodell</translation>
    </message>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (empfohlen)</translation>
    </message>
    <message>
        <source>&amp;Recognition model</source>
        <translation>&amp;Erkennungsmodell</translation>
    </message>
    <message>
        <source>It can never be changed: faces are kept as this model sees them, and the images they came from are not kept. Faces detected with another model cannot be compared with these.</source>
        <translation>Es lässt sich nie mehr ändern: Gesichter werden so aufbewahrt, wie dieses Modell sie sieht, und die Bilder dazu werden nicht aufbewahrt. Gesichter, die mit einem anderen Modell erkannt wurden, lassen sich nicht mit diesen vergleichen.</translation>
    </message>
</context>
<context>
    <name>ff::NewIdField</name>
    <message>
        <source>New id: a to z, 0 to 9, - and _</source>
        <translation>Neue ID: a bis z, 0 bis 9, - und _</translation>
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
        <source>Could not check: %1 You can go on; it fails if the id is taken.</source>
        <translation>Prüfung nicht möglich: %1 Sie können fortfahren. Ist die ID vergeben, schlägt es fehl.</translation>
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
    <message>
        <source>No operations of this connection</source>
        <translation>Keine Vorgänge dieser Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of other connections are not shown.</source>
        <translation>
            <numerusform>%n Vorgang anderer Verbindungen wird nicht angezeigt.</numerusform>
            <numerusform>%n Vorgänge anderer Verbindungen werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all operations</source>
        <translation>Alle Vorgänge anzeigen</translation>
    </message>
</context>
<context>
    <name>ff::OverviewModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>connection name (its label, such as production)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>ff::PageTabs</name>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A tab&apos;s tooltip: what is open (&quot;Person group&quot;) and its connection.</extracomment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>ff::PagedModel</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>A person without a face makes training fail.</source>
        <translation>Eine Person ohne Gesicht lässt das Training fehlschlagen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person id</source>
        <translation>Personen-ID</translation>
    </message>
    <message>
        <source>Face id</source>
        <translation>Gesichts-ID</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
    </message>
    <message>
        <source>This is not an id: an id has 32 digits and letters from a to f, in groups of 8, 4, 4, 4 and 12.</source>
        <translation>Das ist keine ID: Eine ID hat 32 Ziffern und Buchstaben von a bis f, in Gruppen zu 8, 4, 4, 4 und 12.</translation>
    </message>
    <message>
        <source>This connection no longer exists.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ff::PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long: shorten it by %n characters.</source>
        <translation>
            <numerusform>Der Name ist zu lang: Kürzen Sie ihn um %n Zeichen.</numerusform>
            <numerusform>Der Name ist zu lang: Kürzen Sie ihn um %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>No answer came, so it is not known whether the person was created. Refresh and look before you create it again.</source>
        <translation>Es kam keine Antwort. Ob die Person angelegt wurde, ist offen. Aktualisieren Sie und sehen Sie nach, bevor Sie sie erneut anlegen.</translation>
    </message>
    <message>
        <source>&amp;User data</source>
        <translation>&amp;Benutzerdaten</translation>
    </message>
    <message>
        <source>The user data is too long.</source>
        <translation>Die Benutzerdaten sind zu lang.</translation>
    </message>
</context>
<context>
    <name>ff::PersonFacesModel</name>
    <message>
        <source>This connection no longer exists.</source>
        <translation>Diese Verbindung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Face id</source>
        <translation>Gesichts-ID</translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
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
    <name>ff::RedirectListener</name>
    <message>
        <source>This is no page of Faceferry.</source>
        <translation>Das ist keine Seite von Faceferry.</translation>
    </message>
    <message>
        <source>This page does not belong to a sign-in that Faceferry waits for. Go back to Faceferry and sign in again.</source>
        <translation>Diese Seite gehört nicht zu einer Anmeldung, auf die Faceferry wartet. Kehren Sie zu Faceferry zurück und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Signing in did not succeed. You can close this window and go back to Faceferry.</source>
        <translation>Die Anmeldung ist fehlgeschlagen. Sie können dieses Fenster schließen und zu Faceferry zurückkehren.</translation>
    </message>
    <message>
        <source>You can close this window and go back to Faceferry.</source>
        <translation>Sie können dieses Fenster schließen und zu Faceferry zurückkehren.</translation>
    </message>
</context>
<context>
    <name>ff::RequestLog</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>Client request id %1</source>
        <translation>Client-Anfrage-ID %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ff::RequestLogDock</name>
    <message>
        <source>Request log</source>
        <translation>Anfrageprotokoll</translation>
    </message>
    <message>
        <source>Hide the request log</source>
        <translation>Anfrageprotokoll ausblenden</translation>
    </message>
</context>
<context>
    <name>ff::RequestLogFile</name>
    <message>
        <source>The request log could not be written to %1 (%2). It goes on in memory; free some space or check the folder&apos;s rights.</source>
        <translation>Das Anfrageprotokoll konnte nicht in %1 geschrieben werden (%2). Es läuft im Arbeitsspeicher weiter. Geben Sie Speicherplatz frei oder prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The request log could not be saved to %1 (%2).</source>
        <translation>Das Anfrageprotokoll konnte nicht in %1 gespeichert werden (%2).</translation>
    </message>
</context>
<context>
    <name>ff::RequestLogPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Copy the call as a curl command; $FACE_KEY stands for the key</source>
        <translation>Den Aufruf als curl-Befehl kopieren; $FACE_KEY steht für den Schlüssel</translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation>&amp;Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save the requests shown, a line of JSON each</source>
        <translation>Die angezeigten Anfragen speichern, je eine Zeile JSON</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear the list; the file of the profile is kept</source>
        <translation>Die Liste leeren; die Datei des Profils bleibt erhalten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Find a path, status or request id</source>
        <translation>Pfad, Status oder Anfrage-ID suchen</translation>
    </message>
    <message>
        <source>Show requests that</source>
        <translation>Anfragen nach Ausgang anzeigen</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Jeder Ausgang</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Every call to a Face service is listed here with its answer. Keys, tokens and images are never recorded.</source>
        <translation>Jeder Aufruf eines Face-Dienstes steht hier mit seiner Antwort. Schlüssel, Token und Bilder werden nie aufgezeichnet.</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>Keine passende Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out all %n request(s).</source>
        <translation>
            <numerusform>Die Filter blenden %n Anfrage aus.</numerusform>
            <numerusform>Die Filter blenden alle %n Anfragen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Alle Anfragen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%1 von %n Anfrage</numerusform>
            <numerusform>%1 von %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>There is nothing to clear.</source>
        <translation>Es gibt nichts zu leeren.</translation>
    </message>
    <message>
        <source>Select a request first.</source>
        <translation>Wählen Sie zuerst eine Anfrage.</translation>
    </message>
    <message>
        <source>Save the request log</source>
        <translation>Anfrageprotokoll speichern</translation>
    </message>
    <message>
        <source>Lines of JSON (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were saved in %1.</source>
        <translation>
            <numerusform>%n Anfrage wurde in %1 gespeichert.</numerusform>
            <numerusform>%n Anfragen wurden in %1 gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RequestLogProxy</name>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>ff::ResourceEditor</name>
    <message>
        <source>The connection was removed.</source>
        <translation>Die Verbindung wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>ff::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
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
    <name>ff::SaveDialog</name>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
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
    <name>ff::ServicePrincipalTokens</name>
    <message>
        <source>The tenant is missing. Enter it in the connection&apos;s settings.</source>
        <translation>Der Mandant fehlt. Geben Sie ihn in den Einstellungen der Verbindung ein.</translation>
    </message>
    <message>
        <source>The client id is missing. Enter it in the connection&apos;s settings.</source>
        <translation>Die Client-ID fehlt. Geben Sie sie in den Einstellungen der Verbindung ein.</translation>
    </message>
    <message>
        <source>The client secret is missing. Enter it in the connection&apos;s settings.</source>
        <translation>Das Client-Geheimnis fehlt. Geben Sie es in den Einstellungen der Verbindung ein.</translation>
    </message>
</context>
<context>
    <name>ff::SidesStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>connections</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::SignIn</name>
    <message>
        <source>The sign-in address is not a web address. It looks like https://login.microsoftonline.com.</source>
        <translation>Die Anmeldeadresse ist keine Webadresse. Sie sieht zum Beispiel so aus: https://login.microsoftonline.com.</translation>
    </message>
    <message>
        <source>The sign-in address must start with https, since secrets travel there.</source>
        <translation>Die Anmeldeadresse muss mit https beginnen, da Geheimnisse dorthin gesendet werden.</translation>
    </message>
    <message>
        <source>The tenant must be a tenant id or a domain such as contoso.onmicrosoft.com.</source>
        <translation>Der Mandant muss eine Mandanten-ID oder eine Domäne sein, zum Beispiel contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>The sign-in address %1 answered with HTTP status %2.</source>
        <translation>Die Anmeldeadresse %1 antwortete mit dem HTTP-Status %2.</translation>
    </message>
    <message>
        <source>The answer of the sign-in address %1 could not be understood.</source>
        <translation>Die Antwort der Anmeldeadresse %1 war nicht verständlich.</translation>
    </message>
    <message>
        <source>The sign-in address %1 was not found.</source>
        <translation>Die Anmeldeadresse %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The sign-in address %1 refused the connection.</source>
        <translation>Die Anmeldeadresse %1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The sign-in address %1 did not answer in time.</source>
        <translation>Die Anmeldeadresse %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The sign-in address %1 cannot be reached.</source>
        <translation>Die Anmeldeadresse %1 ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>ff::SignInFields</name>
    <message>
        <source>contoso.com, or the directory&apos;s id</source>
        <translation>contoso.com oder die ID des Verzeichnisses</translation>
    </message>
    <message>
        <source>The value of a client secret</source>
        <translation>Der Wert eines Client-Geheimnisses</translation>
    </message>
    <message>
        <source>Sign in &amp;now</source>
        <translation>&amp;Jetzt anmelden</translation>
    </message>
    <message>
        <source>Key 1 of the resource</source>
        <translation>Schlüssel 1 der Ressource</translation>
    </message>
    <message>
        <source>Key 2 of the resource</source>
        <translation>Schlüssel 2 der Ressource</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use key 1</source>
        <translation>Schlüssel 1 verwenden</translation>
    </message>
    <message>
        <source>Use key 2</source>
        <translation>Schlüssel 2 verwenden</translation>
    </message>
    <message>
        <source>Key of the resource</source>
        <translation>Schlüssel der Ressource</translation>
    </message>
    <message>
        <source>Service principal (Microsoft Entra ID)</source>
        <translation>Dienstprinzipal (Microsoft Entra ID)</translation>
    </message>
    <message>
        <source>Azure CLI of this computer</source>
        <translation>Azure CLI dieses Computers</translation>
    </message>
    <message>
        <source>In the browser (Microsoft Entra ID)</source>
        <translation>Im Browser (Microsoft Entra ID)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Key &amp;1</source>
        <translation>Schlüssel &amp;1</translation>
    </message>
    <message>
        <source>Key &amp;2</source>
        <translation>Schlüssel &amp;2</translation>
    </message>
    <message>
        <source>T&amp;enant</source>
        <translation>Ma&amp;ndant</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>A&amp;utorität</translation>
    </message>
    <message>
        <source>Sign in now</source>
        <translation>Jetzt anmelden</translation>
    </message>
    <message>
        <source>The key holds characters that no key has; paste it again.</source>
        <translation>Der Schlüssel enthält Zeichen, die in keinem Schlüssel vorkommen. Fügen Sie ihn erneut ein.</translation>
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
        <source>Enter key %1, or use the other one.</source>
        <translation>Geben Sie Schlüssel %1 ein oder verwenden Sie den anderen.</translation>
    </message>
    <message>
        <source>Enter the tenant: its domain or its id.</source>
        <translation>Geben Sie den Mandanten ein: seine Domäne oder seine ID.</translation>
    </message>
    <message>
        <source>Enter the client id of the application.</source>
        <translation>Geben Sie die Client-ID der Anwendung ein.</translation>
    </message>
    <message>
        <source>The client secret holds characters that none has; paste it again.</source>
        <translation>Das Client-Geheimnis enthält Zeichen, die in keinem vorkommen. Fügen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>Enter the client secret of the application.</source>
        <translation>Geben Sie das Client-Geheimnis der Anwendung ein.</translation>
    </message>
    <message>
        <source>The portal shows two keys; both work. Keys go to the system&apos;s keychain, never to a file of Faceferry&apos;s.</source>
        <translation>Das Portal zeigt zwei Schlüssel, beide funktionieren. Schlüssel kommen in den Schlüsselbund des Systems, nie in eine Datei von Faceferry.</translation>
    </message>
    <message>
        <source>An application of your directory with the role “Cognitive Services User” on the resource.</source>
        <translation>Eine Anwendung Ihres Verzeichnisses mit der Rolle „Cognitive Services User“ für die Ressource.</translation>
    </message>
    <message>
        <source>Uses the account that “az login” signed in on this computer. Faceferry stores nothing of it.</source>
        <translation>Verwendet das Konto, das mit „az login“ auf diesem Computer angemeldet wurde. Faceferry speichert nichts davon.</translation>
    </message>
    <message>
        <source>You sign in with your own account in the browser; Faceferry renews the sign-in by itself.</source>
        <translation>Sie melden sich mit Ihrem eigenen Konto im Browser an. Faceferry erneuert die Anmeldung selbst.</translation>
    </message>
    <message>
        <source>May stay empty: then the CLI&apos;s own tenant is used.</source>
        <translation>Darf leer bleiben: Dann gilt der Mandant der CLI.</translation>
    </message>
    <message>
        <source>The directory the application is registered in.</source>
        <translation>Das Verzeichnis, in dem die Anwendung registriert ist.</translation>
    </message>
    <message>
        <source>Leave this empty, unless your cloud has an authority of its own.</source>
        <translation>Lassen Sie dies leer, außer Ihre Cloud hat eine eigene Autorität.</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keychain…</source>
        <translation>Der Schlüsselbund des Systems wird abgefragt…</translation>
    </message>
    <message>
        <source>Stored in the system&apos;s keychain. Leave this empty to keep it.</source>
        <translation>Im Schlüsselbund des Systems gespeichert. Lassen Sie dies leer, um den Eintrag zu behalten.</translation>
    </message>
    <message>
        <source>Kept for this session only. Leave this empty to keep it.</source>
        <translation>Nur für diese Sitzung aufbewahrt. Lassen Sie dies leer, um den Eintrag zu behalten.</translation>
    </message>
    <message>
        <source>Not stored yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer: %1.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht: %1.</translation>
    </message>
    <message>
        <source>The sandbox makes a new key at each start.</source>
        <translation>Die Sandbox erzeugt bei jedem Start einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The sandbox needs one key only.</source>
        <translation>Die Sandbox braucht nur einen Schlüssel.</translation>
    </message>
    <message>
        <source>Takes the place of the stored key.</source>
        <translation>Ersetzt den gespeicherten Schlüssel.</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain.</source>
        <translation>Kommt in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Needed: this key signs the requests.</source>
        <translation>Erforderlich: Mit diesem Schlüssel werden die Anfragen signiert.</translation>
    </message>
    <message>
        <source>May stay empty. With both, you can change over when one is renewed.</source>
        <translation>Darf leer bleiben. Mit beiden können Sie wechseln, wenn einer erneuert wird.</translation>
    </message>
    <message>
        <source>The endpoint has changed: enter its key. The stored one is not sent to another host.</source>
        <translation>Der Endpunkt hat sich geändert: Geben Sie seinen Schlüssel ein. Der gespeicherte wird nicht an einen anderen Host gesendet.</translation>
    </message>
    <message>
        <source>The stored key is of the other endpoint and will be forgotten.</source>
        <translation>Der gespeicherte Schlüssel gehört zum anderen Endpunkt und wird vergessen.</translation>
    </message>
    <message>
        <source>The secret&apos;s value, not its id. It goes to the system&apos;s keychain.</source>
        <translation>Der Wert des Geheimnisses, nicht dessen ID. Er kommt in den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The application has changed: enter its secret.</source>
        <translation>Die Anwendung hat sich geändert: Geben Sie ihr Geheimnis ein.</translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation>C&amp;lient-ID</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Warten auf den Browser</translation>
    </message>
    <message>
        <source>A client id looks like 00000000-0000-0000-0000-000000000000.</source>
        <translation>Eine Client-ID sieht so aus: 00000000-0000-0000-0000-000000000000.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the address of the sign-in yourself on this computer.</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie die Adresse der Anmeldung selbst auf diesem Computer.</translation>
    </message>
    <message>
        <source>Cance&amp;l sign-in</source>
        <translation>Anmeldung abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cop&amp;y address</source>
        <translation>Adresse kop&amp;ieren</translation>
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
    <name>ff::SnapshotsOverview</name>
    <message>
        <source>Its connection is not shown.</source>
        <translation>Die zugehörige Verbindung wird nicht angezeigt.</translation>
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
        <source>Edit snapshot</source>
        <translation>Snapshot bearbeiten</translation>
    </message>
    <message>
        <source>Apply the selected snapshot</source>
        <translation>Den gewählten Snapshot anwenden</translation>
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
        <source>API version %1 has no snapshot calls</source>
        <translation>Die API-Version %1 hat keine Snapshot-Aufrufe</translation>
    </message>
    <message>
        <source>Change the API version in the connection&apos;s settings (v1.0 has them on endpoints that still serve snapshots).</source>
        <translation>Ändern Sie die API-Version in den Einstellungen der Verbindung (v1.0 hat sie auf Endpunkten, die noch Snapshots anbieten).</translation>
    </message>
    <message>
        <source>Edit user data and apply scope (F2)</source>
        <translation>Benutzerdaten und Anwendungsbereich bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Delete this snapshot (Del)</source>
        <translation>Diesen Snapshot löschen (Entf)</translation>
    </message>
    <message>
        <source>The snapshots of %1 could not be refreshed.</source>
        <translation>Die Snapshots von %1 konnten nicht aktualisiert werden.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten…</translation>
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
    <name>ff::TableExport</name>
    <message>
        <source>The table changed while it was being saved, so nothing was saved. Wait until it is loaded, then save it again.</source>
        <translation>Die Tabelle hat sich während des Speicherns geändert, daher wurde nichts gespeichert. Warten Sie, bis sie geladen ist, und speichern Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The table could not be saved to %1 (%2). Free some space, check the folder&apos;s rights, or choose another place.</source>
        <translation>Die Tabelle konnte nicht in %1 gespeichert werden (%2). Geben Sie Speicherplatz frei, prüfen Sie die Rechte des Ordners oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ff::TakeKnowPage</name>
    <message>
        <source>Before a snapshot is taken.</source>
        <translation>Bevor ein Snapshot erstellt wird.</translation>
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
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>Angeboten für</translation>
    </message>
</context>
<context>
    <name>ff::TargetFaceDialog</name>
    <message>
        <source>Target face in %1</source>
        <translation>Zielgesicht in %1</translation>
    </message>
    <message>
        <source>Where there are several faces in an image, the service takes only the one in this rectangle. Drag it round the face.</source>
        <translation>Sind mehrere Gesichter in einem Bild, nimmt der Dienst nur das in diesem Rechteck. Ziehen Sie es um das Gesicht.</translation>
    </message>
    <message>
        <source>The image at this address is not shown here. Enter the rectangle in numbers.</source>
        <translation>Das Bild unter dieser Adresse wird hier nicht angezeigt. Geben Sie das Rechteck in Zahlen ein.</translation>
    </message>
    <message>
        <source>Use rectangle</source>
        <translation>Rechteck verwenden</translation>
    </message>
    <message>
        <source>Any face</source>
        <translation>Beliebiges Gesicht</translation>
    </message>
    <message>
        <source>Send no rectangle: the image then must show one face only.</source>
        <translation>Kein Rechteck senden: Das Bild darf dann nur ein Gesicht zeigen.</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>The image cannot be shown here. Enter the rectangle in numbers.</source>
        <translation>Das Bild kann hier nicht angezeigt werden. Geben Sie das Rechteck in Zahlen ein.</translation>
    </message>
    <message>
        <source>The rectangle lies outside the image.</source>
        <translation>Das Rechteck liegt außerhalb des Bildes.</translation>
    </message>
    <message>
        <source>Faces smaller than 36 × 36 pixels are not found.</source>
        <translation>Gesichter unter 36 × 36 Pixeln werden nicht gefunden.</translation>
    </message>
    <message>
        <source>This image is stored on its side and shown upright. If the service does not find the face, save the image upright first.</source>
        <translation>Dieses Bild ist seitlich gedreht gespeichert und wird aufrecht angezeigt. Findet der Dienst das Gesicht nicht, speichern Sie das Bild zuerst aufrecht.</translation>
    </message>
    <message>
        <source>To&amp;p</source>
        <translation>&amp;Oben</translation>
    </message>
</context>
<context>
    <name>ff::TokenKeeper</name>
    <message>
        <source>The Face service does not accept the token of this account. Check in the Azure portal that the account has the role Cognitive Services User on this resource, and that the tenant is right.</source>
        <translation>Der Face-Dienst nimmt das Token dieses Kontos nicht an. Prüfen Sie im Azure-Portal, ob das Konto die Rolle Cognitive Services User für diese Ressource hat und ob der Mandant stimmt.</translation>
    </message>
    <message>
        <source>You have to sign in in the browser.</source>
        <translation>Sie müssen sich im Browser anmelden.</translation>
    </message>
    <message>
        <source>The Face service does not accept the token it was given, and there is no newer one. Sign in again, and check that the account has the role Cognitive Services User on this resource.</source>
        <translation>Der Face-Dienst nimmt das übergebene Token nicht an, und es gibt kein neueres. Melden Sie sich erneut an und prüfen Sie, ob das Konto die Rolle Cognitive Services User für diese Ressource hat.</translation>
    </message>
    <message>
        <source>The token that came has expired already. Check this computer&apos;s date and time.</source>
        <translation>Das erhaltene Token ist schon abgelaufen. Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
</context>
<context>
    <name>ff::TrainingCheck</name>
    <message>
        <source>Face lists need no training.</source>
        <translation>Gesichtslisten brauchen kein Training.</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>Die Verbindung wurde entfernt.</translation>
    </message>
    <message>
        <source>This group has no persons: there is nothing to train.</source>
        <translation>Diese Gruppe hat keine Personen: Es gibt nichts zu trainieren.</translation>
    </message>
    <message>
        <source>This list has no faces: there is nothing to train.</source>
        <translation>Diese Liste hat keine Gesichter: Es gibt nichts zu trainieren.</translation>
    </message>
    <message>
        <source>This list has faces to train.</source>
        <translation>Diese Liste hat Gesichter zum Trainieren.</translation>
    </message>
    <message>
        <source>%1 of %2 persons have no face: the training would fail.</source>
        <translation>%1 von %2 Personen ohne Gesicht: Das Training würde fehlschlagen.</translation>
    </message>
    <message>
        <source>%1 of the %2 persons looked at have no face: the training would fail.</source>
        <translation>%1 von %2 geprüften Personen ohne Gesicht: Das Training würde fehlschlagen.</translation>
    </message>
    <message>
        <source>All %1 persons have a face.</source>
        <translation>Alle Personen (%1) haben ein Gesicht.</translation>
    </message>
    <message>
        <source>The %1 persons looked at have a face; the others were not looked at.</source>
        <translation>Alle geprüften Personen (%1) haben ein Gesicht. Die übrigen wurden nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>ff::TrainingDialog</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>The training will probably fail</source>
        <translation>Das Training wird wahrscheinlich fehlschlagen</translation>
    </message>
    <message>
        <source>A person without a face makes the training of the whole group fail, and so does a group or list that is empty. Open it to add faces or to delete such persons.</source>
        <translation>Eine Person ohne Gesicht lässt das Training der ganzen Gruppe fehlschlagen, ebenso eine leere Gruppe oder Liste. Öffnen Sie sie, um Gesichter hinzuzufügen oder solche Personen zu löschen.</translation>
    </message>
    <message numerus="yes">
        <source>%n other groups or lists of the selection are fine.</source>
        <translation>
            <numerusform>%n weitere Gruppe oder Liste der Auswahl ist in Ordnung.</numerusform>
            <numerusform>%n weitere Gruppen oder Listen der Auswahl sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>What makes the training fail</source>
        <translation>Was das Training fehlschlagen lässt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show its persons without a face</source>
        <translation>Die Personen ohne Gesicht darin anzeigen</translation>
    </message>
    <message>
        <source>Train the &amp;others</source>
        <translation>&amp;Andere trainieren</translation>
    </message>
    <message>
        <source>Train &amp;anyway</source>
        <translation>&amp;Trotzdem trainieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and what was found in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Train %n groups or lists?</source>
        <translation>
            <numerusform>%n Gruppe oder Liste trainieren?</numerusform>
            <numerusform>%n Gruppen oder Listen trainieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found that would make a training fail. Each of them takes one request.</source>
        <translation>Es wurde nichts gefunden, was ein Training fehlschlagen ließe. Jedes Training braucht eine Anfrage.</translation>
    </message>
    <message>
        <source>Requests to be sent</source>
        <translation>Zu sendende Anfragen</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>T&amp;rainieren</translation>
    </message>
    <message numerus="yes">
        <source>%n requests will be sent</source>
        <translation>
            <numerusform>%n Anfrage wird gesendet</numerusform>
            <numerusform>%n Anfragen werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Train anyway sends %n requests</source>
        <translation>
            <numerusform>„Trotzdem trainieren“ sendet %n Anfrage</numerusform>
            <numerusform>„Trotzdem trainieren“ sendet %n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Train the others sends %n requests</source>
        <translation>
            <numerusform>„Andere trainieren“ sendet %n Anfrage</numerusform>
            <numerusform>„Andere trainieren“ sendet %n Anfragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TrainingStart</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Looking for persons without a face…</source>
        <translation>Personen ohne Gesicht werden gesucht…</translation>
    </message>
    <message>
        <source>%1 persons looked at</source>
        <translation>Geprüfte Personen: %1</translation>
    </message>
</context>
<context>
    <name>ff::UserDataEdit</name>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Byte</translation>
    </message>
    <message numerus="yes">
        <source>%1: shorten it by %Ln bytes</source>
        <translation>
            <numerusform>%1: um %Ln Byte kürzen</numerusform>
            <numerusform>%1: um %Ln Byte kürzen</numerusform>
        </translation>
    </message>
    <message>
        <source>User data</source>
        <translation>Benutzerdaten</translation>
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
    <name>ff::WriteGuard</name>
    <message>
        <source>This connection was removed. Choose another one.</source>
        <translation>Diese Verbindung wurde entfernt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The connection %1 is read-only. Unlock it for writing, then try again.</source>
        <translation>Die Verbindung %1 ist schreibgeschützt. Entsperren Sie sie zum Schreiben und versuchen Sie es dann erneut.</translation>
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
