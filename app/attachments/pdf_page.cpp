// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/pdf_page.h"

#include "core/text/lines/visual_order.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <memory>
#include <optional>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

using Words = std::vector<std::unique_ptr<Poppler::TextBox>>;

/// How far a line is turned clockwise from one that is read from left to right.
enum class Turn : std::uint8_t { None, Quarter, Half, ThreeQuarters };
constexpr std::array turns{Turn::None, Turn::Quarter, Turn::Half, Turn::ThreeQuarters};

/// How to turn the page so that such a line is upright.
Poppler::Page::Rotation upright(Turn turn)
{
    switch (turn) {
    case Turn::None:
        return Poppler::Page::Rotate0;
    case Turn::Quarter:
        return Poppler::Page::Rotate270;
    case Turn::Half:
        return Poppler::Page::Rotate180;
    case Turn::ThreeQuarters:
        return Poppler::Page::Rotate90;
    }
    return Poppler::Page::Rotate0;
}

std::optional<Turn> turnAlong(QPointF way)
{
    if (way.isNull())
        return std::nullopt;
    if (std::abs(way.x()) >= std::abs(way.y()))
        return way.x() < 0 ? Turn::Half : Turn::None;
    return way.y() > 0 ? Turn::Quarter : Turn::ThreeQuarters;
}

/// The words of a line are those from `start` to before `end`. By the places of the characters in its longest
/// word, or else of its words; nothing for a single character.
std::optional<Turn> turnOf(const Words &words, std::size_t start, std::size_t end)
{
    const auto longest = std::max_element(
        words.begin() + static_cast<std::ptrdiff_t>(start), words.begin() + static_cast<std::ptrdiff_t>(end),
        [](const auto &a, const auto &b) { return a->text().size() < b->text().size(); });
    const auto last = static_cast<int>((*longest)->text().size()) - 1;
    return turnAlong(
        last > 0 ? (*longest)->charBoundingBox(last).center() - (*longest)->charBoundingBox(0).center()
                 : words[end - 1]->boundingBox().center() - words[start]->boundingBox().center());
}

/// Where the line ends that begins at `start`.
std::size_t endOfLine(const Words &words, std::size_t start)
{
    std::size_t end = start + 1;
    while (end < words.size() && words[end - 1]->nextWord())
        ++end;
    return end;
}

/// The letters of typographic ligatures, which stand for the page's look and not for its words; no character
/// that acts instead of being seen; a raised figure apart from a number.
QString plain(QString text)
{
    static constexpr QStringView letters[] = {u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};
    for (char16_t ligature = 0xFB00; ligature <= 0xFB06; ++ligature)
        text.replace(QChar(ligature), letters[ligature - 0xFB00].toString());
    // A raised figure that is a character of its own reads as one of the number before it where it is folded.
    static const QRegularExpression fused(u"(\\d)([⁰¹²³⁴-⁹])"_s);
    text.replace(fused, u"\\1 \\2"_s);
    text.removeIf([](QChar one) {
        const char16_t code = one.unicode();
        return (code < 0x20 && one != u'\t') || (code >= 0x7F && code < 0xA0) || code == 0xFEFF ||
               code == 0xFFFE || code == 0xFFFF || (code >= 0x202A && code <= 0x202E) || code == 0x200E ||
               code == 0x200F;
    });
    return text;
}

bool isMark(const QString &text)
{
    static const QRegularExpression mark(
        uR"(^[\[(]?(?:\d{1,3}|[*†‡§¶#]{1,3}|[a-z])(?:[,–-]\d{1,3})*[\])]?,?$)"_s);
    return mark.match(text).hasMatch();
}

/// Figures as raised ones; brackets, signs and letters as they are.
QString raised(QString text)
{
    static constexpr QStringView figures = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    for (QChar &character : text) {
        if (character >= u'0' && character <= u'9')
            character = figures[character.unicode() - u'0'];
    }
    return text;
}

/// “km²” and “CO₂”: a figure that belongs to what it stands at.
bool belongs(const QString &before, const QString &mark)
{
    static const QRegularExpression unit(u"(?:^|[^\\p{L}])(?:k|c|m|d)?m$|(?:^|[^\\p{L}])(?:ft|mi|yd|in)$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (mark == "2"_L1 || mark == "3"_L1) {
        if (unit.match(before).hasMatch())
            return true;
    }
    static const QRegularExpression formula(u"(?:^|[^\\p{L}])(?:CO|SO|NO|H|O|N|CH|UF|PM)$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return formula.match(before).hasMatch();
}

/// A line as it is put together from words, in the order of their places.
class LineBuilder
{
public:
    void add(const Poppler::TextBox &word)
    {
        const QString text = plain(word.text());
        const QRectF box = word.boundingBox();
        const bool isRaised = isRaisedMark(text, box);
        if (isRaised && !belongs(m_line.text, text)) {
            if (!m_line.text.isEmpty() && !m_line.text.back().isSpace())
                m_line.text += u' ';
            m_line.text += raised(text);
        } else {
            // What follows a mark without a blank is no part of it.
            if (m_isAfterMark && !text.isEmpty() && text[0].isLetterOrNumber())
                m_line.text += u' ';
            m_line.text += isRaised && m_line.text.back() == u'm' ? raised(text) : text;
        }
        m_isAfterMark = isRaised && !word.hasSpaceAfter();
        if (word.hasSpaceAfter())
            m_line.text += u' ';
        if (!isRaised && box.height() >= m_body.height() * 0.8)
            m_body = box;
        m_line.place |= box;
    }

    /// The words that come before any of the line are those after a mark.
    PdfLine take()
    {
        PdfLine line = std::move(m_line);
        *this = {};
        line.text = line.text.simplified();
        return line;
    }

    /// A mark at the start of a line is seen by what follows.
    void expect(const QRectF &body) { m_body = body; }

private:
    [[nodiscard]] bool isRaisedMark(const QString &text, const QRectF &box) const
    {
        return !m_body.isEmpty() && box.height() < m_body.height() * 0.8 &&
               box.bottom() < m_body.bottom() - m_body.height() * 0.2 &&
               box.top() < m_body.top() + m_body.height() * 0.3 && isMark(text);
    }

    PdfLine m_line;
    QRectF m_body; ///< of the words of full size
    bool m_isAfterMark = false;
};

/// The lines that are upright in a list, and those of single characters, which do not tell how they stand.
PdfPage uprightLines(const Words &words, int number, double height, bool withUnknown)
{
    PdfPage result;
    result.number = number;
    result.height = height;
    for (std::size_t start = 0; start < words.size();) {
        const std::size_t end = endOfLine(words, start);
        const auto turn = turnOf(words, start, end);
        QRectF body;
        for (std::size_t i = start; i < end; ++i) {
            if (words[i]->boundingBox().height() > body.height())
                body = words[i]->boundingBox();
        }
        if (turn ? turn == Turn::None : withUnknown) {
            LineBuilder line;
            line.expect(body);
            for (std::size_t i = start; i < end; ++i)
                line.add(*words[i]);
            if (PdfLine whole = line.take(); !whole.text.isEmpty())
                result.lines.push_back(std::move(whole));
        }
        start = end;
    }
    return result;
}

/// How many characters stand each way, as far as lines of several tell.
std::array<qsizetype, turns.size()> countTurns(const Words &words)
{
    std::array<qsizetype, turns.size()> count{};
    for (std::size_t start = 0; start < words.size();) {
        const std::size_t end = endOfLine(words, start);
        if (const auto turn = turnOf(words, start, end)) {
            for (std::size_t i = start; i < end; ++i)
                count[static_cast<std::size_t>(*turn)] += words[i]->text().size();
        }
        start = end;
    }
    if (!words.empty() && *std::max_element(count.begin(), count.end()) == 0)
        count[static_cast<std::size_t>(Turn::None)] = 1;
    return count;
}

/// Puts lines with letters from right to left into the order of reading.
void orderLetters(PdfPage &page)
{
    LetterCount all;
    for (const PdfLine &line : page.lines) {
        const LetterCount here = countLetters(line.text);
        all.leftToRight += here.leftToRight;
        all.rightToLeft += here.rightToLeft;
    }
    if (all.rightToLeft == 0)
        return;
    const bool isPageRightToLeft = all.rightToLeft > all.leftToRight;
    for (PdfLine &line : page.lines) {
        const LetterCount here = countLetters(line.text);
        const bool isRightToLeft = here.leftToRight == 0 || isPageRightToLeft;
        if (here.rightToLeft > 0)
            line.text = readingOrder(line.text, isRightToLeft);
    }
}

} // namespace

std::vector<PdfPage> linesOf(const Poppler::Page &page, int number)
{
    const QSizeF size = page.pageSizeF();
    const Words asTheyStand = page.textList();
    const auto count = countTurns(asTheyStand);
    std::array order = turns;
    std::stable_sort(order.begin(), order.end(), [&](Turn a, Turn b) {
        return count[static_cast<std::size_t>(a)] > count[static_cast<std::size_t>(b)];
    });
    std::vector<PdfPage> result;
    for (const Turn turn : order) {
        if (count[static_cast<std::size_t>(turn)] == 0)
            break;
        const bool isSideways = turn == Turn::Quarter || turn == Turn::ThreeQuarters;
        const double height = isSideways ? size.width() : size.height();
        const bool isFirst = turn == order.front();
        PdfPage lines = turn == Turn::None
                            ? uprightLines(asTheyStand, number, height, isFirst)
                            : uprightLines(page.textList(upright(turn)), number, height, isFirst);
        if (!lines.lines.empty()) {
            orderLetters(lines);
            result.push_back(std::move(lines));
        }
    }
    return result;
}

} // namespace chancery
