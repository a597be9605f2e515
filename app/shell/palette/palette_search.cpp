// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/palette/palette_search.h"

#include "core/search/search_results.h"

#include <QElapsedTimer>

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
            if (!question.commands[static_cast<std::size_t>(command)].whyNot.isEmpty())
                continue; // it stands where the menus have it
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

/// The best of what its title, what people call it and the words of its menu give; the marks are in its
/// title.
std::optional<FuzzyMatch> matchOf(QStringView text, const PaletteEntry &command)
{
    const QString title = fuzzyFolded(command.title);
    std::optional<FuzzyMatch> best = fuzzyMatch(text, title);
    // The letters of a word that are strewn over the title are no better than the word itself elsewhere.
    if (!command.otherWords.isEmpty()) {
        const QString others = fuzzyFolded(command.otherWords);
        auto match = fuzzyMatch(text, others);
        if (match) {
            // That there are many such words makes none of them less near.
            match->score += static_cast<int>(others.size() / 16);
            match->positions.clear();
        }
        if (match && (!best || match->score > best->score))
            best = std::move(match);
    }
    if (best)
        return best;
    auto match = fuzzyMatch(text, title + u' ' + fuzzyFolded(command.detail));
    if (match) {
        match->score /= 2;
        std::erase_if(match->positions, [&title](qsizetype at) { return at >= title.size(); });
    }
    return match;
}

/// What the score of objects gets for their use.
QHash<ObjectRef, int> bonusesOf(const PaletteQuestion &question)
{
    QHash<ObjectRef, int> bonuses;
    const QString ofDossier = PaletteSearch::useKey(*question.snapshot, {});
    for (const QString &key : question.uses.mostUsed()) {
        if (!key.startsWith(ofDossier))
            continue;
        if (const auto object = question.snapshot->find(key.mid(ofDossier.size())))
            bonuses.insert(*object, question.uses.bonus(key));
    }
    return bonuses;
}

/// The kinds of which a dossier has too many to hold their names.
std::vector<ObjectKind> largeKinds(const Snapshot &snapshot)
{
    std::vector<ObjectKind> kinds;
    for (const ObjectKind kind : searchOrder()) {
        if (!ObjectNames::holds(snapshot, kind))
            kinds.push_back(kind);
    }
    return kinds;
}

void keepBest(std::vector<PaletteEntry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const PaletteEntry &a, const PaletteEntry &b) {
        return a.match.score > b.match.score;
    });
    if (entries.size() > mostListed)
        entries.erase(entries.begin() + mostListed, entries.end());
}

} // namespace

PaletteSearch::PaletteSearch(QObject *parent)
    : QObject(parent)
{
    for (QThreadPool *pool : {&m_pool, &m_indexPool}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1);
    }
}

PaletteSearch::~PaletteSearch()
{
    m_ends = true;
    ++m_generation;
    m_pool.clear();
    m_pool.waitForDone();
    m_indexPool.clear();
    // A connection ends in the thread that opened it.
    m_indexPool.start([this] { m_indexedNames.reset(); });
    m_indexPool.waitForDone();
}

bool PaletteSearch::needsIndex(const Snapshot &snapshot)
{
    return !largeKinds(snapshot).empty();
}

QString PaletteSearch::useKey(const Snapshot &snapshot, const ObjectRef &object)
{
    return u"object:%1#%2"_s.arg(snapshot.info().id, object.id);
}

void PaletteSearch::ask(PaletteQuestion question)
{
    const std::uint64_t generation = ++m_generation;
    m_pool.clear();
    m_indexPool.clear();
    m_pool.start([this, generation, asked = std::make_shared<const PaletteQuestion>(std::move(question))] {
        PaletteAnswer found{asked->text, answer(*asked, generation), true, {}};
        found.isComplete = asked->text.trimmed().isEmpty() || largeKinds(*asked->snapshot).empty();
        tell(found, generation);
        if (!found.isComplete && !isOld(generation))
            m_indexPool.start([this, generation, asked, found] { complete(asked, found, generation); });
    });
}

void PaletteSearch::tell(const PaletteAnswer &answer, std::uint64_t generation)
{
    QMetaObject::invokeMethod(
        this,
        [this, answer, generation] {
            if (!isOld(generation))
                Q_EMIT answered(answer);
        },
        Qt::QueuedConnection);
}

void PaletteSearch::complete(const Question &question, PaletteAnswer answer, std::uint64_t generation)
{
    if (isOld(generation))
        return;
    if (!m_indexedNames || m_indexedNames->snapshot() != question->snapshot) {
        QElapsedTimer sinceTold;
        sinceTold.start();
        // A newer question needs the same words: reading them goes on.
        auto opened = IndexedNames::open(question->snapshot, [&](double share) {
            constexpr qint64 oftenEnough = 100;
            if (sinceTold.elapsed() > oftenEnough) {
                sinceTold.restart();
                QMetaObject::invokeMethod(
                    this, [this, share] { Q_EMIT reading(share); }, Qt::QueuedConnection);
            }
            return !m_ends;
        });
        if (!opened) {
            answer.remark = tr("Not everything can be found: %1").arg(opened.error().toString());
            answer.isComplete = true;
            return tell(answer, generation);
        }
        m_indexedNames = std::move(*opened);
    }
    if (isOld(generation))
        return;
    const QHash<ObjectRef, int> bonuses = bonusesOf(*question);
    const std::vector<ObjectKind> kinds = largeKinds(*question->snapshot);
    QStringList more;
    for (const ObjectKind kind : kinds) {
        const auto found = m_indexedNames->find(kind, question->text, mostListed, bonuses,
                                                [this, generation] { return isOld(generation); });
        if (isOld(generation))
            return;
        if (!found) {
            answer.remark = tr("Not everything can be found: %1").arg(found.error().toString());
            break;
        }
        if (found->isMore)
            more.append(pluralLabel(kind));
        for (const NamedObject &object : found->objects) {
            const auto has = [&object](const PaletteEntry &entry) {
                return entry.command < 0 && entry.object == object.object;
            };
            if (std::none_of(answer.entries.begin(), answer.entries.end(), has))
                answer.entries.push_back(entryOf(object));
        }
        keepBest(answer.entries);
        answer.isComplete = kind == kinds.back();
        if (answer.isComplete && !more.isEmpty())
            answer.remark =
                tr("More %1 have such words: more letters find others").arg(more.join(tr(" and ")));
        tell(answer, generation);
    }
    if (!answer.isComplete) {
        answer.isComplete = true;
        tell(answer, generation);
    }
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
        // What can be done goes before what cannot.
        if (entry.whyNot.isEmpty())
            entry.match.score +=
                bonusOfCommand + question.uses.bonus(question.commandKeys.at(static_cast<qsizetype>(i)));
        result.push_back(std::move(entry));
    }

    const auto found = m_names->find(question.text, mostListed, bonusesOf(question),
                                     [this, generation] { return isOld(generation); });
    for (const NamedObject &object : found)
        result.push_back(entryOf(object));
    keepBest(result);
    return result;
}

} // namespace chancery
