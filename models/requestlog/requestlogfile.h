// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QObject>
#include <QString>
#include <QThreadPool>

namespace ff {

/// Appends lines to a file in a worker thread, in order. At 5 MB the file becomes `<path>.1` (one
/// such is kept) and a new one is begun. A disk that does not follow loses lines, never memory:
/// what is lost is counted in the file. GUI thread.
class RequestLogFile : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 largestFile = 5 * 1024 * 1024;
    static constexpr qsizetype largestBacklog = 1024 * 1024;

    explicit RequestLogFile(const QString &path, QObject *parent = nullptr);
    ~RequestLogFile() override; ///< waits for what is under way

    /// Whole lines, each with its newline.
    void append(const QByteArray &lines);
    /// Another path's content at once (QSaveFile); an empty text or a translated sentence.
    [[nodiscard]] static QString writeWhole(const QString &path, const QByteArray &content);

Q_SIGNALS:
    /// The file could not be written: a sentence. Once until it can be written again.
    void failed(const QString &sentence);

private:
    void drain();
    [[nodiscard]] QString write(const QByteArray &lines);

    const QString m_path;
    QMutex m_mutex; ///< of the next three
    QByteArray m_backlog;
    qint64 m_lost = 0;
    bool m_isDraining = false;
    bool m_isFailing = false; ///< worker thread only
    QThreadPool m_pool; ///< last: its end waits for drain(), which uses all of the above
};

} // namespace ff
