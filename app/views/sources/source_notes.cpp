// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/sources/source_notes.h"

#include "app/views/theme.h"
#include "core/analysis/source_coverage.h"
#include "core/analysis/source_track.h"
#include "core/text/shown_text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SourceNotes", text);
}

/// Facts looked at for what became of them: what takes no longer than a frame.
constexpr std::uint32_t mostTracked = 300;

/// The other sides, each with its sources' best letter: `“denied” (C)`.
QString opponents(const Snapshot &snapshot, const SourceDispute &dispute)
{
    QStringList others;
    for (const DisagreementSide &side : dispute.disagreement->sides) {
        if (&side != dispute.side)
            others.append(tr("“%1” (%2)")
                              .arg(labelOf(snapshot, *dispute.disagreement, side), toTerm(side.reliability)));
    }
    return others.join(u", "_s);
}

} // namespace

QString sourceNotes(const Snapshot &snapshot, SourceRow row, const std::vector<Disagreement> &disagreements,
                    const Theme &theme)
{
    const SourceDescription source = snapshot.at(row);
    QStringList lines;
    for (const QString &note : source.notes)
        lines.push_back(
            u"<span style=\"color:%1\">\u26a0\ufe0e %2</span>"_s.arg(theme.warning().name(), asHtml(note)));
    for (const SourceDispute &dispute : disputesOf(disagreements, row)) {
        const QString words = tr("%1: “%2”")
                                  .arg(title(snapshot, *dispute.disagreement),
                                       labelOf(snapshot, *dispute.disagreement, *dispute.side));
        lines.push_back(u"<span style=\"color:%1\">≠</span> <a href=\"%2\">%3</a> %4"_s.arg(
            theme.warning().name(), asHtml(snapshot.idAt(dispute.side->facts.front()).toString()),
            asHtml(words), asHtml(tr("against %1").arg(opponents(snapshot, dispute)))));
    }
    const auto add = [&lines](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            lines.push_back(u"<b>%1</b> %2"_s.arg(asHtml(heading), asHtml(text)));
    };
    const auto stated = [](const QString &text) { return text.isEmpty() ? tr("not stated") : text; };
    add(tr("Publisher:"), tr("%1; author: %2").arg(stated(source.publisher), stated(source.author)));
    add(tr("Reliability %1:").arg(label(source.reliability)), source.reliabilityReason);
    add(tr("Track:"), inWords(trackOf(snapshot, row, disagreements, mostTracked)));
    add(tr("Date:"), source.publishedReason);
    if (!source.derivedFrom.empty()) {
        QStringList titles;
        for (const SourceId &id : source.derivedFrom)
            titles.push_back(snapshot.title(id));
        add(tr("Derived from:"), titles.join(u"; "_s) + u". "_s + source.derivedReason);
    }
    return lines.join("<br>"_L1);
}

} // namespace chancery
