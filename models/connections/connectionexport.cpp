// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/connectionexport.h"

#include "models/connections/connectionjson.h"
#include "models/connections/connectionstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ff::ConnectionExport)
};

constexpr int formatVersion = 1;
constexpr QLatin1StringView formatName{"faceferry-connections"};
constexpr qsizetype longestName = 128;
constexpr qsizetype longestLabel = 40;

/// One line of printable text: line breaks and characters that turn the reading direction would
/// let a name look like something else.
QString bounded(const QString &text, qsizetype most)
{
    QString clean;
    for (const QChar c : text) {
        if (c.isSpace())
            clean += u' ';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            clean += c;
    }
    clean = clean.simplified();
    if (clean.size() > most) {
        clean.truncate(most);
        if (clean.back().isHighSurrogate())
            clean.chop(1);
    }
    return clean;
}

bool isVersionPath(const QString &version)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"v[0-9][A-Za-z0-9.-]{0,39}"_s));
    return form.match(version).hasMatch();
}

QString titleOf(const QJsonObject &object, int number)
{
    const QString name = bounded(object.value("name"_L1).toString(), longestName);
    return name.isEmpty() ? Text::tr("Entry %1").arg(number)
                          : Text::tr("Entry %1 (%2)").arg(QString::number(number), name);
}

void clean(Connection &connection)
{
    connection.name = bounded(connection.name, longestName);
    if (connection.name.isEmpty())
        connection.name = connection.endpoint.url().host();
    connection.label.customText = bounded(connection.label.customText, longestLabel);
    if (connection.label.kind == EnvironmentLabel::Kind::Custom
        && connection.label.customText.isEmpty())
        connection.label.kind = EnvironmentLabel::Kind::None;
    connection.signIn.tenant = bounded(connection.signIn.tenant, longestName);
    connection.signIn.clientId = bounded(connection.signIn.clientId, longestName);
    connection.network.proxyHost = bounded(connection.network.proxyHost, 255);
    connection.network.proxyUser = bounded(connection.network.proxyUser, 255);
    connection.isSandbox = false;
}

void findConflict(ImportedConnection &imported, const ConnectionStore &store)
{
    Connection &connection = imported.connection;
    for (const Connection &known : store.connections()) {
        if (known.isSandbox) {
            if (known.id == connection.id)
                connection.id = {}; // the sandbox is nobody's to replace
            continue;
        }
        const bool isSame = known.id == connection.id;
        if (!isSame
            && (imported.conflict != ImportedConnection::Conflict::None
                || !(known.endpoint == connection.endpoint)))
            continue;
        imported.conflict = isSame ? ImportedConnection::Conflict::SameId
                                   : ImportedConnection::Conflict::SameEndpoint;
        imported.existing = known.id;
        imported.existingName = known.name;
        if (isSame)
            break; // nearer than any connection to the same endpoint
    }
    if (imported.conflict != ImportedConnection::Conflict::None)
        imported.choice = ImportedConnection::Choice::Skip;
}

void addRemarks(ImportedConnection &imported)
{
    const QString caFile = imported.connection.network.caFile;
    if (!caFile.isEmpty() && !QFileInfo(caFile).isFile()) {
        imported.remarks += Text::tr("The file of added certificates %1 is not on this computer. "
                                     "Choose it again in the connection's network settings.")
                                .arg(bounded(QDir::toNativeSeparators(caFile), 255));
    }
    const QList<ApiVersionInfo> &known = apiVersions();
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [&imported](const ApiVersionInfo &info) {
            return info.path == imported.connection.apiVersion;
        });
    if (!isKnown) {
        imported.remarks += Text::tr("This Faceferry does not know API version %1. Test the "
                                     "connection before you work with it.")
                                .arg(imported.connection.apiVersion);
    }
}

QString headerProblem(const QJsonDocument &document)
{
    const QJsonObject object = document.object();
    const QJsonValue version = object.value("version"_L1);
    if (object.value("format"_L1).toString() != formatName || version.toInt() < 1) {
        return Text::tr("This file holds no connections of Faceferry. Choose one that was exported "
                        "from its list of connections.");
    }
    if (version.toInt() > formatVersion) {
        return Text::tr("This file was exported by a newer Faceferry. Update this one, then import "
                        "it again.");
    }
    if (!object.value("connections"_L1).isArray())
        return Text::tr("This file is damaged. Export the connections again.");
    if (object.value("connections"_L1).toArray().size() > connectionexport::mostConnections) {
        return Text::tr("This file holds more than %n connection(s), which is more than can be "
                        "imported at once.",
                        nullptr, connectionexport::mostConnections);
    }
    return {};
}

} // namespace

QByteArray connectionExportText(const QList<Connection> &connections)
{
    QJsonArray entries;
    for (const Connection &connection : connections) {
        if (!connection.isSandbox)
            entries.append(connectionToJson(connection));
    }
    return QJsonDocument(QJsonObject{{u"format"_s, QString(formatName)},
                                     {u"version"_s, formatVersion},
                                     {u"connections"_s, entries}})
        .toJson(QJsonDocument::Indented);
}

QString exportConnections(const QString &path, const QList<Connection> &connections)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(connectionExportText(connections));
        if (file.commit())
            return {};
    }
    return Text::tr("The connections could not be exported to %1 (%2).")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

ConnectionImport readConnectionImport(const QString &path, const ConnectionStore &store)
{
    ConnectionImport import;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        import.error = Text::tr("%1 cannot be read (%2).")
                           .arg(QDir::toNativeSeparators(path), file.errorString());
        return import;
    }
    const QByteArray text = file.read(connectionexport::largestFile + 1);
    if (text.size() > connectionexport::largestFile) {
        import.error = Text::tr("%1 is too large for a file of connections. Choose another one.")
                           .arg(QDir::toNativeSeparators(path));
        return import;
    }
    import = parseConnectionImport(text, store);
    if (!import.error.isEmpty()) {
        //: %1: a file; %2: a sentence that says what is wrong with it
        import.error = Text::tr("%1: %2").arg(QDir::toNativeSeparators(path), import.error);
    }
    return import;
}

ConnectionImport parseConnectionImport(const QByteArray &text, const ConnectionStore &store)
{
    ConnectionImport import;
    QJsonParseError damage;
    const QJsonDocument document = QJsonDocument::fromJson(text, &damage);
    // A file of another kind is not damaged: ours is told by its first sign.
    const bool isOurs = text.trimmed().startsWith('{');
    if (isOurs && damage.error != QJsonParseError::NoError) {
        import.error = Text::tr("This file is damaged. Export the connections again.");
        return import;
    }
    import.error = headerProblem(document);
    if (!import.error.isEmpty())
        return import;
    QSet<ConnectionId> seen;
    int number = 0;
    const QJsonArray entries = document.object().value("connections"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        const QString title = titleOf(entry.toObject(), ++number);
        ParsedConnection parsed = connectionFromJson(entry.toObject());
        if (!entry.isObject())
            parsed.problem = Text::tr("It is no connection.");
        else if (parsed.isValid() && !isVersionPath(parsed.connection.apiVersion))
            parsed.problem = Text::tr("Its API version is not valid.");
        else if (parsed.isValid() && seen.contains(parsed.connection.id))
            parsed.problem = Text::tr("It is in the file twice.");
        if (!parsed.isValid()) {
            //: %1: "Entry 3 (name)"; %2: a sentence that says what is wrong with it
            import.problems += Text::tr("%1 is left out. %2").arg(title, parsed.problem);
            continue;
        }
        seen.insert(parsed.connection.id);
        ImportedConnection imported;
        imported.connection = parsed.connection;
        clean(imported.connection);
        findConflict(imported, store);
        addRemarks(imported);
        import.connections.append(imported);
    }
    return import;
}

} // namespace ff
