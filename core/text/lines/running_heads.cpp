// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lines/running_heads.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// The part of a page's height, at top and foot, where heads stand.
constexpr double marginShare = 0.2;
constexpr int mostHeads = 4;        ///< lines at an edge
constexpr double samePlace = 3;     ///< points
constexpr int shortestSentence = 5; ///< words

enum class Edge : std::uint8_t { Top, Foot };

/// A line at an edge with what may be a page's number apart from its words.
struct Candidate
{
    Edge edge = Edge::Top;
    QString words;             ///< the line, `#` for the page's number
    std::optional<int> number; ///< the page's, as it says
    QString text;
    double y = 0; ///< of the line's middle, from its edge
    int page = 0;
    bool isApart = false;  ///< from the text, by space or size
    bool isShort = false;  ///< no line of a paragraph's middle
    std::size_t place = 0; ///< of its page in the list
    std::size_t line = 0;  ///< of the line in its page

    /// What all heads that are the same have alike: an even page has its own edge of the sheet.
    [[nodiscard]] QString key() const { return (edge == Edge::Top ? u"t "_s : u"f "_s) + words; }
};

int roman(QStringView text)
{
    static constexpr std::pair<char16_t, int> values[] = {{u'i', 1},   {u'v', 5},   {u'x', 10},  {u'l', 50},
                                                          {u'c', 100}, {u'd', 500}, {u'm', 1000}};
    int sum = 0;
    int before = 0;
    for (qsizetype i = text.size(); i > 0; --i) {
        const auto *value = std::find_if(std::begin(values), std::end(values),
                                         [&](const auto &one) { return one.first == text[i - 1].toLower(); });
        if (value == std::end(values))
            return 0;
        sum += value->second < before ? -value->second : value->second;
        before = std::max(before, value->second);
    }
    return sum;
}

/// Fills in words and number.
void divide(Candidate &candidate)
{
    static const auto caseless =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    // Alone, with what goes with it: “- 3 -”, “Page 3 of 9”, “p. 3/9”, “iv”.
    static const QRegularExpression alone(
        uR"(^([-–—|\[(•·]? ?(?:[\p{L}]{1,9}\.? )?)(\d{1,4}|[ivxlc]{1,7})((?: ?(?:[/|]|of|von|de|из|з) ?\d{1,4})? ?[-–—|\])•·]?)$)"_s,
        caseless);
    // At the end of a short line, or before a bar or a wide blank at its start.
    static const QRegularExpression last(
        uR"(^(.*?[^\d\s].*?[ |–—·•-](?:page |p\. ?|seite |s\. ?|с\. ?)?)(\d{1,4})((?: ?(?:/|of|von|de|из|з) ?\d{1,4})? ?[-–—|]?)$)"_s,
        caseless);
    static const QRegularExpression first(
        uR"(^((?:page |p\. ?|seite |s\. ?|с\. ?)?)(\d{1,4})( ?[|–—·•-].*|[ ]+\p{L}.*)$)"_s, caseless);
    static const QRegularExpression month(
        u"^[ ,.]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|янв|фев|мар|апр|мая|июн|"
        u"июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)"_s,
        caseless);
    candidate.words = candidate.text;
    const QString &text = candidate.text;
    if (const auto match = alone.match(text);
        match.hasMatch() && !month.match(match.captured(1)).hasMatch()) {
        const QString number = match.captured(2);
        const bool isRoman = !number[0].isDigit();
        candidate.number = isRoman ? roman(number) : number.toInt();
        static const QRegularExpression digits(u"\\d+"_s);
        candidate.words =
            match.captured(1) + (isRoman ? u"i#"_s : u"#"_s) + match.captured(3).replace(digits, u"#"_s);
        return;
    }
    for (const QRegularExpression &form : {last, first}) {
        const auto match = form.match(text);
        if (!match.hasMatch() || month.match(match.captured(3)).hasMatch())
            continue;
        candidate.number = match.captured(2).toInt();
        candidate.words = match.captured(1) + u'#' + match.captured(3);
        return;
    }
}

bool isSentence(const QString &text)
{
    return QStringView(u".!?;:").contains(text.back()) && text.count(u' ') + 1 >= shortestSentence;
}

/// The lines at an edge in order from it, with how far they lie apart.
std::vector<Candidate> candidatesAt(Edge edge, const PdfPage &page, std::size_t place)
{
    std::vector<std::size_t> order(page.lines.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto distance = [&](std::size_t line) {
        const double y = page.lines[line].place.center().y();
        return edge == Edge::Top ? y : page.height - y;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); });
    double width = 0;
    for (const PdfLine &line : page.lines)
        width = std::max(width, line.place.width());
    std::vector<Candidate> result;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const PdfLine &line = page.lines[order[i]];
        if (distance(order[i]) > page.height * marginShare || result.size() >= mostHeads)
            break;
        Candidate candidate;
        candidate.edge = edge;
        candidate.text = line.text.simplified();
        candidate.y = distance(order[i]);
        candidate.page = page.number;
        candidate.place = place;
        candidate.line = order[i];
        // The next line that is not beside this one.
        std::size_t next = i + 1;
        while (next < order.size() && distance(order[next]) - distance(order[i]) < line.place.height() * 0.5)
            ++next;
        candidate.isApart = next == order.size() ||
                            distance(order[next]) - distance(order[i]) > line.place.height() * 2.2 ||
                            std::abs(page.lines[order[next]].place.height() - line.place.height()) >
                                line.place.height() * 0.1;
        candidate.isShort = line.place.width() < width * 0.7 && !isSentence(candidate.text);
        divide(candidate);
        result.push_back(std::move(candidate));
    }
    return result;
}

/// Those of the candidates of one wording that are heads.
std::vector<const Candidate *> headsAmong(const std::vector<const Candidate *> &all, int pages)
{
    // Numbers that count pages differ from the page by the same everywhere; lines lie at the same height.
    std::vector<const Candidate *> best;
    for (const Candidate *one : all) {
        std::vector<const Candidate *> like;
        QSet<int> on;
        for (const Candidate *other : all) {
            const bool isSame =
                one->text == other->text ||
                (one->number && other->number && *one->number - one->page == *other->number - other->page);
            if (isSame && std::abs(one->y - other->y) <= samePlace) {
                like.push_back(other);
                on.insert(other->page);
            }
        }
        const bool isOnPageOfItsNumber = one->words == u"#"_s && one->number == one->page && pages > 1;
        const bool isSaid = isSentence(one->text);
        const bool isSeveral =
            isSaid ? on.size() > 2 && on.size() * 2 > pages && one->isApart : on.size() > 1;
        if ((isSeveral || (isOnPageOfItsNumber && one->isApart)) && like.size() > best.size())
            best = std::move(like);
    }
    return best;
}

} // namespace

QStringList takeHeads(std::vector<PdfPage> &pages)
{
    QSet<int> numbers;
    for (const PdfPage &page : pages)
        numbers.insert(page.number);
    QStringList said;
    for (const Edge edge : {Edge::Top, Edge::Foot}) {
        std::vector<std::vector<Candidate>> candidates;
        for (std::size_t i = 0; i < pages.size(); ++i)
            candidates.push_back(candidatesAt(edge, pages[i], i));
        QHash<QString, std::vector<const Candidate *>> byWords;
        for (const auto &ofPage : candidates) {
            for (const Candidate &candidate : ofPage)
                byWords[candidate.key()].push_back(&candidate);
        }
        QSet<const Candidate *> heads;
        for (const auto &all : std::as_const(byWords)) {
            // A chapter's head may lie elsewhere than that of another: each place on its own.
            std::vector<const Candidate *> rest = all;
            for (auto found = headsAmong(rest, static_cast<int>(numbers.size())); !found.empty();
                 found = headsAmong(rest, static_cast<int>(numbers.size()))) {
                for (const Candidate *head : found) {
                    heads.insert(head);
                    std::erase(rest, head);
                }
            }
        }
        for (const auto &ofPage : candidates) {
            std::vector<const Candidate *> taken;
            for (std::size_t i = 0; i < ofPage.size(); ++i) {
                // What lies beside a head at the same height is no text between it and the edge.
                const bool isBeside =
                    (i > 0 && std::abs(ofPage[i - 1].y - ofPage[i].y) <= samePlace) ||
                    (i + 1 < ofPage.size() && std::abs(ofPage[i + 1].y - ofPage[i].y) <= samePlace);
                if (!heads.contains(&ofPage[i])) {
                    if (isBeside)
                        continue;
                    break;
                }
                taken.push_back(&ofPage[i]);
            }
            // A paragraph that comes again is none of heads: the last of them is set apart, or a few words.
            while (!taken.empty() && !taken.back()->isApart && !taken.back()->isShort)
                taken.pop_back();
            std::sort(taken.begin(), taken.end(),
                      [](const Candidate *a, const Candidate *b) { return a->line > b->line; });
            for (const Candidate *head : taken) {
                auto &lines = pages[head->place].lines;
                lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(head->line));
                if (!said.contains(head->words))
                    said.append(head->words);
            }
        }
    }
    return said;
}

} // namespace chancery
