// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <cstdint>
#include <functional>

namespace chancery {

/// An object's name in a dossier, unique over all kinds; the tag keeps an event's from standing for a fact's.
template<class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QString &toString() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

/// An object's place in one snapshot, counted from 0. It means nothing in another snapshot.
template<class Tag>
struct Row
{
    std::uint32_t value = 0;

    friend auto operator<=>(const Row &, const Row &) = default;
    friend size_t qHash(const Row &row, size_t seed = 0) { return ::qHash(row.value, seed); }
};

struct SourceTag;
struct PassageTag;
struct ParticipantTag;
struct EventTag;
struct OptionTag;
struct FigureTag;
struct QuestionTag;
struct FactTag;
struct JudgementTag;

using SourceId = Id<SourceTag>;
using PassageId = Id<PassageTag>;
using ParticipantId = Id<ParticipantTag>;
using EventId = Id<EventTag>;
using OptionId = Id<OptionTag>;
using FigureId = Id<FigureTag>;
using QuestionId = Id<QuestionTag>;
using FactId = Id<FactTag>;
using JudgementId = Id<JudgementTag>;

using SourceRow = Row<SourceTag>;
using PassageRow = Row<PassageTag>;
using ParticipantRow = Row<ParticipantTag>;
using EventRow = Row<EventTag>;
using OptionRow = Row<OptionTag>;
using FigureRow = Row<FigureTag>;
using QuestionRow = Row<QuestionTag>;
using FactRow = Row<FactTag>;
using JudgementRow = Row<JudgementTag>;

/// The kinds of object a dossier holds, in the order in which it holds them.
enum class ObjectKind : std::uint8_t {
    Source,
    Passage,
    Participant,
    Event,
    Option,
    Figure,
    Question,
    Fact,
    Judgement,
};
inline constexpr int objectKindCount = 9;

/// The kind that goes with a tag.
template<class Tag>
inline constexpr ObjectKind kindOfTag = ObjectKind::Source;
template<>
inline constexpr ObjectKind kindOfTag<PassageTag> = ObjectKind::Passage;
template<>
inline constexpr ObjectKind kindOfTag<ParticipantTag> = ObjectKind::Participant;
template<>
inline constexpr ObjectKind kindOfTag<EventTag> = ObjectKind::Event;
template<>
inline constexpr ObjectKind kindOfTag<OptionTag> = ObjectKind::Option;
template<>
inline constexpr ObjectKind kindOfTag<FigureTag> = ObjectKind::Figure;
template<>
inline constexpr ObjectKind kindOfTag<QuestionTag> = ObjectKind::Question;
template<>
inline constexpr ObjectKind kindOfTag<FactTag> = ObjectKind::Fact;
template<>
inline constexpr ObjectKind kindOfTag<JudgementTag> = ObjectKind::Judgement;

/// Any object of a dossier: its kind and its id. What a selection holds.
struct ObjectRef
{
    ObjectKind kind = ObjectKind::Source;
    QString id;

    ObjectRef() = default;
    ObjectRef(ObjectKind objectKind, QString objectId)
        : kind(objectKind)
        , id(std::move(objectId))
    {
    }
    template<class Tag>
    ObjectRef(const Id<Tag> &typed) // NOLINT(google-explicit-constructor): a typed id is an object
        : kind(kindOfTag<Tag>)
        , id(typed.toString())
    {
    }

    /// The typed id; call only where kind matches.
    template<class Tag>
    [[nodiscard]] Id<Tag> as() const
    {
        return Id<Tag>(id);
    }

    friend bool operator==(const ObjectRef &, const ObjectRef &) = default;
    friend bool operator<(const ObjectRef &a, const ObjectRef &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    }
    friend size_t qHash(const ObjectRef &ref, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(ref.kind), ref.id);
    }
};

} // namespace chancery

template<class Tag>
struct std::hash<chancery::Id<Tag>>
{
    size_t operator()(const chancery::Id<Tag> &id) const noexcept { return qHash(id.toString()); }
};
