// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/anchoring/loose_text.h"
#include "core/text/code_points.h"
#include "core/text/folding.h"
#include "core/text/word_index.h"

#include <QLatin1StringView>
#include <QString>

#include <cstdint>
#include <optional>

namespace chancery {

/// A passage as it is looked for: the Web Annotation Data Model's TextQuoteSelector, with its
/// TextPositionSelector as a hint. Positions count Unicode code points, as that recommendation does.
struct QuoteSelector
{
    QString exact;
    QString prefix;
    QString suffix;
    std::optional<std::int64_t> start;
    std::optional<std::int64_t> end;
};

/// How a passage stands in a text.
enum class AnchorState : std::uint8_t {
    Exact, ///< word for word, at the hinted place; without a hint, where it stands once or its surroundings
           ///< fit
    Moved, ///< word for word, at another place
    Reflowed, ///< the same words; white space, hyphenation, or the form of quotes, dashes or letters differ
    Changed,  ///< a word, number or mark differs, capitals do, or other lines stand in between: never to be
              ///< shown as the passage without review
    Lost,     ///< nowhere
};

/// `exact`, `moved`, `reflowed`, `changed`, `lost`: what the command line and messages say.
[[nodiscard]] QLatin1StringView anchorStateName(AnchorState state);

/// Where a passage landed, in UTF-16 code units; an empty range if it is lost.
struct Anchor
{
    AnchorState state = AnchorState::Lost;
    qsizetype start = 0;
    qsizetype end = 0;
    QString exact;    ///< what stands there
    double score = 0; ///< 0 to 1: quotation, prefix, suffix and position weighted 50:20:20:2

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// What a text is of its source.
enum class TextExtent : std::uint8_t {
    Full,
    Excerpts, ///< passages with `[…]` between: positions of the full text mean nothing, surroundings end at
              ///< the gaps
};

/// Finds passages in one text. Takes little to make; what it needs of a long text is computed once, when
/// first needed. Not for use by several threads at a time.
///
/// It looks at the hinted position, at every place with the same words, at those whose folded form is the
/// same (FoldedText, or sameWords() where lines end with hyphens), and, unless one of these fits its
/// surroundings, at those where only capitals differ, where lines of a footnote or a page's edge interrupt
/// the passage, and that come close: no more errors than half the quotation's length, 256 at most. In texts
/// too long to be searched whole for that, those places are looked at which share words with the passage. The
/// best score wins, and of equals the earliest.
class Anchorer
{
public:
    explicit Anchorer(QString text, TextExtent extent = TextExtent::Full);

    [[nodiscard]] Anchor find(const QuoteSelector &selector);
    /// Where the passage stands word for word at the hinted position, in its surroundings; none otherwise.
    /// Takes no time, however long the text is.
    [[nodiscard]] std::optional<Anchor> findAtHint(const QuoteSelector &selector) const;

    [[nodiscard]] const QString &text() const { return m_text; }
    /// To give an anchor's range as code points.
    [[nodiscard]] const CodePoints &codePoints() const { return m_codePoints; }

private:
    struct Query;
    struct Candidate;

    [[nodiscard]] Query queryOf(const QuoteSelector &selector) const;
    [[nodiscard]] std::optional<Anchor> atHint(const Query &query) const;
    void prepare(Query &query);
    void addVerbatim(Query &query, std::optional<Candidate> &best, int &count);
    void addFolded(Query &query, std::optional<Candidate> &best);
    void addLoose(Query &query, std::optional<Candidate> &best, std::optional<Candidate> &close);
    void addInterrupted(Query &query, const QString &quote, std::optional<Candidate> &close);
    void addApproximate(const Query &query, std::optional<Candidate> &best);
    void addAround(const Query &query, qsizetype start, std::optional<Candidate> &best);
    void addClosest(const Query &query, qsizetype from, qsizetype to, std::optional<Candidate> &best);
    [[nodiscard]] bool edgesFit(const Candidate &candidate, const Query &query, bool atHint) const;
    [[nodiscard]] bool beginsInNote(const Candidate &candidate) const;
    [[nodiscard]] Candidate snapped(Candidate candidate, const Query &query) const;
    [[nodiscard]] Candidate refined(const Candidate &candidate, const Query &query) const;
    [[nodiscard]] static bool standsInPlaceOf(const Candidate &changed, const Candidate &copy,
                                              const Query &query);
    [[nodiscard]] static bool fitsAround(const Candidate &candidate, const Query &query);
    void rate(Candidate &candidate, const Query &query) const;
    [[nodiscard]] QStringView before(qsizetype foldedStart, qsizetype length) const;
    [[nodiscard]] QStringView after(qsizetype foldedEnd, qsizetype length) const;
    [[nodiscard]] Anchor toAnchor(const Candidate &candidate) const;

    QString m_text;
    TextExtent m_extent;
    CodePoints m_codePoints;
    std::optional<FoldedText> m_folded;
    std::optional<LooseText> m_loose;
    std::optional<WordIndex> m_words;
};

/// One passage in one text.
[[nodiscard]] Anchor anchorQuote(const QString &text, const QuoteSelector &selector,
                                 TextExtent extent = TextExtent::Full);

} // namespace chancery
