// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/fact_menu.h"

#include "core/text/shown_text.h"

#include <QFontMetrics>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What an entry may be wide, in average characters.
constexpr int entryCharacters = 100;
/// More facts than this are not listed one by one.
constexpr std::size_t mostEntries = 40;

QString reporters(const Snapshot &snapshot, const Fact &fact)
{
    QStringList titles;
    for (const Evidence &evidence : fact.evidence) {
        const auto passage = snapshot.rowOf(evidence.passage);
        if (!passage)
            continue;
        const QString title = snapshot.title(snapshot.at(*passage).source);
        if (!titles.contains(title))
            titles.append(title);
    }
    return titles.join(u"; "_s);
}

} // namespace

QMenu *popupFacts(QWidget *parent, const Snapshot &snapshot, std::span<const FactRow> facts, const QPoint &at,
                  const std::function<void(const ObjectRef &)> &chosen)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->setAccessibleName(QMenu::tr("Facts"));
    const QFontMetrics metrics(menu->font());
    for (std::size_t i = 0; i < std::min(facts.size(), mostEntries); ++i) {
        const Fact fact = snapshot.at(facts[i]);
        const QString words =
            metrics.elidedText(fact.statement, Qt::ElideRight, metrics.averageCharWidth() * entryCharacters);
        QAction *entry = menu->addAction(asAction(words));
        entry->setToolTip(fact.statement + u'\n' + reporters(snapshot, fact));
        const ObjectRef ref = fact.id;
        QObject::connect(entry, &QAction::triggered, parent, [chosen, ref] { chosen(ref); });
    }
    if (facts.size() > mostEntries)
        menu->addAction(QMenu::tr("and %1 more").arg(facts.size() - mostEntries))->setEnabled(false);
    menu->popup(at);
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
    return menu;
}

} // namespace chancery
