// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/dossier_references.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonDossier", text);
}

struct Place
{
    ObjectKind kind;
    size_t index;

    [[nodiscard]] QString pointer() const { return u"/%1/%2"_s.arg(collectionName(kind)).arg(index); }
};

class Resolver
{
public:
    Resolver(Dossier &dossier, const QString &file, const KindElsewhere &elsewhere)
        : m_dossier(dossier)
        , m_file(file)
        , m_elsewhere(elsewhere)
    {
    }

    std::optional<Error> run()
    {
        collect(m_dossier.sources);
        collect(m_dossier.passages);
        collect(m_dossier.participants);
        collect(m_dossier.events);
        collect(m_dossier.options);
        collect(m_dossier.figures);
        collect(m_dossier.questions);
        collect(m_dossier.facts);
        collect(m_dossier.judgements);

        each(m_dossier.sources,
             [this](const Source &s, const QString &at) { refs(s.derivedFrom, at + u"/derivedFrom"_s); });
        each(m_dossier.passages,
             [this](const Passage &p, const QString &at) { ref(p.source, at + u"/source"_s); });
        each(m_dossier.participants, [this](const Participant &p, const QString &at) {
            refs(p.memberOf, at + u"/memberOf"_s);
            once(
                p.aliases, [](const QString &alias) { return alias; }, at + u"/aliases"_s);
        });
        each(m_dossier.judgements,
             [this](const Judgement &j, const QString &at) { refs(j.facts, at + u"/facts"_s); });
        each(m_dossier.facts, [this](Fact &fact, const QString &at) { resolve(fact, at); });
        return m_error;
    }

private:
    template<class T>
    void collect(const std::vector<T> &objects)
    {
        for (size_t i = 0; i < objects.size() && !m_error; ++i) {
            const ObjectRef object(objects[i].id);
            const Place place{object.kind, i};
            const auto known = m_places.constFind(object.id);
            if (known != m_places.cend()) {
                fail(place.pointer() + u"/id"_s,
                     tr("the id “%1” is that of %2 already").arg(object.id, known->pointer()));
            } else {
                m_places.insert(object.id, place);
            }
        }
    }

    template<class T, class Check>
    void each(std::vector<T> &objects, Check check)
    {
        for (size_t i = 0; i < objects.size() && !m_error; ++i)
            check(objects[i], Place{ObjectRef(objects[i].id).kind, i}.pointer());
    }

    [[nodiscard]] std::optional<ObjectKind> kindOf(const QString &id) const
    {
        const auto known = m_places.constFind(id);
        if (known != m_places.cend())
            return known->kind;
        return m_elsewhere ? m_elsewhere(id) : std::nullopt;
    }

    template<class Tag>
    void ref(const Id<Tag> &id, const QString &at)
    {
        const auto kind = kindOf(id.toString());
        if (!kind)
            fail(at, tr("there is no object “%1”").arg(id.toString()));
        else if (*kind != kindOfTag<Tag>)
            fail(at,
                 tr("“%1” is a %2; a %3 is wanted").arg(id.toString(), label(*kind), label(kindOfTag<Tag>)));
    }

    template<class Tag>
    void refs(const std::vector<Id<Tag>> &ids, const QString &at)
    {
        for (size_t i = 0; i < ids.size() && !m_error; ++i)
            ref(ids[i], at + u'/' + QString::number(i));
        once(
            ids, [](const Id<Tag> &id) { return id.toString(); }, at);
    }

    /// A list names each thing once.
    template<class List, class Name>
    void once(const List &list, Name name, const QString &at)
    {
        if (list.size() < 2)
            return;
        QSet<QString> seen;
        qsizetype i = 0;
        for (const auto &entry : list) {
            const QString text = name(entry);
            if (seen.contains(text))
                fail(at + u'/' + QString::number(i),
                     tr("“%1” stands in this list twice").arg(text.left(128)));
            seen.insert(text);
            ++i;
        }
    }

    void resolve(Fact &fact, const QString &at)
    {
        if (!fact.speaker.isEmpty())
            ref(fact.speaker, at + u"/speaker"_s);
        once(
            fact.about, [](const ObjectRef &ref) { return ref.id; }, at + u"/about"_s);
        for (size_t i = 0; i < fact.about.size() && !m_error; ++i) {
            const QString place = at + u"/about/"_s + QString::number(i);
            const auto kind = kindOf(fact.about[i].id);
            if (!kind)
                fail(place, tr("there is no object “%1”").arg(fact.about[i].id));
            else if (*kind == ObjectKind::Fact || *kind == ObjectKind::Judgement ||
                     *kind == ObjectKind::Passage)
                fail(place,
                     tr("“%1” is a %2, and a fact is not about one").arg(fact.about[i].id, label(*kind)));
            else
                fact.about[i].kind = *kind;
        }
        for (size_t i = 0; i < fact.evidence.size(); ++i)
            ref(fact.evidence[i].passage, at + u"/evidence/%1/passage"_s.arg(i));
        std::visit([this, &at](const auto &payload) { resolvePayload(payload, at); }, fact.payload);
    }

    void resolvePayload(const PlainPayload &, const QString &) {}
    void resolvePayload(const ParticipationPayload &p, const QString &at)
    {
        ref(p.participant, at + u"/participant"_s);
        ref(p.event, at + u"/event"_s);
    }
    void resolvePayload(const PositionPayload &p, const QString &at)
    {
        ref(p.participant, at + u"/participant"_s);
        ref(p.option, at + u"/option"_s);
    }
    void resolvePayload(const FigurePayload &p, const QString &at) { ref(p.figure, at + u"/figure"_s); }
    void resolvePayload(const EventDatePayload &p, const QString &at) { ref(p.event, at + u"/event"_s); }
    void resolvePayload(const EventPlacePayload &p, const QString &at) { ref(p.event, at + u"/event"_s); }
    void resolvePayload(const EventStatusPayload &p, const QString &at) { ref(p.event, at + u"/event"_s); }
    void resolvePayload(const OptionAspectPayload &p, const QString &at) { ref(p.option, at + u"/option"_s); }
    void resolvePayload(const AnswerPayload &p, const QString &at) { ref(p.question, at + u"/question"_s); }

    void fail(const QString &pointer, const QString &reason)
    {
        if (!m_error)
            m_error = Error{m_file, pointer, reason};
    }

    Dossier &m_dossier;
    QString m_file;
    const KindElsewhere &m_elsewhere;
    QHash<QString, Place> m_places;
    std::optional<Error> m_error;
};

} // namespace

bool isValidId(QStringView id)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isAllowed = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !id.isEmpty() && id.size() <= 128 && isLetter(id.front()) &&
           std::all_of(id.begin(), id.end(), isAllowed);
}

std::optional<Error> resolveReferences(Dossier &dossier, const QString &file, const KindElsewhere &elsewhere)
{
    return Resolver(dossier, file, elsewhere).run();
}

} // namespace chancery
