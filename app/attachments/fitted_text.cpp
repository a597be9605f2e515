// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/fitted_text.h"

#include <QCoreApplication>

#include <utility>

namespace chancery {

namespace {

std::pair<int, int> losses(const AttachmentReport &report)
{
    return {report.count(AnchorState::Lost), report.count(AnchorState::Changed)};
}

} // namespace

std::optional<AttachmentReport> reanchorIn(DocumentText &document, const SourceDescription &source,
                                           const std::vector<Passage> &passages, const Progress &progress)
{
    auto report = reanchor(source, passages, document.text, progress);
    if (!report || document.wholeText.isEmpty() || losses(*report) == std::pair(0, 0))
        return report;
    auto whole = reanchor(source, passages, document.wholeText, progress);
    if (!whole || losses(*whole) >= losses(*report))
        return whole ? std::move(report) : std::nullopt;
    document.text = std::exchange(document.wholeText, {});
    document.notes.append(QCoreApplication::translate(
        "Attachments", "The whole page was taken: more of the passages stand in it than in its article."));
    return whole;
}

} // namespace chancery
