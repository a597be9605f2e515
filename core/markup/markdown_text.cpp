// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/markdown_text.h"

#include "core/markup/html_tree.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// No mark reaches further: what has nothing but opening brackets is not searched to its end for each of
/// them.
constexpr qsizetype longestMark = 2048;

bool isEscapable(QChar character)
{
    return character.unicode() < 0x80 && (character.isPunct() || character.isSymbol());
}

bool isWordAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}
bool isBlankAt(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text[at].isSpace();
}

/// Whether a run of `*`, `_` or `~` can be a mark at all, and not a sign: CommonMark's flanking rules. A run
/// with blanks on both sides is a sign; `_` within a word is a letter of it.
bool isMark(QStringView text, qsizetype from, qsizetype to)
{
    if (isBlankAt(text, from - 1) && isBlankAt(text, to))
        return false;
    if (text[from] == u'~')
        return to - from == 2;
    return text[from] != u'_' || !isWordAt(text, from - 1) || !isWordAt(text, to);
}

/// Where each bracket of a line closes, by where it opens; found for all of them in one pass.
class Brackets
{
public:
    explicit Brackets(QStringView line)
    {
        if (!line.contains(u'['))
            return;
        std::vector<qsizetype> square;
        std::vector<qsizetype> round;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (line[i] == u'\\')
                ++i;
            else if (line[i] == u'[')
                square.push_back(i);
            else if (line[i] == u'(')
                round.push_back(i);
            else if (line[i] == u']')
                close(square, i);
            else if (line[i] == u')')
                close(round, i);
        }
    }

    /// -1 for one that does not close in this line.
    [[nodiscard]] qsizetype closingOf(qsizetype open) const { return m_closing.value(open, -1); }

private:
    void close(std::vector<qsizetype> &open, qsizetype at)
    {
        if (open.empty())
            return;
        m_closing.insert(open.back(), at);
        open.pop_back();
    }

    QHash<qsizetype, qsizetype> m_closing;
};

/// Whether a run of the same marks comes again in the line: a mark that opens nothing is a sign.
bool comesAgain(QStringView line, qsizetype from, qsizetype length)
{
    const qsizetype after = from + length;
    return line.sliced(after)
        .first(std::min(line.size() - after, longestMark))
        .contains(line.sliced(from, length));
}

QString inlineText(QStringView line, int depth)
{
    QString text;
    const Brackets brackets(line);
    QString openMarks; // each mark that is open, by its character
    for (qsizetype i = 0; i < line.size();) {
        const QChar character = line[i];
        qsizetype end = i + 1;
        const bool mayRun = character == u'`' || character == u'*' || character == u'_' || character == u'~';
        while (mayRun && end < line.size() && line[end] == character)
            ++end;
        if (character == u'\\' && i + 1 < line.size() && isEscapable(line[i + 1])) {
            text += line[i + 1];
            i += 2;
            continue;
        }
        if (character == u'`') {
            const QStringView within = line.sliced(end).first(std::min(line.size() - end, longestMark));
            const qsizetype close = within.indexOf(line.sliced(i, end - i));
            if (close >= 0) {
                text += within.first(close);
                i = end + close + end - i;
                continue;
            }
        }
        if ((character == u'*' || character == u'_' || character == u'~') && isMark(line, i, end)) {
            const bool closes = openMarks.contains(character) && !isBlankAt(line, i - 1);
            if (closes || comesAgain(line, i, end - i)) {
                if (closes)
                    openMarks.remove(character);
                else
                    openMarks += character;
                i = end;
                continue;
            }
        }
        if (line.sliced(i).startsWith(u"[^")) {
            // A footnote's mark is set apart, so that no figure before it grows.
            const qsizetype close = brackets.closingOf(i);
            if (close > i + 2) {
                text += (!text.isEmpty() && text.back().isDigit() ? u" ["_s : u"["_s) +
                        line.sliced(i + 2, close - i - 2).toString() + u']';
                i = close + 1;
                continue;
            }
        }
        const bool isImage = character == u'!' && i + 1 < line.size() && line[i + 1] == u'[';
        if ((character == u'[' || isImage) && depth < 8) {
            const qsizetype open = isImage ? i + 1 : i;
            const qsizetype close = brackets.closingOf(open);
            const qsizetype after = close + 1;
            const bool isInline = close >= 0 && after < line.size() && line[after] == u'(';
            const bool isReference = close >= 0 && after < line.size() && line[after] == u'[';
            const qsizetype last = isInline      ? brackets.closingOf(after)
                                   : isReference ? brackets.closingOf(after)
                                                 : -1;
            if (last >= 0) {
                text += inlineText(line.sliced(open + 1, close - open - 1), depth + 1);
                i = last + 1;
                continue;
            }
        }
        if (character == u'<' && i + 1 < line.size() &&
            (line[i + 1].isLetter() || line[i + 1] == u'/' || line[i + 1] == u'!')) {
            static const QRegularExpression address(uR"(^<((?:https?|mailto):[^<>\s]+)>)"_s);
            static const QRegularExpression tag(uR"(^</?[A-Za-z][^<>]*>|^<!--.*?-->)"_s);
            const QString rest = line.sliced(i).first(std::min(line.size() - i, longestMark)).toString();
            if (const auto match = address.match(rest); match.hasMatch()) {
                text += match.captured(1);
                i += match.capturedLength();
                continue;
            }
            if (const auto match = tag.match(rest); match.hasMatch()) {
                i += match.capturedLength();
                continue;
            }
        }
        if (character == u'&') {
            const qsizetype semicolon =
                line.sliced(i).first(std::min<qsizetype>(line.size() - i, 34)).indexOf(u';');
            const QString entity = semicolon > 1 ? htmlEntity(line.sliced(i + 1, semicolon - 1)) : QString();
            if (!entity.isEmpty()) {
                text += entity;
                i += semicolon + 1;
                continue;
            }
        }
        text += line.sliced(i, end - i);
        i = end;
    }
    return text;
}

/// A line without the marks of its block; `nothing` where it is all mark.
QString blockText(const QString &line)
{
    static const QRegularExpression rule(
        uR"(^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$)"_s);
    static const QRegularExpression definition(uR"(^ {0,3}\[(?!\^)[^\]]+\]:\s+\S+.*$)"_s);
    static const QRegularExpression quoted(uR"(^ {0,3}(?:> ?)+)"_s);
    static const QRegularExpression heading(uR"(^ {0,3}#{1,6}(?:\s+|$))"_s);
    static const QRegularExpression headingEnd(uR"(\s+#+\s*$)"_s);
    static const QRegularExpression bullet(uR"(^(\s*)[*+-]\s+)"_s);
    static const QRegularExpression footnote(uR"(^ {0,3}(\[\^[^\]]+\]):\s+)"_s);
    if (rule.match(line).hasMatch() || definition.match(line).hasMatch())
        return {};
    QString text = line;
    text.remove(quoted);
    if (heading.match(text).hasMatch()) {
        text.remove(heading);
        text.remove(headingEnd);
    }
    text.replace(bullet, u"\\1- "_s);
    text.replace(footnote, u"\\1 "_s);
    return inlineText(text, 0);
}

} // namespace

QString markdownText(const QString &markdown)
{
    static const QRegularExpression fence(uR"(^ {0,3}(`{3,}|~{3,}))"_s);
    QStringList lines = markdown.split(u'\n');
    QString openFence;
    for (QString &line : lines) {
        const QString mark = fence.match(line).captured(1);
        if (!openFence.isEmpty()) {
            if (mark.startsWith(openFence)) {
                openFence.clear();
                line.clear();
            }
        } else if (!mark.isEmpty()) {
            openFence = mark;
            line.clear();
        } else {
            line = blockText(line);
        }
    }
    return lines.join(u'\n');
}

} // namespace chancery
