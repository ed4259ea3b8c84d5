// SPDX-FileCopyrightText: 2026 The Faceferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyrotationdialog.h"

#include "ui/shell/environmentbadge.h"
#include "ui/shell/tokens.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 560;
constexpr int markSize = 26;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

// A step's number in a ring; filled while it is the one to be taken.
QPixmap numberMark(int number, bool isNow, const Tokens &t, const QFont &font, qreal scale)
{
    QPixmap image(QSize(markSize, markSize) * scale);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isNow ? QPen(Qt::NoPen) : QPen(t.outline, 1.5));
    painter.setBrush(isNow ? QBrush(t.accentFill) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(1, 1, markSize - 2, markSize - 2));
    painter.setPen(isNow ? t.onAccent : t.secondary);
    painter.setFont(strongFont(font));
    painter.drawText(QRectF(0, 0, markSize, markSize), Qt::AlignCenter, QString::number(number));
    return image;
}

} // namespace

KeyRotationDialog::KeyRotationDialog(const ConsoleServices &services, const Connection &connection,
                                     QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_rotation(services.connections, services.secrets, services.clients)
    , m_old(connection.signIn.keyNumber == 2 ? 2 : 1)
    , m_new(3 - m_old)
{
    setObjectName(u"keyRotationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change over to the other key"));
    build(connection);
    connect(&m_rotation, &KeyRotation::changed, this, &KeyRotationDialog::follow);
    connect(&services.theme, &Theme::changed, this, &KeyRotationDialog::follow);
    m_rotation.setConnection(connection.id);
    follow();
}

void KeyRotationDialog::build(const Connection &connection)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::unit, 3 * metrics::unit, 3 * metrics::unit,
                               metrics::margin);
    column->setSpacing(metrics::margin);
    column->addWidget(new ConnectionLine(connection, this));
    m_lead = plainLabel({}, this);
    m_lead->setObjectName(u"rotationLeadLabel"_s);
    column->addWidget(m_lead);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::unit * 3 / 2);
    grid->setVerticalSpacing(metrics::unit / 2);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    m_test = addStep(grid, "testOtherKeyButton", tr("Test key %1").arg(m_new), tr("&Test"));
    grid->addWidget(buildKeyRow(), grid->rowCount(), 1, 1, 2);
    m_switch = addStep(grid, "switchKeyButton", tr("Use key %1").arg(m_new), tr("&Use it"));
    m_forget =
        addStep(grid, "forgetOldKeyButton", tr("Forget key %1").arg(m_old), tr("&Forget it"));
    connect(m_test.button, &QPushButton::clicked, this, [this] { m_rotation.test(m_new); });
    connect(m_switch.button, &QPushButton::clicked, this, [this] { m_rotation.switchKeys(); });
    connect(m_forget.button, &QPushButton::clicked, this, [this] { m_rotation.forgetOther(); });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(dialogWidth);
}

KeyRotationDialog::Step KeyRotationDialog::addStep(QGridLayout *grid, const char *name,
                                                   const QString &title, const QString &buttonText)
{
    Step step;
    grid->setRowMinimumHeight(grid->rowCount(), metrics::unit);
    const int row = grid->rowCount() + 1;
    step.mark = new QLabel(this);
    step.mark->setFixedSize(markSize, markSize);
    step.title = plainLabel(title, this);
    step.title->setFont(strongFont(font()));
    step.text = plainLabel({}, this);
    step.text->setMinimumHeight(2 * fontMetrics().lineSpacing());
    step.text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    step.button = new QPushButton(buttonText, this);
    step.button->setObjectName(QLatin1StringView(name));
    step.button->setMinimumWidth(104);
    step.button->setAccessibleName(title);
    QString textName = QLatin1StringView(name);
    step.text->setObjectName(textName.replace(u"Button"_s, u"Label"_s));
    grid->addWidget(step.mark, row, 0, Qt::AlignTop);
    grid->addWidget(step.title, row, 1, Qt::AlignVCenter);
    grid->addWidget(step.button, row, 2, 2, 1, Qt::AlignTop);
    grid->addWidget(step.text, row + 1, 1);
    return step;
}

QWidget *KeyRotationDialog::buildKeyRow()
{
    m_keyRow = new QWidget(this);
    m_key = new QLineEdit(m_keyRow);
    m_key->setObjectName(u"otherKeyLineEdit"_s);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_key->setPlaceholderText(tr("Key %1, from the portal").arg(m_new));
    m_key->setAccessibleName(tr("Key %1").arg(m_new));
    m_give = new QPushButton(tr("&Store it"), m_keyRow);
    m_give->setObjectName(u"giveOtherKeyButton"_s);
    m_give->setMinimumWidth(104);
    m_give->setEnabled(false);
    auto *row = new QHBoxLayout(m_keyRow);
    row->setContentsMargins(0, 0, 0, metrics::unit);
    row->setSpacing(metrics::unit * 3 / 2);
    row->addWidget(m_key, 1);
    row->addWidget(m_give);
    connect(m_key, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_give->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &KeyRotationDialog::giveKey);
    connect(m_give, &QPushButton::clicked, this, &KeyRotationDialog::giveKey);
    return m_keyRow;
}

void KeyRotationDialog::giveKey()
{
    const QByteArray key = m_key->text().trimmed().toUtf8();
    if (key.isEmpty() || m_rotation.isBusy())
        return;
    m_key->clear();
    m_rotation.giveOtherKey(key);
}

void KeyRotationDialog::follow()
{
    if (!m_rotation.isPossible()) {
        reject(); // removed, or signs in another way now
        return;
    }
    followLead();
    followTest();
    followSwitch();
    followForget();
    // The step that can be taken now is the one Enter takes.
    for (const Step &step : {m_test, m_switch, m_forget}) {
        if (step.button->isEnabled() && step.button->isVisibleTo(this)
            && !m_keyRow->isVisibleTo(this)) {
            step.button->setDefault(true);
            break;
        }
    }
    if (m_keyRow->isVisibleTo(this))
        m_give->setDefault(true);
}

bool KeyRotationDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // A window's layout keeps its least width only: lines that wrap would be squeezed.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    return handled;
}

void KeyRotationDialog::followLead()
{
    using Presence = KeyRotation::Presence;
    const QString keys[] = {QString::number(m_old), QString::number(m_new)};
    if (m_rotation.numberInUse() == m_new)
        m_lead->setText(m_rotation.key(m_old).presence == Presence::Absent
                            ? tr("Key %2 signs the requests now, and key %1 is forgotten: the "
                                 "changeover is complete.")
                                  .arg(keys[0], keys[1])
                            : tr("Key %2 signs the requests now. Key %1 is still stored.")
                                  .arg(keys[0], keys[1]));
    else if (m_rotation.key(m_old).presence == Presence::Absent)
        m_lead->setText(tr("Key %1 is to sign the requests, but it is not stored yet. Enter it in "
                           "the connection's settings, or change over to key %2 here.")
                            .arg(keys[0], keys[1]));
    else
        m_lead->setText(
            tr("Key %1 signs the requests now. When it is to be renewed, change over to key %2 "
               "first: the connection never stands without a key that works.")
                .arg(keys[0], keys[1]));
}

void KeyRotationDialog::followTest()
{
    const KeyRotation::KeyState state = m_rotation.key(m_new);
    const bool switched = m_rotation.numberInUse() == m_new;
    const bool absent = state.presence == KeyRotation::Presence::Absent
                        || state.presence == KeyRotation::Presence::Unavailable;
    const bool failed = state.test == KeyRotation::Test::Failed;
    const bool isDone = switched || state.test == KeyRotation::Test::Fine;
    m_keyRow->setVisible(!switched && (absent || failed));
    m_key->setEnabled(!m_rotation.isBusy());
    m_test.button->setEnabled(!switched && m_rotation.canTest(m_new));
    QString text = state.sentence;
    if (!state.advice.isEmpty() && !isDone)
        text += u' ' + state.advice;
    if (text.trimmed().isEmpty()) {
        text = absent ? tr("Key %1 is not stored yet: enter it here.").arg(m_new)
                      : tr("Two small requests show whether the service accepts it.");
    }
    showStep(m_test, 1, isDone, !isDone,
             failed   ? Theme::Tone::Bad
             : isDone ? Theme::Tone::Good
                      : Theme::Tone::Neutral,
             text.trimmed());
}

void KeyRotationDialog::followSwitch()
{
    const bool switched = m_rotation.numberInUse() == m_new;
    m_switch.button->setEnabled(!switched && m_rotation.canSwitch());
    showStep(m_switch, 2, switched, !switched && m_rotation.canSwitch(),
             switched ? Theme::Tone::Good : Theme::Tone::Neutral,
             switched
                 ? tr("Key %1 signs the requests from now on.").arg(m_new)
                 : tr("From then on key %1 signs the requests. Nothing under way is interrupted.")
                       .arg(m_new));
}

void KeyRotationDialog::followForget()
{
    const bool switched = m_rotation.numberInUse() == m_new;
    const KeyRotation::KeyState old = m_rotation.key(m_old);
    const bool isGone = switched && old.presence == KeyRotation::Presence::Absent;
    m_forget.button->setEnabled(switched && m_rotation.canForgetOther());
    QString text = isGone ? tr("Faceferry has forgotten key %1. It can be regenerated in the Azure "
                               "portal now.")
                                .arg(m_old)
                          : tr("Takes key %1 out of the keychain. The resource still accepts it "
                               "until it is regenerated in the Azure portal.")
                                .arg(m_old);
    const bool failed = switched && !isGone && !old.sentence.isEmpty()
                        && old.presence == KeyRotation::Presence::Unavailable;
    if (failed)
        text = old.sentence + u' ' + old.advice;
    showStep(m_forget, 3, isGone, switched && !isGone,
             isGone   ? Theme::Tone::Good
             : failed ? Theme::Tone::Warning
                      : Theme::Tone::Neutral,
             text.trimmed());
}

void KeyRotationDialog::showStep(const Step &step, int number, bool isDone, bool isNow,
                                 Theme::Tone tone, const QString &text)
{
    const Tokens &t = tokensFor(palette());
    if (isDone)
        step.mark->setPixmap(m_services.theme.icon(u"ok"_s, Theme::Tone::Good)
                                 .pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    else
        step.mark->setPixmap(numberMark(number, isNow, t, font(), devicePixelRatioF()));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tone == Theme::Tone::Neutral
                                               ? t.secondary
                                               : m_services.theme.foreground(tone));
    step.text->setPalette(colours);
    step.text->setText(text);
    step.button->setVisible(!isDone);
}

} // namespace ff
