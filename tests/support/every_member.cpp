// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/every_member.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace chancery::tests {

namespace {

template<class T>
void add(std::vector<T> &objects, MemberFiller &filler)
{
    for (int i = 1; i <= 2; ++i) {
        T &object = objects.emplace_back();
        object.id = decltype(object.id)(
            u"%1-%2"_s.arg(QString(collectionName(ObjectRef(object.id).kind)).chopped(1)).arg(i));
        members(object, filler);
    }
}

} // namespace

QString MemberFiller::idOf(ObjectKind kind)
{
    return kind == ObjectKind::Fact ? u"fact-1"_s : QString(collectionName(kind)).chopped(1) + u"-2"_s;
}

void MemberFiller::fill(const Member &, std::optional<Edtf> &value)
{
    const auto date = Edtf::parse(QString::number(1000 + m_next++));
    // Not by a macro of Catch2's: the fuzzers are begun with this dossier and run no test.
    if (!date)
        qFatal("a year is no date: %s", qUtf8Printable(date.error().reason));
    value = *date;
}

void MemberFiller::fill(const Member &member, QString &value)
{
    value = member.isHexadecimal ? QString::number(m_next, 16).rightJustified(64, u'a')
                                 : u"%1 %2"_s.arg(member.name).arg(m_next);
    ++m_next;
}

void MemberFiller::fill(const Member &member, QStringList &value)
{
    value = {u"one %1 %2"_s.arg(member.name).arg(m_next), u"another %1 %2"_s.arg(member.name).arg(m_next)};
    ++m_next;
}

void MemberFiller::fill(const Member &, std::vector<ObjectRef> &value)
{
    value = {{ObjectKind::Source, u"source-2"_s}, {ObjectKind::Event, u"event-2"_s}};
}

void MemberFiller::fill(const Member &, std::vector<std::int64_t> &value)
{
    value = {m_next, m_next + 1};
    m_next += 2;
}

void MemberFiller::fill(const Member &, std::int64_t &value)
{
    value = m_next++;
}

void MemberFiller::fill(const Member &member, int &value)
{
    value = static_cast<int>(member.most);
}

void MemberFiller::fill(const Member &, double &value)
{
    value = m_next++ + 0.5;
}

void MemberFiller::fill(const Member &, bool &value)
{
    value = true;
}

void MemberFiller::fill(const Member &, Payload &) {}

Dossier everyMemberDossier()
{
    Dossier d;
    MemberFiller filler;
    d.info.id = u"every-member"_s;
    members(d.info, filler);
    add(d.sources, filler);
    d.sources[1].derivedFrom.clear(); // of itself, the second one alike
    add(d.passages, filler);
    add(d.participants, filler);
    d.participants[1].memberOf.clear();
    add(d.events, filler);
    add(d.options, filler);
    add(d.figures, filler);
    add(d.questions, filler);
    for (int kind = 0; kind < factKindCount; ++kind) {
        Fact &fact = d.facts.emplace_back();
        fact.id = FactId(u"fact-%1"_s.arg(kind + 1));
        fact.payload = emptyPayload(static_cast<FactKind>(kind));
        members(fact, filler);
        if (auto *figure = std::get_if<FigurePayload>(&fact.payload))
            figure->value.qualifier = Qualifier::Between; // the one that has both ends
        fact.evidence = {{PassageId(u"passage-2"_s), Relation::Contradicts},
                         {PassageId(u"passage-1"_s), Relation::Supports}};
    }
    add(d.judgements, filler);
    return d;
}

} // namespace chancery::tests
