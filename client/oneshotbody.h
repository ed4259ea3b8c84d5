// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace ff {

/// A request body that can be read once. QNetworkAccessManager sends a request again by itself
/// when the connection breaks; it must rewind the body for that, and this one refuses. An empty
/// body serves the same end for requests that have none.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OneShotBody(const QByteArray &body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64 position) override; ///< always false
    bool reset() override; ///< always false
    /// True once any byte was handed out: from then on the service may have the whole request.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace ff
