// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/references.h"

#include "core/check/check_words.h"
#include "core/domain/members.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace chancery {

using check_words::tr;

namespace {

/// A step of the way from an object to a member, spelt as a JSON pointer only where there is a fault: most
/// references find what they name.
struct Step
{
    const Step *outer = nullptr;
    QLatin1StringView name;
    qsizetype index = -1;

    [[nodiscard]] QString pointer() const
    {
        return (outer != nullptr ? outer->pointer() : QString()) + u'/' +
               (index < 0 ? QString(name) : QString::number(index));
    }
};

/// Follows every member that names objects, by core/domain/members.h.
class References
{
public:
    References(const KindOfId &kindOf, Findings &findings, const Step *at = nullptr)
        : m_kindOf(kindOf)
        , m_findings(findings)
        , m_at(at)
    {
    }

    template<class T>
    void operator()(const Member &member, const T &value)
    {
        const bool isOwnId = member.name == "id"_L1;
        if (!isOwnId)
            follow(member, value, Step{m_at, member.name, -1});
    }

private:
    template<class T>
    void follow(const Member &, const T &value, const Step &at)
    {
        if constexpr (Described<T>) {
            References inner(m_kindOf, m_findings, &at);
            members(value, inner);
        }
    }
    template<class T>
    void follow(const Member &member, const std::optional<T> &value, const Step &at)
    {
        if (value)
            follow(member, *value, at);
    }
    template<class T>
    void follow(const Member &member, const std::vector<T> &list, const Step &at)
    {
        for (size_t i = 0; i < list.size(); ++i)
            follow(member, list[i], Step{&at, {}, static_cast<qsizetype>(i)});
    }
    template<class Tag>
    void follow(const Member &member, const Id<Tag> &id, const Step &at)
    {
        if (id.isEmpty() && !member.isRequired)
            return;
        const auto kind = m_kindOf(id.toString());
        if (!kind)
            fail(at, tr("there is no object “%1”").arg(id.toString()));
        else if (*kind != kindOfTag<Tag>)
            fail(at,
                 tr("“%1” is a %2; a %3 is wanted").arg(id.toString(), label(*kind), label(kindOfTag<Tag>)));
    }
    template<class Tag>
    void follow(const Member &, const std::vector<Id<Tag>> &ids, const Step &at)
    {
        for (size_t i = 0; i < ids.size(); ++i)
            follow(Member::required(""), ids[i], Step{&at, {}, static_cast<qsizetype>(i)});
        once(
            ids, [](const Id<Tag> &id) { return id.toString(); }, at);
    }
    void follow(const Member &member, const QStringList &texts, const Step &at)
    {
        if (member.isDistinct)
            once(
                texts, [](const QString &text) { return text; }, at);
    }
    void follow(const Member &, const std::vector<ObjectRef> &about, const Step &at)
    {
        once(
            about, [](const ObjectRef &ref) { return ref.id; }, at);
        for (size_t i = 0; i < about.size(); ++i) {
            const Step entry{&at, {}, static_cast<qsizetype>(i)};
            const auto kind = m_kindOf(about[i].id);
            if (!kind)
                fail(entry, tr("there is no object “%1”").arg(about[i].id));
            else if (*kind == ObjectKind::Fact || *kind == ObjectKind::Judgement ||
                     *kind == ObjectKind::Passage)
                fail(entry, tr("“%1” is a %2, and a fact is not about one").arg(about[i].id, label(*kind)));
        }
    }

    /// A list names each thing once.
    template<class List, class Name>
    void once(const List &list, Name name, const Step &at)
    {
        if (list.size() < 2)
            return;
        QSet<QString> seen;
        qsizetype i = 0;
        for (const auto &entry : list) {
            const QString text = name(entry);
            if (seen.contains(text))
                fail(Step{&at, {}, i}, tr("“%1” stands in this list twice").arg(text.left(128)));
            seen.insert(text);
            ++i;
        }
    }

    void fail(const Step &at, const QString &reason)
    {
        m_findings.add(Severity::Error, at.pointer(), reason);
    }

    const KindOfId &m_kindOf;
    Findings &m_findings;
    const Step *m_at;
};

template<class T>
void check(const T &object, const KindOfId &kindOf, Findings &findings)
{
    References references(kindOf, findings);
    members(object, references);
}

} // namespace

void checkReferences(const DossierInfo &info, const KindOfId &kindOf, Findings &findings)
{
    check(info, kindOf, findings);
}
void checkReferences(const SourceDescription &source, const KindOfId &kindOf, Findings &findings)
{
    check(source, kindOf, findings);
}
void checkReferences(const Passage &passage, const KindOfId &kindOf, Findings &findings)
{
    check(passage, kindOf, findings);
}
void checkReferences(const Participant &participant, const KindOfId &kindOf, Findings &findings)
{
    check(participant, kindOf, findings);
}
void checkReferences(const Event &event, const KindOfId &kindOf, Findings &findings)
{
    check(event, kindOf, findings);
}
void checkReferences(const Option &option, const KindOfId &kindOf, Findings &findings)
{
    check(option, kindOf, findings);
}
void checkReferences(const Figure &figure, const KindOfId &kindOf, Findings &findings)
{
    check(figure, kindOf, findings);
}
void checkReferences(const Question &question, const KindOfId &kindOf, Findings &findings)
{
    check(question, kindOf, findings);
}
void checkReferences(const Fact &fact, const KindOfId &kindOf, Findings &findings)
{
    check(fact, kindOf, findings);
}
void checkReferences(const Judgement &judgement, const KindOfId &kindOf, Findings &findings)
{
    check(judgement, kindOf, findings);
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
    findings.lookAt({});
    checkReferences(dossier.info, kindOf, findings);
    std::vector<Problem> ofDossier = findings.take();
    for (Problem &problem : ofDossier)
        problem.place = problem.place.isEmpty() ? problem.member : problem.place;
    visitLists(dossier, [&](const auto &objects) {
        for (size_t i = 0; i < objects.size(); ++i) {
            const ObjectRef ref(objects[i].id);
            findings.lookAt(ref, pointerTo(ref.kind, i));
            checkReferences(objects[i], kindOf, findings);
        }
    });
    const std::vector<Problem> ofObjects = findings.take();
    ofDossier.insert(ofDossier.end(), ofObjects.begin(), ofObjects.end());
    return ofDossier;
}

} // namespace chancery
