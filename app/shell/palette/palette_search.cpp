// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/palette/palette_search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr std::size_t mostListed = 60;
constexpr std::size_t mostRemembered = 8; // of what was used, before anything is typed
constexpr int bonusOfCommand = 10;        // what can be done, before what is merely named alike

PaletteEntry entryOf(const NamedObject &found)
{
    QString detail = label(found.object.kind);
    if (found.name != found.title)
        detail += u": "_s + found.title;
    return {-1, found.object, found.name, detail, {}, found.match};
}

/// Before anything is typed: what was chosen most, then every command as the menus have them.
std::vector<PaletteEntry> remembered(const PaletteQuestion &question)
{
    std::vector<PaletteEntry> result;
    std::vector<bool> listed(question.commands.size());
    const QString ofDossier = PaletteSearch::useKey(*question.snapshot, {});
    for (const QString &key : question.uses.mostUsed()) {
        if (result.size() >= mostRemembered)
            break;
        if (const auto command = question.commandKeys.indexOf(key); command >= 0) {
            listed[static_cast<std::size_t>(command)] = true;
            result.push_back(question.commands[static_cast<std::size_t>(command)]);
        } else if (key.startsWith(ofDossier)) {
            if (const auto object = question.snapshot->find(key.mid(ofDossier.size()))) {
                const QString title = question.snapshot->title(*object);
                result.push_back(entryOf({*object, title, title, {}}));
            }
        }
    }
    for (std::size_t i = 0; i < question.commands.size(); ++i) {
        if (!listed[i])
            result.push_back(question.commands[i]);
    }
    return result;
}

/// The menu's words help to find a command; the marks are in its title.
std::optional<FuzzyMatch> matchOf(QStringView text, const PaletteEntry &command)
{
    const QString title = fuzzyFolded(command.title);
    if (auto match = fuzzyMatch(text, title))
        return match;
    auto match = fuzzyMatch(text, title + u' ' + fuzzyFolded(command.detail));
    if (match) {
        match->score /= 2;
        std::erase_if(match->positions, [&title](qsizetype at) { return at >= title.size(); });
    }
    return match;
}

} // namespace

PaletteSearch::PaletteSearch(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

PaletteSearch::~PaletteSearch()
{
    ++m_generation;
    m_pool.clear();
    m_pool.waitForDone();
}

QString PaletteSearch::useKey(const Snapshot &snapshot, const ObjectRef &object)
{
    return u"object:%1#%2"_s.arg(snapshot.info().id, object.id);
}

void PaletteSearch::ask(PaletteQuestion question)
{
    const std::uint64_t generation = ++m_generation;
    m_pool.clear();
    m_pool.start([this, generation, asked = std::make_shared<PaletteQuestion>(std::move(question))] {
        auto entries = std::make_shared<std::vector<PaletteEntry>>(answer(*asked, generation));
        QMetaObject::invokeMethod(
            this,
            [this, generation, asked, entries] {
                if (generation == m_generation)
                    Q_EMIT answered(asked->text, *entries);
            },
            Qt::QueuedConnection);
    });
}

std::vector<PaletteEntry> PaletteSearch::answer(const PaletteQuestion &question, std::uint64_t generation)
{
    const QString text = fuzzyFolded(question.text).simplified();
    if (text.isEmpty())
        return remembered(question);
    if (!m_names || m_names->snapshot() != question.snapshot)
        m_names = std::make_unique<ObjectNames>(question.snapshot);

    std::vector<PaletteEntry> result;
    for (std::size_t i = 0; i < question.commands.size(); ++i) {
        PaletteEntry entry = question.commands[i];
        auto match = matchOf(text, entry);
        if (!match)
            continue;
        entry.match = *std::move(match);
        entry.match.score +=
            bonusOfCommand + question.uses.bonus(question.commandKeys.at(static_cast<qsizetype>(i)));
        result.push_back(std::move(entry));
    }

    QHash<ObjectRef, int> bonuses;
    const QString ofDossier = useKey(*question.snapshot, {});
    for (const QString &key : question.uses.mostUsed()) {
        if (!key.startsWith(ofDossier))
            continue;
        if (const auto object = question.snapshot->find(key.mid(ofDossier.size())))
            bonuses.insert(*object, question.uses.bonus(key));
    }
    const auto found = m_names->find(question.text, mostListed, bonuses,
                                     [this, generation] { return generation != m_generation; });
    for (const NamedObject &object : found)
        result.push_back(entryOf(object));
    std::stable_sort(result.begin(), result.end(), [](const PaletteEntry &a, const PaletteEntry &b) {
        return a.match.score > b.match.score;
    });
    if (result.size() > mostListed)
        result.erase(result.begin() + mostListed, result.end());
    return result;
}

} // namespace chancery
