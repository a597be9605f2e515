// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchoring/anchor.h"
#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

constexpr qsizetype megabyte = 1024 * 1024;
constexpr qsizetype contextLength = 32;

/// Prose of about so many characters, with few enough words that many are everywhere, as in a language.
QString drawProse(qsizetype length, std::mt19937 &random)
{
    std::geometric_distribution<int> anyWord(0.002);
    std::uniform_int_distribution<int> anyLength(8, 30);
    QString text;
    text.reserve(length + 200);
    while (text.size() < length) {
        for (int left = anyLength(random); left > 0; --left)
            text += u"%1%2 "_s.arg(QChar(u'a' + anyWord(random) % 26)).arg(anyWord(random));
        text.chop(1);
        text += random() % 6 == 0 ? u".\n\n"_s : u". "_s;
    }
    return text;
}

QuoteSelector drawSelector(const QString &text, std::mt19937 &random)
{
    const auto start = static_cast<qsizetype>(random() % static_cast<std::size_t>(text.size() - 400));
    const qsizetype length = 80 + static_cast<qsizetype>(random() % 160);
    QuoteSelector selector;
    selector.exact = text.mid(start, length);
    selector.prefix = text.mid(std::max<qsizetype>(0, start - contextLength), std::min(start, contextLength));
    selector.suffix = text.mid(start + length, contextLength);
    selector.start = start;
    selector.end = start + length;
    return selector;
}

/// What becomes of selectors as texts are edited and copied about.
enum class Wear {
    None,     ///< found where it was
    Shifted,  ///< the same words elsewhere
    Reflowed, ///< another layout
    Changed,  ///< another word in the middle
    Lost,     ///< words of the text, but in no order that it has
};

QuoteSelector worn(QuoteSelector selector, Wear wear)
{
    if (wear != Wear::None) {
        *selector.start += 1000;
        *selector.end += 1000;
    }
    if (wear == Wear::Reflowed)
        selector.exact.replace(u' ', u'\u00a0');
    if (wear == Wear::Changed)
        selector.exact.replace(selector.exact.size() / 2, 5, u"other"_s);
    if (wear == Wear::Lost) {
        QStringList words = selector.exact.split(u' ');
        std::sort(words.begin(), words.end());
        selector.exact = words.join(u' ');
        selector.prefix = u"Nowhere in the text"_s;
        selector.suffix.clear();
    }
    return selector;
}

void measure(BenchContext &context, const QString &name, qsizetype length, int count)
{
    std::mt19937 random(context.dossier().seed);
    const QString text = drawProse(length, random);
    QJsonObject result{
        {u"name"_s, name}, {u"text_mb"_s, static_cast<qint64>(length / megabyte)}, {u"passages"_s, count}};
    const std::pair<Wear, QString> wears[] = {{Wear::None, u"exact"_s},
                                              {Wear::Shifted, u"moved"_s},
                                              {Wear::Reflowed, u"reflowed"_s},
                                              {Wear::Changed, u"changed"_s},
                                              {Wear::Lost, u"lost"_s}};
    for (const auto &[wear, label] : wears) {
        std::vector<QuoteSelector> selectors;
        for (int i = 0; i < count; ++i)
            selectors.push_back(worn(drawSelector(text, random), wear));
        // The anchorer is made anew: what it learns of a text is part of the price.
        const double milliseconds = timed([&] {
            Anchorer anchorer(text);
            for (const QuoteSelector &selector : selectors)
                (void)anchorer.find(selector);
        });
        result.insert(label + u"_per_second"_s, rounded(count * 1000 / milliseconds, 0));
        result.insert(label + u"_ms"_s, rounded(milliseconds));
    }
    context.report().add(result);
}

} // namespace

/// Passages a second over a text of 1 MB, and a hundred passages in one of 10 MB, in each state.
Status measureAnchor(BenchContext &context)
{
    measure(context, u"anchor"_s, megabyte, 1000);
    measure(context, u"anchor_long"_s, 10 * megabyte, 100);
    return std::monostate();
}

} // namespace chancery::bench
