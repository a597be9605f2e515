// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/references.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DossierCheck", text);
}

class References
{
public:
    References(const KindOfId &kindOf, Findings &findings)
        : m_kindOf(kindOf)
        , m_findings(findings)
    {
    }

    // Members are spelt only where there is a fault: most references find what they name.
    template<class Tag>
    void one(const Id<Tag> &id, QLatin1StringView member, qsizetype index = -1, QLatin1StringView inside = {})
    {
        const auto kind = m_kindOf(id.toString());
        if (!kind)
            fail(member, index, inside, tr("there is no object “%1”").arg(id.toString()));
        else if (*kind != kindOfTag<Tag>)
            fail(member, index, inside,
                 tr("“%1” is a %2; a %3 is wanted").arg(id.toString(), label(*kind), label(kindOfTag<Tag>)));
    }

    template<class Tag>
    void all(const std::vector<Id<Tag>> &ids, QLatin1StringView member)
    {
        for (size_t i = 0; i < ids.size(); ++i)
            one(ids[i], member, static_cast<qsizetype>(i));
        once(
            ids, [](const Id<Tag> &id) { return id.toString(); }, member);
    }

    /// A list names each thing once.
    template<class List, class Name>
    void once(const List &list, Name name, QLatin1StringView member)
    {
        if (list.size() < 2)
            return;
        QSet<QString> seen;
        qsizetype i = 0;
        for (const auto &entry : list) {
            const QString text = name(entry);
            if (seen.contains(text))
                fail(member, i, {}, tr("“%1” stands in this list twice").arg(text.left(128)));
            seen.insert(text);
            ++i;
        }
    }

    void about(const std::vector<ObjectRef> &refs)
    {
        once(
            refs, [](const ObjectRef &ref) { return ref.id; }, "about"_L1);
        for (size_t i = 0; i < refs.size(); ++i) {
            const auto kind = m_kindOf(refs[i].id);
            if (!kind)
                fail("about"_L1, static_cast<qsizetype>(i), {},
                     tr("there is no object “%1”").arg(refs[i].id));
            else if (*kind == ObjectKind::Fact || *kind == ObjectKind::Judgement ||
                     *kind == ObjectKind::Passage)
                fail("about"_L1, static_cast<qsizetype>(i), {},
                     tr("“%1” is a %2, and a fact is not about one").arg(refs[i].id, label(*kind)));
        }
    }

    void payload(const PlainPayload &) {}
    void payload(const ParticipationPayload &p)
    {
        one(p.participant, "participant"_L1);
        one(p.event, "event"_L1);
    }
    void payload(const PositionPayload &p)
    {
        one(p.participant, "participant"_L1);
        one(p.option, "option"_L1);
    }
    void payload(const FigurePayload &p) { one(p.figure, "figure"_L1); }
    void payload(const EventDatePayload &p) { one(p.event, "event"_L1); }
    void payload(const EventPlacePayload &p) { one(p.event, "event"_L1); }
    void payload(const EventStatusPayload &p) { one(p.event, "event"_L1); }
    void payload(const OptionAspectPayload &p) { one(p.option, "option"_L1); }
    void payload(const AnswerPayload &p) { one(p.question, "question"_L1); }

private:
    void fail(QLatin1StringView member, qsizetype index, QLatin1StringView inside, const QString &reason)
    {
        QString pointer = u'/' + QString(member);
        if (index >= 0)
            pointer += u'/' + QString::number(index);
        if (!inside.isEmpty())
            pointer += u'/' + QString(inside);
        m_findings.add(Severity::Error, pointer, reason);
    }

    const KindOfId &m_kindOf;
    Findings &m_findings;
};

} // namespace

void checkReferences(const SourceDescription &source, const KindOfId &kindOf, Findings &findings)
{
    References(kindOf, findings).all(source.derivedFrom, "derivedFrom"_L1);
}

void checkReferences(const Passage &passage, const KindOfId &kindOf, Findings &findings)
{
    References(kindOf, findings).one(passage.source, "source"_L1);
}

void checkReferences(const Participant &participant, const KindOfId &kindOf, Findings &findings)
{
    References references(kindOf, findings);
    references.all(participant.memberOf, "memberOf"_L1);
    references.once(
        participant.aliases, [](const QString &alias) { return alias; }, "aliases"_L1);
}

void checkReferences(const Fact &fact, const KindOfId &kindOf, Findings &findings)
{
    References references(kindOf, findings);
    if (!fact.speaker.isEmpty())
        references.one(fact.speaker, "speaker"_L1);
    references.about(fact.about);
    for (size_t i = 0; i < fact.evidence.size(); ++i)
        references.one(fact.evidence[i].passage, "evidence"_L1, static_cast<qsizetype>(i), "passage"_L1);
    std::visit([&references](const auto &payload) { references.payload(payload); }, fact.payload);
}

void checkReferences(const Judgement &judgement, const KindOfId &kindOf, Findings &findings)
{
    References(kindOf, findings).all(judgement.facts, "facts"_L1);
}

void resolveAbout(Fact &fact, const KindOfId &kindOf)
{
    for (ObjectRef &ref : fact.about) {
        if (const auto kind = kindOf(ref.id))
            ref.kind = *kind;
    }
}

ObjectIndex::ObjectIndex(const Dossier &dossier)
{
    visitLists(dossier, [this](const auto &objects) {
        for (size_t i = 0; i < objects.size(); ++i) {
            const ObjectRef ref(objects[i].id);
            const Place place{ref.kind, i};
            if (const auto known = m_places.constFind(ref.id); known != m_places.cend())
                m_twice.push_back({place, ref.id, *known});
            else
                m_places.insert(ref.id, place);
        }
    });
}

std::optional<ObjectIndex::Place> ObjectIndex::find(const QString &id) const
{
    const auto known = m_places.constFind(id);
    return known == m_places.cend() ? std::nullopt : std::optional(*known);
}

namespace {

KindOfId kindsOf(const ObjectIndex &index, const KindOfId &elsewhere)
{
    return [&index, &elsewhere](const QString &id) -> std::optional<ObjectKind> {
        if (const auto place = index.find(id))
            return place->kind;
        return elsewhere ? elsewhere(id) : std::nullopt;
    };
}

} // namespace

void resolveAbout(Dossier &dossier, const ObjectIndex &index, const KindOfId &elsewhere)
{
    const KindOfId kindOf = kindsOf(index, elsewhere);
    for (Fact &fact : dossier.facts)
        resolveAbout(fact, kindOf);
}

QString pointerTo(ObjectKind kind, size_t index)
{
    return u"/%1/%2"_s.arg(collectionName(kind)).arg(index);
}

std::vector<Problem> referenceProblems(const Dossier &dossier, const ObjectIndex &index,
                                       const KindOfId &elsewhere)
{
    Findings findings;
    for (const ObjectIndex::Twice &twice : index.twice()) {
        findings.lookAt({twice.place.kind, twice.id}, pointerTo(twice.place.kind, twice.place.index));
        findings.add(Severity::Error, u"/id"_s,
                     tr("the id “%1” is that of %2 already")
                         .arg(twice.id, pointerTo(twice.first.kind, twice.first.index)));
    }
    const KindOfId kindOf = kindsOf(index, elsewhere);
    visitLists(dossier, [&](const auto &objects) {
        for (size_t i = 0; i < objects.size(); ++i) {
            const ObjectRef ref(objects[i].id);
            findings.lookAt(ref, pointerTo(ref.kind, i));
            checkReferences(objects[i], kindOf, findings);
        }
    });
    return findings.take();
}

} // namespace chancery
