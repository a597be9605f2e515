// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/filter/filter_bar.h"

#include "app/views/filter/filter_words.h"
#include "app/views/shown_objects.h"
#include "app/views/theme.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int widestChip = 40; // characters

QToolButton *button(const QString &text, const QString &tip)
{
    auto *result = new QToolButton;
    // An ampersand in a title is no mnemonic.
    result->setText(asAction(text));
    result->setToolTip(tip);
    result->setAccessibleName(tip);
    // A tool bar would take its buttons out of the keyboard's way.
    result->setFocusPolicy(Qt::StrongFocus);
    return result;
}

/// What a criterion names.
std::vector<ObjectRef> objectsOf(const Filter &filter, Criterion criterion)
{
    if (criterion == Criterion::Participants)
        return {filter.participants.begin(), filter.participants.end()};
    if (criterion == Criterion::Options)
        return {filter.options.begin(), filter.options.end()};
    if (criterion == Criterion::Sources)
        return {filter.sources.begin(), filter.sources.end()};
    return {};
}

QString shortened(const QString &text)
{
    return text.size() <= widestChip ? text : text.left(widestChip - 1) + u'…';
}

} // namespace

FilterBar::FilterBar(Session &session, QWidget *parent)
    : QToolBar(tr("Filter"), parent)
    , m_session(session)
{
    setObjectName(u"filter-bar"_s);
    setAccessibleName(tr("Filter"));
    setMovable(false);
    toggleViewAction()->setEnabled(false);
    toggleViewAction()->setVisible(false);
    connect(&m_session, &Session::filterChanged, this, &FilterBar::rebuild);
    connect(&m_session, &Session::snapshotChanged, this, [this](const ChangeSet *reached) {
        if (reached == nullptr || !m_session.filter().isEmpty())
            rebuild();
    });
    rebuild();
}

FilterBar::~FilterBar() = default;

void FilterBar::updateVisibility()
{
    setVisible(!m_session.filter().isEmpty());
}

void FilterBar::rebuild()
{
    // The chip that was clicked may be the sender: it goes when that is over.
    const QList<QAction *> old = actions();
    const auto *focused = qobject_cast<QToolButton *>(focusWidget());
    const QString focusedText = focused != nullptr && focused->hasFocus() ? focused->text() : QString();
    m_warning = nullptr;
    for (QAction *action : old) {
        removeAction(action);
        action->deleteLater();
    }
    for (int i = 0; i < criterionCount; ++i) {
        if (m_session.filter().has(static_cast<Criterion>(i)))
            addChip(static_cast<Criterion>(i));
    }
    if (!m_session.filter().isEmpty()) {
        QToolButton *clear = button(tr("Clear"), tr("Remove the whole filter"));
        clear->setObjectName(u"clear-filter"_s);
        connect(clear, &QToolButton::clicked, this, [this] { Q_EMIT wanted({}, tr("Clear the filter")); });
        addWidget(clear);
        addResult();
    }
    updateVisibility();
    updateColours();
    // Whoever was at a chip is at the same one.
    const QList<QAction *> made = actions();
    for (QAction *action : made) {
        auto *chip = qobject_cast<QToolButton *>(widgetForAction(action));
        if (chip != nullptr && !focusedText.isEmpty() && chip->text() == focusedText)
            chip->setFocus();
    }
}

void FilterBar::addChip(Criterion criterion)
{
    const QString text = chipText(*m_session.snapshot(), m_session.filter(), criterion);
    QToolButton *chip = button(shortened(text) + u"  ✕"_s, tr("Remove from the filter: %1").arg(text));
    chip->setObjectName(u"chip"_s);
    chip->setAutoRaise(false);
    connect(chip, &QToolButton::clicked, this, [this, criterion] { remove(criterion); });
    auto *away = new QAction(tr("&Remove from the filter"), chip);
    connect(away, &QAction::triggered, this, [this, criterion] { remove(criterion); });
    chip->addAction(away);
    new ShownObjects(
        *chip, [objects = objectsOf(m_session.filter(), criterion)](const QPoint &) { return objects; });
    addWidget(chip);
}

void FilterBar::remove(Criterion criterion)
{
    Q_EMIT wanted(m_session.filter().without(criterion),
                  tr("Remove “%1” from the filter").arg(label(criterion)));
}

void FilterBar::addResult()
{
    auto *result = new QLabel;
    result->setObjectName(u"filter-result"_s);
    result->setForegroundRole(QPalette::WindowText); // in a tool bar it would be that of buttons
    result->setContentsMargins(8, 0, 8, 0);
    addWidget(result);
    const FilterResultPtr &shown = m_session.shown();
    if (m_session.isFilterPending() || !shown) {
        result->setText(tr("Looking for what the filter leaves…"));
        return;
    }
    if (!m_session.filterFault().isEmpty()) {
        m_warning = result;
        result->setText(tr("The text could not be looked for: %1").arg(m_session.filterFault()));
        return;
    }
    const Snapshot &snapshot = *m_session.snapshot();
    const std::uint32_t facts = shown->facts().count();
    if (facts > 0) {
        result->setText(tr("%L1 of %L2 facts, %L3 of %L4 events")
                            .arg(facts)
                            .arg(snapshot.count(ObjectKind::Fact))
                            .arg(shown->events()->count())
                            .arg(snapshot.count(ObjectKind::Event)));
        return;
    }
    m_warning = result;
    const std::vector<Criterion> culprits = shown->culprits();
    if (culprits.empty()) {
        result->setText(tr("Nothing fits, whichever chip is removed."));
        return;
    }
    result->setText(tr("Nothing fits. There would be facts without:"));
    for (const Criterion criterion : culprits) {
        QToolButton *offer =
            button(label(criterion), tr("Remove “%1” from the filter").arg(label(criterion)));
        offer->setObjectName(u"culprit"_s);
        connect(offer, &QToolButton::clicked, this, [this, criterion] { remove(criterion); });
        addWidget(offer);
    }
}

void FilterBar::updateColours()
{
    if (!m_warning)
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(palette()).warning());
    m_warning->setPalette(colours);
}

void FilterBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColours();
}

} // namespace chancery
