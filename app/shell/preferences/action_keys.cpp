// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/preferences/action_keys.h"

#include "app/shell/settings.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr auto ownKeysOf = "ownKeys";
/// What a menu holds that is filled each time it opens comes and goes.
constexpr auto isFilledWhenOpened = "filledWhenOpened";

/// As menus show it, without what follows a tab.
QString plainText(const QString &text)
{
    const QString shown = text.section(u'\t', 0, 0);
    QString result;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i] == u'&' && ++i >= shown.size())
            break;
        result += shown[i];
    }
    return result.remove(u"…"_s);
}

void appendKeyed(const QList<QAction *> &actions, const QString &path, QSet<QAction *> &seen,
                 QList<KeyedAction> &keyed)
{
    for (QAction *action : actions) {
        const QString text = plainText(action->text());
        const QString place = path.isEmpty() ? text : path + u" › "_s + text;
        if (const QMenu *menu = action->menu()) {
            if (!menu->property(isFilledWhenOpened).toBool())
                appendKeyed(menu->actions(), place, seen, keyed);
        } else if (!action->isSeparator() && !text.isEmpty() && !seen.contains(action)) {
            seen.insert(action);
            QString name = action->objectName().isEmpty() ? place : action->objectName();
            keyed.append({action, name.replace(u" › "_s, u"/"_s), place});
        }
    }
}

} // namespace

QList<KeyedAction> keyedActions(const QMainWindow &window)
{
    QSet<QAction *> seen;
    QList<KeyedAction> keyed;
    if (const auto *bar = qobject_cast<const QMenuBar *>(window.menuWidget()))
        appendKeyed(bar->actions(), {}, seen, keyed);
    appendKeyed(window.actions(), {}, seen, keyed);
    return keyed;
}

QList<QKeySequence> ownKeys(const QAction &action)
{
    const QVariant own = action.property(ownKeysOf);
    return own.isValid() ? own.value<QList<QKeySequence>>() : action.shortcuts();
}

void applyKeys(const QMainWindow &window, const Settings &settings)
{
    for (const KeyedAction &keyed : keyedActions(window)) {
        if (!keyed.action->property(ownKeysOf).isValid())
            keyed.action->setProperty(ownKeysOf, QVariant::fromValue(keyed.action->shortcuts()));
        const auto chosen = settings.keys(keyed.name);
        QList<QKeySequence> keys;
        if (chosen) {
            for (const QString &key : *chosen)
                keys.append(QKeySequence(key, QKeySequence::PortableText));
        }
        keyed.action->setShortcuts(chosen ? keys : ownKeys(*keyed.action));
    }
}

} // namespace chancery
