// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/attribution.h"

#include "core/text/folding.h"
#include "core/text/quoted_speech.h"
#include "core/text/word_index.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

// What stands right before an outlet that is named as the origin …
constexpr std::array before{
    "according to"_L1, "citing"_L1,     "cited by"_L1,       "reported by"_L1, "quoted by"_L1,
    "told"_L1,         "reports by"_L1, "interview with"_L1, "report by"_L1,   "reports from"_L1,
};
// … and what right after it.
constexpr std::array after{
    "reported"_L1, "reports"_L1, "has reported"_L1, "had reported"_L1, "was told"_L1, "has learned"_L1,
};

bool endsWithCue(QStringView head)
{
    head = head.trimmed();
    if (head.endsWith(" the"_L1, Qt::CaseInsensitive))
        head = head.chopped(4).trimmed();
    return std::any_of(before.begin(), before.end(), [head](QLatin1StringView cue) {
        return head.endsWith(cue, Qt::CaseInsensitive) &&
               (head.size() == cue.size() || !head[head.size() - cue.size() - 1].isLetterOrNumber());
    });
}

bool startsWithCue(QStringView tail)
{
    tail = tail.trimmed();
    return std::any_of(after.begin(), after.end(), [tail](QLatin1StringView cue) {
        return tail.startsWith(cue) && (tail.size() == cue.size() || !tail[cue.size()].isLetterOrNumber());
    });
}

} // namespace

QString outletName(const QString &publisher)
{
    const QString text = folded(publisher).simplified();
    return text.startsWith("the "_L1, Qt::CaseInsensitive) ? text.mid(4) : text;
}

AttributionFinder::AttributionFinder(const std::vector<QString> &outlets)
{
    QSet<QString> names;
    for (std::size_t i = 0; i < outlets.size(); ++i) {
        QString name = outletName(outlets[i]);
        const std::vector<TextWord> words = wordsOf(name);
        const QString first = words.empty() ? QString() : words.front().word.toString();
        if (!words.empty())
            name = name.mid(words.front().start);
        if (name.size() < 3 || first.isEmpty())
            continue;
        if (names.contains(name))
            continue;
        names.insert(name);
        m_outlets[first].push_back({name, static_cast<std::uint32_t>(i)});
    }
    for (std::vector<Outlet> &known : m_outlets) {
        std::stable_sort(known.begin(), known.end(),
                         [](const Outlet &a, const Outlet &b) { return a.name.size() > b.name.size(); });
    }
}

std::optional<std::uint32_t> AttributionFinder::find(const QString &sentence) const
{
    if (m_outlets.isEmpty())
        return std::nullopt;
    const QString text = folded(sentence);
    const auto speech = quotedSpeech(text);
    for (const TextWord &word : wordsOf(text)) {
        const auto known = m_outlets.constFind(word.word.toString());
        if (known == m_outlets.constEnd() ||
            std::any_of(speech.begin(), speech.end(), [&word](const auto &range) {
                return range.first <= word.start && word.start < range.second;
            }))
            continue;
        for (const Outlet &outlet : *known) {
            const qsizetype end = word.start + outlet.name.size();
            const QStringView here = QStringView(text).mid(word.start, outlet.name.size());
            const bool isName = here == outlet.name && (end >= text.size() || !text[end].isLetterOrNumber());
            if (isName && (endsWithCue(QStringView(text).first(word.start)) ||
                           startsWithCue(QStringView(text).sliced(end))))
                return outlet.number;
        }
    }
    return std::nullopt;
}

} // namespace chancery
