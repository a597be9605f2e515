// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/objects.h"

#include "core/edit/draft.h"
#include "core/edit/edit_words.h"
#include "core/edit/faults.h"

using namespace Qt::StringLiterals;

namespace chancery {

using edit_words::tr;

namespace {

QString &titleMember(SourceDescription &source)
{
    return source.title;
}
QString &titleMember(Participant &participant)
{
    return participant.name;
}
QString &titleMember(Fact &fact)
{
    return fact.statement;
}
QString &titleMember(Judgement &judgement)
{
    return judgement.statement;
}
template<class T>
QString &titleMember(T &object)
{
    return object.title;
}

template<class T>
void retitleIn(Draft &draft, T object, const QString &title)
{
    QString &old = titleMember(object);
    if (old == title)
        return;
    old = title;
    draft.put(std::move(object));
}

} // namespace

EditOutcome addObject(const Snapshot &snapshot, Change::Object object)
{
    Draft draft(snapshot);
    const ObjectRef given = refOf(object);
    const QString title = titleOf(object).trimmed();
    if (title.isEmpty())
        return Error{{}, label(given.kind), tr("has no title")};
    if (!given.id.isEmpty() && draft.isTaken(given.id))
        return Error{{}, namedWithKind(given, title), tr("the id is in use")};
    if (given.id.isEmpty()) {
        const QString id = draft.newId(given.kind, title);
        std::visit([&id](auto &one) { one.id = std::decay_t<decltype(one.id)>(id); }, object);
    }
    const ObjectRef ref = refOf(object);
    draft.put(std::move(object));
    return std::move(draft).edit(ref);
}

EditOutcome addNamed(const Snapshot &snapshot, ObjectKind kind, const QString &title)
{
    const QString name = title.simplified();
    switch (kind) {
    case ObjectKind::Participant: {
        Participant participant;
        participant.name = name;
        return addObject(snapshot, std::move(participant));
    }
    case ObjectKind::Event: {
        Event event;
        event.title = name;
        return addObject(snapshot, std::move(event));
    }
    case ObjectKind::Option: {
        Option option;
        option.title = name;
        return addObject(snapshot, std::move(option));
    }
    case ObjectKind::Figure: {
        Figure figure;
        figure.title = name;
        figure.unit = tr("number");
        return addObject(snapshot, std::move(figure));
    }
    case ObjectKind::Question: {
        Question question;
        question.title = name;
        return addObject(snapshot, std::move(question));
    }
    default:
        return Error{{}, label(kind), tr("takes more than a title")};
    }
}

EditOutcome retitle(const Snapshot &snapshot, const ObjectRef &ref, const QString &title)
{
    Draft draft(snapshot);
    if (!draft.has(ref))
        return notThere(ref);
    const QString line = title.simplified();
    if (line.isEmpty())
        return Error{{}, draft.named(ref), tr("must have a title")};
    const QString before = draft.named(ref);
    switch (ref.kind) {
    case ObjectKind::Source:
        retitleIn(draft, *draft.find(ref.as<SourceTag>()), line);
        break;
    case ObjectKind::Passage:
        return Error{{}, before, tr("a passage has no title: its words are those of its source")};
    case ObjectKind::Participant:
        retitleIn(draft, *draft.find(ref.as<ParticipantTag>()), line);
        break;
    case ObjectKind::Event:
        retitleIn(draft, *draft.find(ref.as<EventTag>()), line);
        break;
    case ObjectKind::Option:
        retitleIn(draft, *draft.find(ref.as<OptionTag>()), line);
        break;
    case ObjectKind::Figure:
        retitleIn(draft, *draft.find(ref.as<FigureTag>()), line);
        break;
    case ObjectKind::Question:
        retitleIn(draft, *draft.find(ref.as<QuestionTag>()), line);
        break;
    case ObjectKind::Fact:
        retitleIn(draft, *draft.find(ref.as<FactTag>()), line);
        break;
    case ObjectKind::Judgement:
        retitleIn(draft, *draft.find(ref.as<JudgementTag>()), line);
        break;
    }
    return std::move(draft).edit(ref);
}

} // namespace chancery
