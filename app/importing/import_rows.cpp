// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/import_rows.h"

#include "app/views/theme.h"

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString dayOf(const std::optional<Edtf> &date)
{
    return date ? date->toString() : ImportRows::tr("no date");
}

QStringList cellsOfRow(const Entry &entry)
{
    const QString line = QString::number(entry.line);
    if (const auto *event = std::get_if<EventEntry>(&entry.content)) {
        QStringList who;
        for (const NamedParty &party : event->parties)
            who.append(u"%1 (%2)"_s.arg(party.name, label(party.role)));
        return {line, dayOf(event->date), event->title, label(event->kind), event->place, who.join(u", "_s)};
    }
    if (const auto *source = std::get_if<SourceEntry>(&entry.content)) {
        const SourceDescription &has = source->source;
        return {line, dayOf(has.published), has.title, has.author, has.publisher, has.url};
    }
    const auto &quote = std::get<QuoteEntry>(entry.content);
    return {line,
            quote.source.title.isEmpty() ? quote.source.url : quote.source.title,
            quote.exact.simplified(),
            quote.note.simplified(),
            quote.tags.join(u", "_s),
            {}};
}

QStringList headersFor(ImportYield yields)
{
    switch (yields) {
    case ImportYield::Events:
        return {ImportRows::tr("Line"), ImportRows::tr("Date"),  ImportRows::tr("Event"),
                ImportRows::tr("Kind"), ImportRows::tr("Place"), ImportRows::tr("Who")};
    case ImportYield::Sources:
        return {ImportRows::tr("Line"),   ImportRows::tr("Published"), ImportRows::tr("Source"),
                ImportRows::tr("Author"), ImportRows::tr("Publisher"), ImportRows::tr("Address")};
    case ImportYield::Passages:
        return {ImportRows::tr("Line"), ImportRows::tr("Source"), ImportRows::tr("Passage"),
                ImportRows::tr("Note"), ImportRows::tr("Tags"),   {}};
    }
    return {};
}

} // namespace

ImportRows::ImportRows(QWidget *parent)
    : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
}

void ImportRows::addBad(const BadRow &bad)
{
    auto *item =
        new QTreeWidgetItem({QString::number(bad.line), QString(), tr("kept out: %1").arg(bad.reason)});
    item->setForeground(2, Theme(palette()).warning());
    item->setToolTip(2, bad.text.simplified().left(300));
    addTopLevelItem(item);
}

void ImportRows::show(const ImportPreview &preview)
{
    clear();
    setHeaderLabels(headersFor(preview.yields));
    const qint64 last = preview.rows.empty() ? 0 : preview.rows.back().line;
    auto bad = preview.bad.begin();
    for (const Entry &entry : preview.rows) {
        for (; bad != preview.bad.end() && bad->line < entry.line; ++bad)
            addBad(*bad);
        auto *item = new QTreeWidgetItem(cellsOfRow(entry));
        for (int column = 0; column < columnCount(); ++column)
            item->setToolTip(column, item->text(column).left(300));
        addTopLevelItem(item);
    }
    for (; bad != preview.bad.end(); ++bad) {
        if (preview.rows.empty() || bad->line > last)
            addBad(*bad);
    }
    header()->resizeSection(0, 8 * fontMetrics().averageCharWidth());
    header()->resizeSection(1, 16 * fontMetrics().averageCharWidth());
    header()->resizeSection(2, 44 * fontMetrics().averageCharWidth());
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void ImportRows::show(const std::vector<BadRow> &bad)
{
    clear();
    setHeaderLabels({tr("Line"), QString(), tr("Why it is not in")});
    hideColumn(1);
    for (const BadRow &one : bad)
        addBad(one);
}

} // namespace chancery
