// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/palette/palette_commands.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr auto otherWordsOf = "otherWords";
constexpr auto whyNotOf = "whyNot";

QString withoutMnemonic(const QString &text)
{
    // As menus read it: two ampersands are one, a single one underlines the next letter.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i >= text.size())
            break;
        result += text[i];
    }
    return result;
}

class Collector
{
public:
    void addMenu(const QList<QAction *> &actions, const QString &path)
    {
        for (QAction *action : actions) {
            if (QMenu *menu = action->menu()) {
                // Menus that are filled when they open are filled now.
                Q_EMIT menu->aboutToShow();
                const QString title = withoutMnemonic(menu->title());
                addMenu(menu->actions(), path.isEmpty() ? title : path + u" › "_s + title);
            } else {
                add(action, path);
            }
        }
    }

    void add(QAction *action, const QString &path)
    {
        const QString whyNot = action->isEnabled() ? QString() : action->property(whyNotOf).toString();
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty() ||
            (!action->isEnabled() && whyNot.isEmpty()) || m_seen.contains(action))
            return;
        m_seen.insert(action);
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        // What stands after a tab tells of a key that is taken elsewhere.
        const QString text = withoutMnemonic(action->text().section(u'\t', 0, 0));
        if (const QString told = action->text().section(u'\t', 1); !told.isEmpty())
            keys.append(told);
        const QString name = action->objectName().isEmpty() ? text : action->objectName();
        m_commands.push_back({action, action->isChecked() ? u"✓ "_s + text : text, path, keys.join(u", "_s),
                              action->property(otherWordsOf).toString(), u"action:%1/%2"_s.arg(path, name),
                              whyNot});
    }

    std::vector<PaletteCommand> take() { return std::move(m_commands); }

private:
    std::vector<PaletteCommand> m_commands;
    QSet<const QAction *> m_seen;
};

} // namespace

void setOtherWords(QAction &action, const QString &words)
{
    action.setProperty(otherWordsOf, words);
}

void setWhyNot(QAction &action, const QString &reason)
{
    action.setProperty(whyNotOf, reason);
}

std::vector<PaletteCommand> paletteCommands(const QMenuBar &menus, const QWidget &window)
{
    Collector collector;
    collector.addMenu(menus.actions(), {});
    for (QAction *action : window.actions())
        collector.add(action, {});
    return collector.take();
}

} // namespace chancery
