// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/perspectives.h"

#include "app/shell/palette/palette_commands.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

// Shares of the window's width and height, in hundredths.
constexpr int whole = 100;
constexpr int readingWidth = 31; ///< of the text beside the timeline
constexpr int comparingWidth = 27;
constexpr int writingWidth = 62;
constexpr int readShare = 34; ///< of what stands below the timeline
constexpr int stripBelow = 80;
/// Raised when docks come or go: an arrangement of other docks must not be restored.
constexpr int layoutVersion = 5;

} // namespace

Perspectives::Perspectives(Parts parts, Own own, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_own(std::move(own))
{
    // Tab bars come and go as docks are put on each other.
    m_parts.window->installEventFilter(this);
    for (QTabBar *bar : m_parts.window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
        watch(bar);
}

void Perspectives::addTo(QMenu &view)
{
    const auto add = [&](QMenu &menu, const QString &text, const QString &name, const QKeySequence &keys,
                         auto slot) {
        QAction *action = menu.addAction(text, this, slot);
        action->setObjectName(name);
        action->setShortcut(keys);
        return action;
    };
    const auto called = [](QAction *action, const QString &words) {
        setOtherWords(*action, words);
        return action;
    };
    const auto key = [](int digit) {
        return QKeySequence(QKeyCombination(Qt::CTRL | Qt::ALT, static_cast<Qt::Key>(Qt::Key_0 + digit)));
    };
    QMenu *menu = view.addMenu(tr("&Perspective"));
    called(add(*menu, tr("&Read"), u"perspective-read"_s, key(1), [this] { read(); }),
           tr("reading perspective arrangement layout"));
    called(add(*menu, tr("&Compare"), u"perspective-compare"_s, key(2), [this] { compare(); }),
           tr("comparing perspective arrangement layout tables matrix"));
    called(add(*menu, tr("&Write"), u"perspective-write"_s, key(3), [this] { write(); }),
           tr("writing perspective arrangement layout form"));
    QAction *mine = called(add(*menu, tr("&Own"), u"perspective-own"_s, key(4), [this] { this->own(); }),
                           tr("my perspective arrangement layout"));
    called(add(*menu, tr("&Keep this arrangement as own"), u"perspective-keep"_s, {},
               [this] { m_own.keep(state()); }),
           tr("save perspective layout"));
    setWhyNot(*mine, tr("keep an arrangement as your own first"));
    connect(menu, &QMenu::aboutToShow, mine, [this, mine] { mine->setEnabled(!m_own.kept().isEmpty()); });
    called(add(view, tr("Whole &height for this view"), u"whole-height"_s, Qt::Key_F9,
               [this] { toggleWhole(); }),
           tr("maximise enlarge bigger panel dock tab"));
}

void Perspectives::read()
{
    giveBack();
    m_parts.reset();
    share({{u"passage"_s, readingWidth}}, readShare);
}

void Perspectives::share(const QList<std::pair<QString, int>> &widths, int below)
{
    const auto set = [this, widths, below] {
        QList<QDockWidget *> docks;
        QList<int> sizes;
        for (const auto &[name, share] : widths) {
            docks.append(m_parts.dock(name));
            sizes.append(m_parts.window->width() * share / whole);
        }
        m_parts.window->resizeDocks(docks, sizes, Qt::Horizontal);
        const int height = m_parts.window->height() * below / whole;
        m_parts.window->resizeDocks({m_parts.dock(u"facts"_s)}, {height}, Qt::Vertical);
    };
    set();
    // What was put elsewhere has its place only when the window has been laid out anew.
    QTimer::singleShot(0, this, set);
}

void Perspectives::compare()
{
    giveBack();
    m_parts.reset();
    if (QDockWidget *matrix = m_parts.dock(u"participants"_s))
        matrix->raise();
    share({{u"passage"_s, comparingWidth}}, stripBelow);
}

void Perspectives::write()
{
    giveBack();
    m_parts.reset();
    QMainWindow &window = *m_parts.window;
    QDockWidget *text = m_parts.dock(u"passage"_s);
    QDockWidget *tables = m_parts.dock(u"facts"_s);
    QDockWidget *form = m_parts.dock(u"fact"_s);
    // The text has the middle, and what is written in or looked up shares what is beside it.
    const QList<QDockWidget *> others = window.tabifiedDockWidgets(tables);
    window.addDockWidget(Qt::BottomDockWidgetArea, text, Qt::Horizontal);
    window.splitDockWidget(text, form, Qt::Horizontal);
    for (const QString &name : {u"details"_s, u"to-source"_s, u"judgement"_s})
        window.tabifyDockWidget(form, m_parts.dock(name));
    window.tabifyDockWidget(form, tables);
    for (QDockWidget *other : others)
        window.tabifyDockWidget(form, other);
    form->show();
    form->raise();
    share({{u"passage"_s, writingWidth}, {u"fact"_s, whole - writingWidth}}, stripBelow);
    text->widget()->setFocus(Qt::OtherFocusReason);
}

void Perspectives::own()
{
    if (m_own.kept().isEmpty())
        return;
    giveBack();
    m_parts.window->restoreState(m_own.kept(), layoutVersion);
}

QDockWidget *Perspectives::dockWithKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (QDockWidget *dock : m_parts.docks()) {
        if (focus != nullptr && dock->isAncestorOf(focus))
            return dock;
    }
    return nullptr;
}

void Perspectives::toggleWhole()
{
    toggleWhole(dockWithKeyboard());
}

void Perspectives::toggleWhole(QDockWidget *dock)
{
    if (isWhole())
        return giveBack();
    if (dock != nullptr && (dock->isFloating() || dock->isHidden()))
        return;
    QWidget *focus = QApplication::focusWidget();
    const QByteArray before = m_parts.window->saveState(layoutVersion);
    const auto area = dock != nullptr ? m_parts.window->dockWidgetArea(dock) : Qt::NoDockWidgetArea;
    const bool isBelow = area == Qt::BottomDockWidgetArea || area == Qt::TopDockWidgetArea;
    const QList<QDockWidget *> tabs =
        dock != nullptr ? m_parts.window->tabifiedDockWidgets(dock) : QList<QDockWidget *>();
    for (QDockWidget *other : m_parts.docks()) {
        // What stands beside a view below the timeline has the whole height already.
        const bool stays =
            other == dock || other->isFloating() || tabs.contains(other) ||
            (isBelow && m_parts.window->dockWidgetArea(other) != area) ||
            (dock == nullptr && m_parts.window->dockWidgetArea(other) != Qt::BottomDockWidgetArea);
        if (!stays && !other->isHidden())
            other->hide();
    }
    if (dock != nullptr)
        m_parts.timeline->hide();
    m_before = before;
    if (dock != nullptr)
        dock->raise();
    if (focus != nullptr)
        focus->setFocus(Qt::OtherFocusReason);
}

void Perspectives::giveBack()
{
    if (!isWhole())
        return;
    QWidget *focus = QApplication::focusWidget();
    m_parts.timeline->show();
    m_parts.window->restoreState(std::exchange(m_before, {}), layoutVersion);
    if (focus != nullptr)
        focus->setFocus(Qt::OtherFocusReason);
}

QByteArray Perspectives::state() const
{
    return isWhole() ? m_before : m_parts.window->saveState(layoutVersion);
}

void Perspectives::setState(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    giveBack();
    m_parts.window->restoreState(state, layoutVersion);
}

void Perspectives::watch(QTabBar *bar)
{
    // Half a word names no view: what has no room is scrolled to.
    bar->setElideMode(Qt::ElideNone);
    bar->setUsesScrollButtons(true);
    connect(bar, &QTabBar::tabBarDoubleClicked, this, [this, bar](int tab) {
        const QList<QDockWidget *> docks = m_parts.docks();
        const auto found = std::find_if(docks.begin(), docks.end(), [bar, tab](const QDockWidget *dock) {
            return tab >= 0 && dock->windowTitle() == bar->tabText(tab);
        });
        if (found != docks.end())
            toggleWhole(*found);
    });
}

bool Perspectives::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts.window && event->type() == QEvent::ChildPolished) {
        QObject *const child = static_cast<QChildEvent *>(event)->child();
        // What is polished is made whole; what was added is not yet.
        if (auto *bar = qobject_cast<QTabBar *>(child)) // clazy:exclude=child-event-qobject-cast
            watch(bar);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace chancery
