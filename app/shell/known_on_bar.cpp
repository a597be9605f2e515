// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/known_on_bar.h"

#include "app/shell/known_on.h"
#include "app/shell/possible_dialog.h"
#include "app/shell/proposed_day.h"
#include "app/views/elided_label.h"
#include "app/views/theme.h"
#include "core/domain/civil_date.h"
#include "core/domain/counted.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int settledAfterMs = 200;
constexpr int patienceMs = 300;

} // namespace

KnownOnBar::KnownOnBar(KnownOn &knownOn, const ProposedDay &proposed, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_knownOn(knownOn)
    , m_proposed(proposed)
    , m_session(session)
    , m_switch(new QCheckBox(tr("&As known on"), this))
    , m_date(new QDateEdit(this))
    , m_hidden(new ElidedLabel(this))
    , m_possible(new QToolButton(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_settled(new QTimer(this))
    , m_patience(new QTimer(this))
{
    m_switch->setObjectName(u"as-known-on"_s);
    m_switch->setToolTip(tr("Shows the dossier as it stood on a day, without what was published later"));
    m_date->setObjectName(u"as-known-on-day"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setMinimumDate(QDate(1000, 1, 1));
    m_date->setAccessibleName(tr("As known on this day"));
    m_hidden->setObjectName(u"as-known-on-hidden"_s);
    m_hidden->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(100);
    m_progress->setAccessibleName(tr("Progress of the replay"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the replay"));
    m_settled->setSingleShot(true);
    m_settled->setInterval(settledAfterMs);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMs);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(6);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_switch, m_date, m_hidden, m_possible, m_progress, m_cancel})
        row->addWidget(widget);
    m_possible->setObjectName(u"as-known-on-possible"_s);
    m_possible->setAutoRaise(true);
    m_possible->hide();
    m_progress->hide();
    m_cancel->hide();

    connect(m_switch, &QCheckBox::toggled, this, &KnownOnBar::apply);
    connect(m_date, &QDateEdit::dateChanged, m_settled, qOverload<>(&QTimer::start));
    connect(m_settled, &QTimer::timeout, this, &KnownOnBar::apply);
    connect(m_possible, &QToolButton::clicked, this, [this] {
        if (!m_knownOn.day())
            return;
        auto *dialog = new PossibleDialog(m_knownOn.possible(), *m_knownOn.day(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_cancel, &QToolButton::clicked, &m_knownOn, &KnownOn::cancel);
    connect(&m_proposed, &ProposedDay::changed, this, [this] {
        reflect();
        if (awaitsDay())
            apply();
    });
    connect(&m_knownOn, &KnownOn::changed, this, &KnownOnBar::reflect);
    connect(&m_knownOn, &KnownOn::progressed, m_progress, &QProgressBar::setValue);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_progress->setVisible(m_knownOn.isWorking());
        m_cancel->setVisible(m_knownOn.isWorking());
    });
    setBackgroundRole(QPalette::AlternateBase);
    reflect();
}

KnownOnBar::~KnownOnBar() = default;

void KnownOnBar::apply()
{
    m_settled->stop();
    const bool waits = m_switch->isChecked() && !m_knownOn.day() && m_proposed.isSought();
    m_awaited = waits ? m_session.snapshot() : nullptr;
    if (waits)
        return;
    m_knownOn.setDay(m_switch->isChecked() ? std::optional(toCivil(m_date->date())) : std::nullopt);
}

/// Not for another dossier, which may have been opened meanwhile.
bool KnownOnBar::awaitsDay() const
{
    return m_awaited && m_session.snapshot()->isRevisionOf(*m_awaited);
}

void KnownOnBar::reflect()
{
    const bool isOn = m_knownOn.day().has_value();
    const auto &replay = m_session.snapshot()->replay();
    {
        const QSignalBlocker quietSwitch(m_switch);
        const QSignalBlocker quietDate(m_date);
        m_switch->setChecked(isOn || awaitsDay());
        m_date->setDate(isOn ? toDate(*m_knownOn.day()) : m_proposed.day());
    }
    m_date->setEnabled(isOn);
    m_hidden->setVisible(replay.has_value());
    m_hidden->setText(replay ? tr("hides %1").arg(replay->countsInWords()) : QString());
    m_hidden->setToolTip(replay ? replay->inWords() : QString());
    m_hidden->setAccessibleName(replay ? replay->inWords() : QString());
    const std::uint32_t possible = replay ? m_knownOn.possible().count(ObjectKind::Fact) : 0;
    m_possible->setVisible(possible > 0);
    m_possible->setText(tr("%1 perhaps known…").arg(counted(possible, ObjectKind::Fact)));
    m_possible->setToolTip(
        tr("What may have been published by then, and may not; it is not shown elsewhere"));
    if (m_knownOn.isWorking()) {
        m_progress->setValue(0);
        m_patience->start();
    } else {
        m_patience->stop();
        m_progress->hide();
        m_cancel->hide();
    }
    updateColours();
}

void KnownOnBar::updateColours()
{
    // What is hidden must not be overlooked.
    const Theme theme(palette());
    setAutoFillBackground(m_session.snapshot()->replay().has_value());
    QPalette colours = m_hidden->palette();
    colours.setColor(QPalette::WindowText, theme.warning());
    m_hidden->setPalette(colours);
}

void KnownOnBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

} // namespace chancery
