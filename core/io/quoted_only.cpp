// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/quoted_only.h"

#include "core/domain/source_pages.h"
#include "core/text/anchoring/anchor.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const QString gap = u"\n\n[…]\n\n"_s;

struct Piece
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString words;
    bool isVerbatim = false;
};

} // namespace

QString excerptsOf(const QString &text, const std::vector<const Passage *> &passages)
{
    Anchorer anchorer(text);
    std::vector<Piece> pieces;
    for (const Passage *p : passages) {
        const Anchor anchor = anchorer.find({p->exact, p->prefix, p->suffix, p->start, p->end});
        const bool isFaithful = anchor.state != AnchorState::Changed && anchor.state != AnchorState::Lost;
        pieces.push_back(isFaithful ? Piece{anchor.start, anchor.end, p->exact, anchor.exact == p->exact}
                                    : Piece{text.size(), text.size(), p->exact, false});
    }
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    QString result;
    qsizetype end = 0; // of what is quoted, in the text
    bool isVerbatim = false;
    for (const Piece &piece : pieces) {
        if (piece.isVerbatim && isVerbatim && piece.begin < end) {
            if (piece.end > end)
                result += QStringView(text).sliced(end, piece.end - end);
            end = std::max(end, piece.end);
            continue;
        }
        if (!result.isEmpty()) {
            const QString between = text.mid(end, piece.begin - end);
            const bool isNext = end > 0 && piece.begin >= end && piece.begin < text.size() &&
                                !between.isEmpty() && between.trimmed().isEmpty();
            result += isNext ? between : gap;
        }
        result += piece.words;
        end = std::max(end, piece.end);
        isVerbatim = piece.isVerbatim;
    }
    return result;
}

Dossier withQuotedPassagesOnly(Dossier dossier)
{
    QHash<SourceId, std::vector<const Passage *>> passages;
    QHash<SourceId, const Source *> sources;
    for (const Source &source : dossier.sources)
        sources[source.id] = &source;
    for (Passage &passage : dossier.passages) {
        if (const Source *source = sources.value(passage.source); source && source->attached)
            passage.page = pageOf(passage, *source);
        passages[passage.source].push_back(&passage);
    }
    for (Source &source : dossier.sources) {
        if (!source.attached)
            continue;
        source.pages.clear();
        source.text = excerptsOf(source.text, passages.value(source.id));
        source.completeness = Completeness::Excerpts;
        source.attached.reset();
    }
    return dossier;
}

} // namespace chancery
