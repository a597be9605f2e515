// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchoring/anchor.h"
#include "core/text/anchoring/approximate.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

#include <algorithm>
#include <random>
#include <vector>

namespace anchor_property_tests {

using chancery::Anchor;
using chancery::Anchorer;
using chancery::anchorQuote;
using chancery::AnchorState;
using chancery::ApproximatePattern;
using chancery::CodePoints;
using chancery::QuoteSelector;
using namespace Qt::StringLiterals;

namespace {

class Prose
{
public:
    explicit Prose(std::uint32_t seed)
        : m_random(seed)
    {
    }

    std::size_t below(std::size_t bound) { return m_random() % bound; }

    /// A word, number or date; few of them, so that texts repeat themselves.
    QString word()
    {
        static const QStringList words{
            u"the"_s,       u"talks"_s,      u"leaders"_s, u"Kyiv"_s,   u"Paris"_s,
            u"agreed"_s,    u"rejected"_s,   u"not"_s,     u"may"_s,    u"will"_s,
            u"force"_s,     u"35"_s,         u"27"_s,      u"15,000"_s, u"on"_s,
            u"January"_s,   u"6"_s,          u"“plan”"_s,  u"peace"_s,  u"of"_s,
            u"countries"_s, u"guarantees"_s, u"Élysée"_s,  u"U.S."_s,   u"\U0001F1FA\U0001F1E6"_s};
        return words[static_cast<qsizetype>(below(static_cast<std::size_t>(words.size())))];
    }

    QString sentence()
    {
        QStringList words;
        for (std::size_t i = 3 + below(10); i > 0; --i)
            words << word();
        return words.join(u' ') + u'.';
    }

    QStringList sentences(std::size_t count)
    {
        QStringList result;
        for (std::size_t i = 0; i < count; ++i)
            result << (i > 2 && below(6) == 0 ? result[static_cast<qsizetype>(below(i))] : sentence());
        return result;
    }

private:
    std::mt19937 m_random;
};

QuoteSelector selectorOf(const QString &text, qsizetype start, qsizetype length)
{
    const CodePoints points(text);
    QuoteSelector selector;
    selector.exact = text.mid(start, length);
    selector.prefix = text.mid(std::max<qsizetype>(start - 32, 0), std::min<qsizetype>(start, 32));
    selector.suffix = text.mid(start + length, 32);
    selector.start = points.fromUtf16(start);
    selector.end = points.fromUtf16(start + length);
    return selector;
}

qsizetype startOf(const QStringList &sentences, qsizetype index)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < index; ++i)
        start += sentences[i].size() + 1;
    return start;
}

int distanceByTable(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

TEST_CASE("after edits elsewhere a passage is found word for word at its own place")
{
    Prose prose(20260106);
    int moved = 0;
    for (int round = 0; round < 2000; ++round) {
        QStringList sentences = prose.sentences(8 + prose.below(20));
        const auto chosen = static_cast<qsizetype>(prose.below(static_cast<std::size_t>(sentences.size())));
        const QString text = sentences.join(u' ');
        const QuoteSelector selector = selectorOf(text, startOf(sentences, chosen), sentences[chosen].size());

        // Sentences are added, removed and rewritten, all but the chosen one and its neighbours.
        qsizetype place = chosen;
        for (std::size_t edits = prose.below(5); edits > 0; --edits) {
            const auto at = static_cast<qsizetype>(prose.below(static_cast<std::size_t>(sentences.size())));
            if (std::abs(at - place) <= 3)
                continue;
            switch (prose.below(3)) {
            case 0:
                sentences.insert(at, prose.sentence());
                place += at <= place ? 1 : 0;
                break;
            case 1:
                sentences.removeAt(at);
                place -= at < place ? 1 : 0;
                break;
            default:
                sentences[at] = prose.sentence();
            }
        }
        const QString later = sentences.join(u' ');
        const Anchor anchor = anchorQuote(later, selector);
        INFO(later.toStdString() << "\nchosen: " << selector.exact.toStdString());
        REQUIRE(anchor.exact == selector.exact);
        REQUIRE((anchor.state == AnchorState::Exact || anchor.state == AnchorState::Moved));
        const QString around = selector.prefix + selector.exact + selector.suffix;
        if (later.count(around) == 1)
            REQUIRE(anchor.start == startOf(sentences, place));
        REQUIRE((anchor.state == AnchorState::Exact) ==
                (CodePoints(later).fromUtf16(anchor.start) == *selector.start));
        moved += anchor.state == AnchorState::Moved ? 1 : 0;
    }
    CHECK(moved > 300);
}

TEST_CASE("after an edit of a word inside of it a passage is never exact, moved or reflowed")
{
    Prose prose(42);
    int changed = 0;
    for (int round = 0; round < 2000; ++round) {
        const QStringList sentences = prose.sentences(6 + prose.below(20));
        const auto chosen = static_cast<qsizetype>(prose.below(static_cast<std::size_t>(sentences.size())));
        const QString text = sentences.join(u' ');
        const qsizetype start = startOf(sentences, chosen);
        const QuoteSelector selector = selectorOf(text, start, sentences[chosen].size());

        QStringList words = sentences[chosen].chopped(1).split(u' ');
        // Not at the first word: what is put before it is no edit of the passage.
        const auto at = static_cast<qsizetype>(1 + prose.below(static_cast<std::size_t>(words.size()) - 1));
        const QString before = words[at];
        switch (prose.below(4)) {
        case 0:
            do {
                words[at] = prose.word();
            } while (words[at] == before);
            break;
        case 1:
            words.insert(at, u"never"_s);
            break;
        case 2:
            words.removeAt(at);
            break;
        default:
            words[at] = (before[0].isDigit() ? u"9"_s : u"un"_s) + before;
        }
        // What shares less than half with the passage is another one.
        if (2 * distanceByTable(selector.exact, words.join(u' ') + u'.') > selector.exact.size())
            continue;
        QString later = text;
        later.replace(start, sentences[chosen].size(), words.join(u' ') + u'.');
        const Anchor anchor = anchorQuote(later, selector);
        INFO(selector.exact.toStdString() << "\nnow " << words.join(u' ').toStdString() << "\nfound "
                                          << anchor.exact.toStdString() << " in\n"
                                          << later.toStdString());
        REQUIRE(anchor.state != AnchorState::Exact);
        REQUIRE(anchor.state != AnchorState::Moved);
        REQUIRE(anchor.state != AnchorState::Reflowed);
        changed += anchor.state == AnchorState::Changed ? 1 : 0;
    }
    CHECK(changed > 1700);
}

TEST_CASE("a new layout of the whole text leaves every passage reflowed or better, at its place")
{
    Prose prose(7);
    for (int round = 0; round < 100; ++round) {
        const QStringList sentences = prose.sentences(12);
        const QString text = sentences.join(u' ');
        QString later = text;
        later.replace(u' ', prose.below(2) == 0 ? u"\u00a0\n"_s : u"  "_s)
            .replace(u'“', u'"')
            .replace(u'”', u'"');
        later = later.normalized(QString::NormalizationForm_D);
        Anchorer anchorer(later);
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            const Anchor anchor = anchorer.find(selectorOf(text, startOf(sentences, i), sentences[i].size()));
            REQUIRE(anchor.state == AnchorState::Reflowed);
            REQUIRE(chancery::folded(anchor.exact) == chancery::folded(sentences[i]));
        }
    }
}

TEST_CASE("approximate distances agree with the table of the textbook")
{
    std::mt19937 random(5);
    for (int round = 0; round < 60; ++round) {
        const auto randomText = [&random](std::size_t length) {
            QString text;
            for (std::size_t i = 0; i < length; ++i)
                text += QChar(
                    static_cast<char16_t>(random() % 8 == 0 ? 0x0410 + random() % 3 : u'a' + random() % 3));
            return text;
        };
        const QString pattern = randomText(1 + random() % 140);
        const QString text = randomText(random() % 40);
        ApproximatePattern forward(pattern);
        ApproximatePattern backward(pattern, ApproximatePattern::Direction::Backward);
        std::vector<int> anchored;
        forward.scanAnchored(text, [&](qsizetype, int distance) { anchored.push_back(distance); });
        for (qsizetype end = 1; end <= text.size(); ++end)
            REQUIRE(anchored[static_cast<std::size_t>(end) - 1] ==
                    distanceByTable(pattern, QStringView(text).left(end)));
        forward.scan(text, [&](qsizetype end, int distance) {
            int least = static_cast<int>(pattern.size());
            for (qsizetype start = 0; start < end; ++start)
                least = std::min(least, distanceByTable(pattern, QStringView(text).mid(start, end - start)));
            REQUIRE(distance == least);
        });
        int least = static_cast<int>(pattern.size());
        for (qsizetype start = 0; start < text.size(); ++start)
            least = std::min(least, distanceByTable(pattern, QStringView(text).mid(start)));
        REQUIRE(backward.anchoredDistance(text) == least);
    }
}

TEST_CASE("in a long text a changed passage is found by the words it shares")
{
    Prose prose(99);
    QStringList sentences;
    for (int i = 0; i < 30'000; ++i)
        sentences << prose.sentence();
    const qsizetype chosen = 21'234;
    sentences[chosen] =
        u"Nobody expected the delegation of Liechtenstein to reject 17 clauses of that annex."_s;
    const QString text = sentences.join(u' ');
    const QuoteSelector selector = selectorOf(text, startOf(sentences, chosen), sentences[chosen].size());
    sentences[chosen] =
        u"Nobody expected the delegation of Liechtenstein to accept 19 clauses of that annex."_s;
    sentences.prepend(u"Updated."_s);
    const Anchor anchor = anchorQuote(sentences.join(u' '), selector);
    CHECK(anchor.state == AnchorState::Changed);
    CHECK(anchor.exact == sentences[chosen + 1]);
}

TEST_CASE("any selector on any text gives a range inside of it")
{
    std::mt19937 random(3);
    static constexpr char16_t units[] = {u'a',   u'b',  u' ', u'.',   u'1', 0x0301, 0x00AD, 0xD83D,
                                         0xDE00, u'\n', u'“', 0x2026, u'[', u']',   u'-'};
    const auto randomText = [&random](std::size_t bound) {
        QString text;
        for (std::size_t i = random() % bound; i > 0; --i)
            text += QChar(units[random() % std::size(units)]);
        return text;
    };
    for (int round = 0; round < 5'000; ++round) {
        const QString text = randomText(60);
        QuoteSelector selector;
        selector.exact =
            random() % 3 == 0 ? randomText(20) : text.mid(static_cast<qsizetype>(random() % 40), 12);
        selector.prefix = randomText(8);
        selector.suffix = randomText(8);
        if (random() % 2 == 0)
            selector.start = static_cast<std::int64_t>(random() % 80) - 10;
        const auto extent = random() % 2 == 0 ? chancery::TextExtent::Full : chancery::TextExtent::Excerpts;
        const Anchor anchor = anchorQuote(text, selector, extent);
        REQUIRE(anchor.start >= 0);
        REQUIRE(anchor.start <= anchor.end);
        REQUIRE(anchor.end <= text.size());
        REQUIRE(text.mid(anchor.start, anchor.end - anchor.start) == anchor.exact);
        REQUIRE(anchor.score >= 0);
        REQUIRE(anchor.score <= 1.0001);
        if (anchor.state == AnchorState::Exact || anchor.state == AnchorState::Moved)
            REQUIRE(anchor.exact == selector.exact);
        if (anchor.state == AnchorState::Reflowed)
            REQUIRE(chancery::sameWords(anchor.exact, selector.exact));
    }
}

} // namespace anchor_property_tests
