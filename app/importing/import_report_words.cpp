// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/import_report_words.h"

#include "core/domain/counted.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString importingTr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

} // namespace

QString becomesInWords(const ImportPreview &preview, EventsAs as)
{
    switch (preview.yields) {
    case ImportYield::Events:
        break;
    case ImportYield::Sources:
        return importingTr("Each entry becomes a source without its text (reliability F), unless the dossier "
                           "has it: the same address, or the same title.");
    case ImportYield::Passages:
        return importingTr(
            "Each marked stretch becomes a passage of the source at its address, or with its "
            "title; where the dossier has none, it gets one with what was marked and no more.");
    }
    const QString source = preview.isLong
                               ? importingTr("The file becomes a source, in parts, each row a passage of it.")
                               : importingTr("The file becomes a source, each row a passage of it.");
    QString rows =
        as == EventsAs::Facts
            ? importingTr("Each row becomes an event; what it says of date, place, state and "
                          "participants becomes facts that rest on it, reliability F, credibility 6.")
            : importingTr("Each row becomes an event to source, of which no fact says anything yet.");
    if (preview.columns.isMachineCoded)
        rows += u' ' + importingTr("All of it is labelled machine-coded.");
    return source + u' ' + rows;
}

QString countsInWords(const ImportReport &report, ImportYield yields)
{
    QStringList brought;
    const auto add = [&brought](qint64 count, ObjectKind kind) {
        if (count > 0)
            brought.append(counted(static_cast<std::uint64_t>(count), kind));
    };
    if (yields == ImportYield::Events)
        add(report.added, ObjectKind::Event);
    add(report.participants, ObjectKind::Participant);
    add(report.sources, ObjectKind::Source);
    add(report.passages, ObjectKind::Passage);
    QStringList parts{brought.isEmpty() ? importingTr("Nothing new")
                                        : importingTr("New: %1").arg(brought.join(u", "_s))};
    const auto tell = [&parts](const QString &text, qint64 count) {
        if (count > 0)
            parts.append(text.arg(count));
    };
    tell(importingTr("there already: %L1"), report.known);
    tell(importingTr("of these with other words now, left as they were: %L1"), report.changedCount);
    tell(importingTr("more than once in the file: %L1"), report.repeated);
    tell(importingTr("kept out: %L1"), report.badCount);
    return parts.join(u" · "_s);
}

} // namespace chancery
