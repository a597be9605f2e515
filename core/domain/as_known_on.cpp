// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/as_known_on.h"

#include "core/domain/counted.h"
#include "core/domain/domain_words.h"
#include "core/domain/possibly_known.h"
#include "core/domain/zone.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using domain_words::tr;

namespace {

enum class Publication { Known, Later, Undecided };

/// The first and the last day that a date may mean; none where that end is open or not sure.
struct DayBounds
{
    std::optional<CivilDay> first;
    std::optional<CivilDay> last;
};

/// Of `2026-01-05~` and `2026-01-05?` it is not sure how late they may be, nor by how much they may be early:
/// a week, a month or a year before, as they name a day, a month or a year.
CivilDay earlierThan(CivilDay first, const Edtf &date)
{
    const auto dashes = QStringView(date.startExpression()).sliced(1).count(u'-');
    return {first.daysSinceEpoch - (dashes == 0 ? 366 : dashes == 1 ? 31 : 7)};
}

/// In the days of the dossier: an instant is of the day that its zone has then.
DayBounds boundsOf(const Edtf &date, const std::optional<Zone> &zone)
{
    DayBounds bounds{date.earliest(), date.latest()};
    const auto isInstant = [](const std::optional<ClockTime> &clock) { return clock && clock->offset; };
    if (zone && (isInstant(date.startClock()) || isInstant(date.endClock()))) {
        if (const auto stretch = stretchOf(date, *zone)) {
            const auto dayOf = [](CivilSecond second) {
                return CivilDay{second >= 0 ? second / secondsPerDay
                                            : -((secondsPerDay - 1 - second) / secondsPerDay)};
            };
            if (bounds.first)
                bounds.first = dayOf(stretch->begin);
            if (bounds.last)
                bounds.last = dayOf(stretch->end - 1);
        }
    }
    if (date.isApproximate() || date.isUncertain()) {
        if (bounds.first)
            bounds.first = earlierThan(*bounds.first, date);
        bounds.last.reset();
    }
    return bounds;
}

/// The last day on which a source can have been published at all, as far as the dossier says.
std::optional<CivilDay> closingDay(const Source &source, const DossierInfo &info)
{
    const auto &closing = source.retrieved ? source.retrieved : info.cutoff;
    return closing ? closing->latest() : std::nullopt;
}

Publication publicationOf(const DayBounds &published, const std::optional<CivilDay> &closing, CivilDay day)
{
    const auto &[first, last] = published;
    const bool closes = closing && (!first || *first <= *closing) && (!last || *last > *closing);
    const std::optional<CivilDay> latest = closes ? closing : last;
    if (first && *first > day)
        return Publication::Later;
    return latest && *latest <= day ? Publication::Known : Publication::Undecided;
}

/// Tells of dates of one dossier whether they were by a day.
class PublicationBy
{
public:
    PublicationBy(const Dossier &dossier, CivilDay day)
        : m_day(day)
        , m_zone(Zone::named(dossier.info.timeZone))
    {
        for (const Source &source : dossier.sources)
            m_closing.insert(source.id, closingDay(source, dossier.info));
    }

    [[nodiscard]] Publication of(const Source &source) const
    {
        return of(source.published, m_closing.value(source.id));
    }
    /// Of a passage that has a day of its own.
    [[nodiscard]] Publication of(const Passage &passage) const
    {
        return of(passage.published, m_closing.value(passage.source));
    }

private:
    [[nodiscard]] Publication of(const std::optional<Edtf> &published,
                                 const std::optional<CivilDay> &closing) const
    {
        return publicationOf(published ? boundsOf(*published, m_zone) : DayBounds{}, closing, m_day);
    }

    CivilDay m_day;
    std::optional<Zone> m_zone;
    QHash<SourceId, std::optional<CivilDay>> m_closing;
};

/// A text without what only these passages quote of it. Where offsets count, as in a full text, every
/// character is covered; else the words are left out.
QString withoutPassages(const QString &text, Completeness completeness,
                        const std::vector<const Passage *> &gone, const std::vector<const Passage *> &kept)
{
    std::vector<char> isGone(static_cast<std::size_t>(text.size()), 0);
    const auto mark = [&](const std::vector<const Passage *> &passages, char as) {
        for (const Passage *passage : passages) {
            if (passage->exact.isEmpty())
                continue;
            for (qsizetype at = text.indexOf(passage->exact); at >= 0;
                 at = text.indexOf(passage->exact, at + passage->exact.size()))
                std::fill_n(isGone.begin() + at, passage->exact.size(), as);
        }
    };
    mark(gone, 1);
    mark(kept, 0);
    constexpr QChar cover = u'\u2592';
    QString rest;
    rest.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool covered = isGone[static_cast<std::size_t>(i)] != 0;
        if (!covered) {
            rest += text[i];
        } else if (completeness == Completeness::Full) {
            // A character outside the basic plane is one code point: one cover.
            if (!text[i].isLowSurrogate())
                rest += text[i].isSpace() ? text[i] : cover;
        } else if (i == 0 || !isGone[static_cast<std::size_t>(i - 1)]) {
            rest += u"[…]"_s;
        }
    }
    return rest;
}

/// How the longer words of a text begin, for telling whether one says what another does.
QSet<QString> stemsOf(const QString &text)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype stem = 5;
    QSet<QString> stems;
    QString word;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i].isLetterOrNumber()) {
            word += text[i];
            continue;
        }
        if (word.size() >= shortest)
            stems.insert(word.left(stem).toCaseFolded());
        word.clear();
    }
    return stems;
}

using Counts = std::array<std::uint32_t, objectKindCount>;

/// Drops from a dossier what was published at a time that is not kept, from the passages down to the objects.
class Restriction
{
public:
    /// `dropped` are those to go; `counts` what went, by kind.
    Restriction(KnownDossier &replayed, Publication dropped, Counts &counts)
        : m_dossier(replayed.dossier)
        , m_replayed(replayed)
        , m_day(replayed.replay.day)
        , m_publication(dropped)
        , m_counts(counts)
    {
    }

    void run()
    {
        dropSources();
        dropFacts();
        dropJudgements();
        dropObjects();
        dropReferences();
    }

private:
    template<class T, class Drop>
    void dropIf(ObjectKind kind, std::vector<T> &objects, Drop drop)
    {
        auto &count = m_counts[static_cast<std::size_t>(kind)];
        count += static_cast<std::uint32_t>(std::erase_if(objects, [&](const T &object) {
            const bool goes = drop(object);
            if (goes)
                m_dropped.insert(ObjectRef(object.id));
            return goes;
        }));
    }

    [[nodiscard]] bool isDropped(const ObjectRef &ref) const { return m_dropped.contains(ref); }

    /// A source whose own date decides nothing came after what it repeats.
    [[nodiscard]] QHash<SourceId, Publication> publicationOfAll(const PublicationBy &publishedBy) const
    {
        QHash<SourceId, Publication> publications;
        QMultiHash<SourceId, SourceId> repeats; // of a source, those that repeat it
        std::vector<SourceId> later;
        for (const Source &source : m_dossier.sources) {
            const Publication publication = publishedBy.of(source);
            publications.insert(source.id, publication);
            for (const SourceId &origin : source.derivedFrom)
                repeats.insert(origin, source.id);
            if (publication == Publication::Later)
                later.push_back(source.id);
        }
        while (!later.empty()) {
            const SourceId origin = later.back();
            later.pop_back();
            for (auto it = repeats.constFind(origin); it != repeats.cend() && it.key() == origin; ++it) {
                Publication &publication = publications[*it];
                if (publication == Publication::Undecided) {
                    publication = Publication::Later;
                    later.push_back(*it);
                }
            }
        }
        return publications;
    }

    void dropSources()
    {
        const PublicationBy publishedBy(m_dossier, m_day);
        const QHash<SourceId, Publication> publications = publicationOfAll(publishedBy);
        // An update within a report may have come later than the rest, and what it updates before.
        const auto publicationOfPassage = [&](const Passage &passage) {
            return passage.published ? publishedBy.of(passage) : publications.value(passage.source);
        };
        QSet<SourceId> quoted;
        QHash<SourceId, std::vector<const Passage *>> kept;
        for (const Passage &passage : m_dossier.passages) {
            if (publicationOfPassage(passage) != m_publication) {
                quoted.insert(passage.source);
                kept[passage.source].push_back(&passage);
            }
        }
        // A source that was published by then stays, though none of its passages may.
        const auto isWhollyGone = [&](const SourceId &source) {
            return publications.value(source) == m_publication && !quoted.contains(source);
        };
        QHash<SourceId, std::vector<const Passage *>> gone;
        for (const Passage &passage : m_dossier.passages) {
            if (publicationOfPassage(passage) == m_publication && !isWhollyGone(passage.source))
                gone[passage.source].push_back(&passage);
        }
        for (Source &source : m_dossier.sources) {
            if (const auto words = gone.constFind(source.id); words != gone.cend())
                source.text =
                    withoutPassages(source.text, source.completeness, *words, kept.value(source.id));
        }
        for (auto it = gone.cbegin(); it != gone.cend(); ++it)
            m_partly.insert(it.key());
        for (const Passage &passage : m_dossier.passages) {
            if (m_partly.contains(passage.source))
                m_sourceOf.insert(passage.id, passage.source);
        }
        Replay &replay = m_replayed.replay;
        dropIf(ObjectKind::Source, m_dossier.sources, [&](const Source &source) {
            const bool goes = isWhollyGone(source.id);
            if (goes || gone.contains(source.id))
                (m_publication == Publication::Later ? replay.hiddenSources : replay.undatedSources)
                    << source.title;
            return goes;
        });
        dropIf(ObjectKind::Passage, m_dossier.passages, [&](const Passage &passage) {
            return isDropped(passage.source) || publicationOfPassage(passage) == m_publication;
        });
    }

    /// What several passages of one report say together is known when the last of them is, unless the others
    /// say it by themselves.
    void dropHalfSaid(Fact &fact) const
    {
        QSet<SourceId> half;
        for (const Evidence &evidence : fact.evidence) {
            const auto source = m_sourceOf.constFind(evidence.passage);
            if (source != m_sourceOf.cend() && evidence.relation == Relation::Supports &&
                isDropped(evidence.passage))
                half.insert(*source);
        }
        for (const SourceId &source : half) {
            QSet<QString> said;
            const auto isLeft = [&](const Evidence &evidence) {
                return evidence.relation == Relation::Supports && !isDropped(evidence.passage) &&
                       m_sourceOf.value(evidence.passage) == source;
            };
            for (const Evidence &evidence : fact.evidence) {
                if (isLeft(evidence))
                    said.unite(stemsOf(m_words.value(evidence.passage)));
            }
            const QSet<QString> stated = stemsOf(fact.statement);
            const auto shared = std::count_if(stated.begin(), stated.end(),
                                              [&said](const QString &stem) { return said.contains(stem); });
            if (2 * shared < stated.size())
                std::erase_if(fact.evidence, isLeft);
        }
    }

    void dropFacts()
    {
        const auto supports = [](const Evidence &evidence) {
            return evidence.relation == Relation::Supports;
        };
        for (const Fact &fact : m_dossier.facts)
            for (const ObjectRef &object : fact.concerns())
                m_hadFacts.insert(object);
        for (const Passage &passage : m_dossier.passages) {
            if (m_partly.contains(passage.source))
                m_words.insert(passage.id, passage.exact);
        }
        for (Fact &fact : m_dossier.facts) {
            const bool hadSupport = std::any_of(fact.evidence.begin(), fact.evidence.end(), supports);
            const std::size_t before = fact.evidence.size();
            const auto supportBefore = std::count_if(fact.evidence.begin(), fact.evidence.end(), supports);
            dropHalfSaid(fact);
            std::erase_if(fact.evidence, [this](const Evidence &e) { return isDropped(e.passage); });
            const auto support = std::count_if(fact.evidence.begin(), fact.evidence.end(), supports);
            // What is contradicted only, as some facts are from the start, needs a contradiction that is
            // left.
            if (hadSupport && support == 0) {
                fact.evidence.clear();
                continue;
            }
            if (support < supportBefore)
                m_replayed.lessSupported.insert(fact.id);
            if (before - fact.evidence.size() > static_cast<std::size_t>(supportBefore - support))
                m_replayed.lessContradicted.insert(fact.id);
        }
        dropIf(ObjectKind::Fact, m_dossier.facts, [](const Fact &fact) { return fact.evidence.empty(); });
        for (const Fact &fact : m_dossier.facts)
            for (const ObjectRef &object : fact.concerns())
                m_hasFacts.insert(object);
    }

    void dropJudgements()
    {
        // A judgement stands on all of its facts; on some of them it would be another judgement.
        dropIf(ObjectKind::Judgement, m_dossier.judgements, [this](const Judgement &judgement) {
            return std::any_of(judgement.facts.begin(), judgement.facts.end(),
                               [this](const FactId &fact) { return isDropped(fact); });
        });
    }

    /// A participant without facts of its own stays for the members it has left: a person's state.
    void dropParticipants()
    {
        QHash<ParticipantId, const Participant *> byId;
        QSet<ParticipantId> groups;
        for (const Participant &participant : m_dossier.participants) {
            byId.insert(participant.id, &participant);
            for (const ParticipantId &group : participant.memberOf)
                groups.insert(group);
        }
        QSet<ParticipantId> kept;
        std::vector<ParticipantId> open;
        const auto keep = [&](const ParticipantId &id) {
            if (!kept.contains(id)) {
                kept.insert(id);
                open.push_back(id);
            }
        };
        for (const Participant &participant : m_dossier.participants) {
            const bool neverHad = !m_hadFacts.contains(participant.id) && !groups.contains(participant.id);
            if (neverHad || m_hasFacts.contains(participant.id))
                keep(participant.id);
        }
        while (!open.empty()) {
            const Participant *const participant = byId.value(open.back());
            open.pop_back();
            if (participant) {
                for (const ParticipantId &group : participant->memberOf)
                    keep(group);
            }
        }
        dropIf(ObjectKind::Participant, m_dossier.participants,
               [&kept](const Participant &participant) { return !kept.contains(participant.id); });
    }

    void dropObjects()
    {
        const auto lostAll = [this](const auto &object) {
            return m_hadFacts.contains(object.id) && !m_hasFacts.contains(object.id);
        };
        dropParticipants();
        dropIf(ObjectKind::Event, m_dossier.events, lostAll);
        dropIf(ObjectKind::Option, m_dossier.options, lostAll);
        dropIf(ObjectKind::Figure, m_dossier.figures, lostAll);
        dropIf(ObjectKind::Question, m_dossier.questions, lostAll);
    }

    /// Nothing that stays may name what went.
    void dropReferences()
    {
        for (Source &source : m_dossier.sources) {
            const auto gone = std::erase_if(source.derivedFrom,
                                            [this](const SourceId &origin) { return isDropped(origin); });
            if (gone > 0 && source.derivedFrom.empty())
                source.derivedReason.clear();
        }
        for (Judgement &judgement : m_dossier.judgements)
            std::erase_if(judgement.against, [this](const FactId &fact) { return isDropped(fact); });
        if (auto &bottomLine = m_dossier.info.bottomLine) {
            // A bottom line stands on all of its facts, as a judgement does.
            const bool lost = std::any_of(bottomLine->facts.begin(), bottomLine->facts.end(),
                                          [this](const FactId &fact) { return isDropped(fact); });
            if (lost)
                bottomLine.reset();
        }
        for (Fact &fact : m_dossier.facts)
            std::erase_if(fact.about, [this](const ObjectRef &object) { return isDropped(object); });
    }

    Dossier &m_dossier;
    KnownDossier &m_replayed;
    CivilDay m_day;
    Publication m_publication;
    Counts &m_counts;
    QSet<ObjectRef> m_dropped;
    QSet<SourceId> m_partly;               ///< sources of which only some passages go
    QHash<PassageId, SourceId> m_sourceOf; ///< of their passages
    QHash<PassageId, QString> m_words;     ///< of those that stay
    QSet<ObjectRef> m_hadFacts;
    QSet<ObjectRef> m_hasFacts;
};

/// `212 facts, 14 events`; empty where nothing is counted.
QString inWords(const Counts &counts)
{
    // What an analyst asks for first comes first.
    static constexpr std::array order{ObjectKind::Fact,     ObjectKind::Event,     ObjectKind::Source,
                                      ObjectKind::Passage,  ObjectKind::Figure,    ObjectKind::Option,
                                      ObjectKind::Question, ObjectKind::Judgement, ObjectKind::Participant};
    QStringList parts;
    for (const ObjectKind kind : order) {
        if (const std::uint32_t count = counts[static_cast<std::size_t>(kind)]; count > 0)
            parts << counted(count, kind);
    }
    return parts.join(u", "_s);
}

/// The facts of a dossier by id, as the list of what may be known has them.
QHash<FactId, PossibleFact> factsInWords(const Dossier &dossier)
{
    QHash<SourceId, const Source *> sources;
    for (const Source &source : dossier.sources)
        sources.insert(source.id, &source);
    QHash<PassageId, const Passage *> passages;
    for (const Passage &passage : dossier.passages)
        passages.insert(passage.id, &passage);
    QHash<FactId, PossibleFact> facts;
    for (const Fact &fact : dossier.facts) {
        PossibleFact known{fact.id, fact.statement, {}, {}, {}};
        QStringList titles;
        for (const Evidence &evidence : fact.evidence) {
            const Passage *const passage = passages.value(evidence.passage);
            const Source *const source = passage ? sources.value(passage->source) : nullptr;
            if (!source || (evidence.relation != Relation::Supports && fact.evidence.size() > 1))
                continue;
            if (known.exact.isEmpty()) {
                known.exact = passage->exact;
                const auto &published = passage->published ? passage->published : source->published;
                known.published = published ? published->toString() : QString();
            }
            if (!titles.contains(source->title))
                titles << source->title;
        }
        known.sources = titles.join(u"; "_s);
        facts.emplace(fact.id, std::move(known));
    }
    return facts;
}

/// Whether a dossier has anything of which the day leaves open when it was published.
bool isAnythingOpen(const Dossier &dossier, CivilDay day)
{
    const PublicationBy publishedBy(dossier, day);
    return std::any_of(
               dossier.sources.begin(), dossier.sources.end(),
               [&](const Source &source) { return publishedBy.of(source) == Publication::Undecided; }) ||
           std::any_of(dossier.passages.begin(), dossier.passages.end(), [&](const Passage &passage) {
               return passage.published && publishedBy.of(passage) == Publication::Undecided;
           });
}

} // namespace

bool Replay::hidesAnything() const
{
    return std::any_of(hidden.begin(), hidden.end(), [](std::uint32_t count) { return count > 0; });
}

QString Replay::countsInWords() const
{
    const QString counts = chancery::inWords(hidden);
    return counts.isEmpty() ? tr("nothing") : counts;
}

QString PossiblyKnown::countsInWords() const
{
    return chancery::inWords(counts);
}

QString PossiblyKnown::inWords(CivilDay day) const
{
    const QString words = countsInWords();
    return words.isEmpty() ? words
                           : tr("Of what is hidden, this may have been published by %1, and may not: %2.")
                                 .arg(day.toIso(), words);
}

QString Replay::inWords() const
{
    QStringList sentences{tr("As known on %1: hides %2.").arg(day.toIso(), countsInWords())};
    if (!hiddenSources.isEmpty())
        sentences << tr("Published later, whole or in part: %1.").arg(hiddenSources.join(u"; "_s));
    if (!undatedSources.isEmpty())
        sentences << tr("Hidden, though they may have been published by then, whole or in part: %1.")
                         .arg(undatedSources.join(u"; "_s));
    return sentences.join(u' ');
}

KnownDossier knownOn(Dossier dossier, CivilDay day, MayBeLater mayBeLater)
{
    KnownDossier result;
    result.dossier = std::move(dossier);
    Replay &replay = result.replay;
    replay.day = day;
    Restriction(result, Publication::Later, replay.hidden).run();
    if (mayBeLater == MayBeLater::Kept || !isAnythingOpen(result.dossier, day))
        return result;
    std::vector<FactId> before;
    before.reserve(result.dossier.facts.size());
    for (const Fact &fact : result.dossier.facts)
        before.push_back(fact.id);
    QHash<FactId, PossibleFact> words = factsInWords(result.dossier);
    PossiblyKnown &possible = result.possible;
    Restriction(result, Publication::Undecided, possible.counts).run();
    for (std::size_t i = 0; i < replay.hidden.size(); ++i)
        replay.hidden[i] += possible.counts[i];
    for (const Fact &fact : result.dossier.facts)
        words.remove(fact.id);
    for (const FactId &fact : before) {
        if (const auto known = words.constFind(fact); known != words.cend())
            possible.facts.push_back(*known);
    }
    for (QString &title : replay.undatedSources) {
        const QString listed = u"; "_s + title + u"; "_s;
        const auto count =
            std::count_if(possible.facts.begin(), possible.facts.end(), [&listed](const PossibleFact &fact) {
                return QString(u"; "_s + fact.sources + u"; "_s).contains(listed);
            });
        title = tr("%1 (%2)").arg(title, counted(static_cast<std::uint64_t>(count), ObjectKind::Fact));
    }
    return result;
}

PossiblyKnown possiblyKnownOn(const Dossier &dossier, CivilDay day)
{
    return isAnythingOpen(dossier, day) ? knownOn(dossier, day).possible : PossiblyKnown{};
}

ReplayedDossier asKnownOn(Dossier dossier, CivilDay day)
{
    return knownOn(std::move(dossier), day);
}

} // namespace chancery
