// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/meant_fact.h"

#include "core/domain/members.h"
#include "core/edit/draft.h"
#include "core/edit/edit_words.h"
#include "core/edit/new_id.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using edit_words::tr;

namespace {

/// What a payload must have and has not.
class Wanting
{
public:
    template<class Tag>
    void operator()(const Member &member, const Id<Tag> &id)
    {
        if (member.isRequired && id.isEmpty())
            add(label(kindOfTag<Tag>));
    }
    void operator()(const Member &member, const QString &text)
    {
        if (member.isRequired && text.trimmed().isEmpty())
            add(QString(member.name));
    }
    template<class T>
    void operator()(const Member &, const T &)
    {
    }
    [[nodiscard]] const QString &first() const { return m_first; }

private:
    void add(const QString &what)
    {
        if (m_first.isEmpty())
            m_first = what;
    }
    QString m_first;
};

bool isAmong(const std::vector<Change::Object> &objects, const QString &id)
{
    return std::any_of(objects.begin(), objects.end(),
                       [&id](const Change::Object &one) { return refOf(one).id == id; });
}

} // namespace

QString idForNew(const Snapshot &snapshot, const Change::Object &object,
                 const std::vector<Change::Object> &others)
{
    return newId(refOf(object).kind, titleOf(object),
                 [&](const QString &id) { return snapshot.find(id).has_value() || isAmong(others, id); });
}

EditOutcome keepFact(const Snapshot &snapshot, MeantFact meant)
{
    if (meant.other)
        return addEvidence(snapshot, *meant.other, meant.stretch, meant.relation);
    for (const Change::Object &object : meant.created) {
        const ObjectRef ref = refOf(object);
        if (ref.id.isEmpty() || snapshot.find(ref.id))
            return Error{{}, namedWithKind(ref, titleOf(object)), tr("the id is in use")};
    }
    Wanting wanting;
    std::visit([&wanting](const auto &payload) { members(payload, wanting); }, meant.fact.payload);
    if (!wanting.first().isEmpty())
        return Error{{}, label(ObjectKind::Fact), tr("does not say which %1").arg(wanting.first())};
    if (meant.fact.kind() == FactKind::EventDate && !meant.fact.date)
        return Error{{}, label(ObjectKind::Fact), tr("does not say which date")};
    for (const ObjectRef &ref : meant.fact.concerns()) {
        if (!snapshot.rowOf(ref) && !isAmong(meant.created, ref.id))
            return Error{{}, namedWithKind(ref, {}), tr("there is no such object")};
    }
    auto edit = factFromText(snapshot, meant.stretch, std::move(meant.fact));
    if (!edit)
        return edit;
    edit->change.put.insert(edit->change.put.begin(), meant.created.begin(), meant.created.end());
    return edit;
}

} // namespace chancery
