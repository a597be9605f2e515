// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/excerpts_of_both.h"

#include "core/io/quoted_only.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const QString gapMark = u"[…]"_s;

struct ExcerptPiece
{
    QString text;
    std::optional<std::int64_t> start; ///< in the full text, of the first passage in it that says so
};

std::vector<ExcerptPiece> piecesOf(const QString &text, const std::vector<Passage> &passages)
{
    std::vector<ExcerptPiece> pieces;
    for (const QString &part : text.split(gapMark)) {
        if (part.trimmed().isEmpty())
            continue;
        ExcerptPiece piece{part.trimmed(), {}};
        for (const Passage &passage : passages) {
            if (passage.start && piece.text.contains(passage.exact) &&
                (!piece.start || *passage.start < *piece.start))
                piece.start = passage.start;
        }
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace

QString excerptsOfBoth(const QString &mine, const QString &theirs, const std::vector<Passage> &passages)
{
    std::vector<ExcerptPiece> pieces = piecesOf(mine, passages);
    for (ExcerptPiece &piece : piecesOf(theirs, passages)) {
        const bool isWanted = std::any_of(passages.begin(), passages.end(), [&](const Passage &passage) {
            return piece.text.contains(passage.exact) && !mine.contains(passage.exact);
        });
        if (!isWanted)
            continue;
        // What the longer piece has whole need not stand twice.
        std::erase_if(pieces, [&piece](const ExcerptPiece &one) { return piece.text.contains(one.text); });
        const auto before = std::find_if(pieces.begin(), pieces.end(), [&piece](const ExcerptPiece &one) {
            return piece.start && one.start && *one.start > *piece.start;
        });
        pieces.insert(before, std::move(piece));
    }
    QStringList texts;
    for (const ExcerptPiece &piece : pieces)
        texts.append(piece.text);
    std::vector<const Passage *> pointers;
    pointers.reserve(passages.size());
    for (const Passage &passage : passages)
        pointers.push_back(&passage);
    return excerptsOf(texts.join(u"\n\n"_s + gapMark + u"\n\n"_s), pointers);
}

} // namespace chancery
