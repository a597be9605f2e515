// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/propose/name_choice.h"

#include "core/text/fuzzy_match.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Of a kind with more than this many objects the first ones are completed.
constexpr std::uint32_t mostNames = 50000;
constexpr qsizetype mostInitials = 5;

QStringList wordsOf(const QString &folded)
{
    static const QRegularExpression gaps(u"[^\\p{L}\\p{N}]+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return folded.split(gaps, Qt::SkipEmptyParts);
}

/// How well typed words fit a name: the same, its beginning, each the beginning of one of its words in their
/// order or another, or the first letters of its words. None where they do not fit; letters from the midst of
/// words are none, so that a new name is not taken for an old one.
std::optional<int> fit(const QString &pattern, const QStringList &typed, const QString &name)
{
    if (name == pattern)
        return 100;
    if (name.startsWith(pattern))
        return 80;
    const QStringList words = wordsOf(name);
    qsizetype last = -1;
    bool inOrder = true;
    for (const QString &word : typed) {
        const auto found = std::find_if(words.begin(), words.end(),
                                        [&word](const QString &one) { return one.startsWith(word); });
        if (found == words.end()) {
            QString initials;
            for (const QString &one : words)
                initials += one.at(0);
            const bool isInitials = pattern.size() > 1 && pattern.size() <= mostInitials &&
                                    typed.size() == 1 && initials.startsWith(pattern);
            return isInitials ? std::optional(20) : std::nullopt;
        }
        inOrder = inOrder && found - words.begin() > last;
        last = found - words.begin();
    }
    return inOrder ? 60 : 40;
}

} // namespace

struct NameChooser::Name
{
    std::uint32_t row;
    QString name;
    QString folded;
    bool isAlias;
};

NameChooser::NameChooser(SnapshotPtr snapshot, ObjectKind kind)
    : m_snapshot(std::move(snapshot))
    , m_kind(kind)
{
}

NameChooser::~NameChooser() = default;

const std::vector<NameChooser::Name> &NameChooser::names() const
{
    if (m_names)
        return *m_names;
    m_names = std::make_unique<std::vector<Name>>();
    const std::uint32_t count = std::min(m_snapshot->count(m_kind), mostNames);
    const auto add = [this](std::uint32_t row, const QString &name, bool isAlias) {
        m_names->push_back({row, name, fuzzyFolded(name), isAlias});
    };
    for (std::uint32_t row = 0; row < count; ++row) {
        if (m_kind == ObjectKind::Participant) {
            const Participant participant = m_snapshot->at(ParticipantRow{row});
            add(row, participant.name, false);
            for (const QString &alias : participant.aliases)
                add(row, alias, true);
        } else {
            add(row, m_snapshot->title(m_snapshot->refAt(m_kind, row)), false);
        }
    }
    return *m_names;
}

std::optional<ObjectRef> NameChooser::exactly(const QString &typed) const
{
    const QString wanted = fuzzyFolded(typed.simplified());
    if (wanted.isEmpty())
        return std::nullopt;
    // A name before an alias.
    const Name *found = nullptr;
    for (const Name &name : names()) {
        if (name.folded == wanted && (!found || (found->isAlias && !name.isAlias)))
            found = &name;
    }
    return found ? std::optional(m_snapshot->refAt(m_kind, found->row)) : std::nullopt;
}

std::vector<NameChoice> NameChooser::choices(const QString &typed, std::size_t most) const
{
    const QString words = typed.simplified();
    const QString pattern = fuzzyFolded(words);
    const QStringList typedWords = wordsOf(pattern);
    struct Ranked
    {
        int score;
        const Name *name;
    };
    std::vector<Ranked> ranked;
    for (const Name &name : names()) {
        if (pattern.isEmpty()) {
            if (!name.isAlias)
                ranked.push_back({0, &name});
        } else if (const auto score = fit(pattern, typedWords, name.folded)) {
            ranked.push_back({*score, &name});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &a, const Ranked &b) { return a.score > b.score; });
    std::vector<NameChoice> result;
    for (const Ranked &one : ranked) {
        if (result.size() == most)
            break;
        const ObjectRef ref = m_snapshot->refAt(m_kind, one.name->row);
        if (std::any_of(result.begin(), result.end(),
                        [&ref](const NameChoice &known) { return known.object == ref; }))
            continue;
        result.push_back({ref, m_snapshot->title(ref), one.name->isAlias ? one.name->name : QString()});
    }
    if (!words.isEmpty() && !exactly(words))
        result.push_back({ObjectRef(m_kind, QString()), words, {}});
    return result;
}

} // namespace chancery
