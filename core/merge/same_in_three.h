// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/same_objects.h"
#include "core/domain/ids.h"
#include "core/io/json_object.h"
#include "core/store/snapshot.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace chancery {

/// An object as the interchange format has it.
template<class T>
QJsonObject jsonOf(const T &object)
{
    return QJsonDocument::fromJson(writeJsonObject(object)).object();
}

/// Calls `each` with a row of every kind, in the order in which a dossier holds the kinds.
template<class Each>
void forEachKind(Each each)
{
    each(SourceRow());
    each(PassageRow());
    each(ParticipantRow());
    each(EventRow());
    each(OptionRow());
    each(FigureRow());
    each(QuestionRow());
    each(FactRow());
    each(JudgementRow());
}

/// Which objects of three dossiers, of which one came before two others, are the same, and what they are
/// called in mine.
class SameInThree
{
public:
    using Rows = std::vector<std::optional<std::uint32_t>>;

    SameInThree(const Snapshot &base, const Snapshot &mine, const Snapshot &theirs);

    /// By the row in theirs, or the base: the row there, if it is there.
    [[nodiscard]] const Rows &baseOfTheirs(ObjectKind kind) const { return m_baseOfTheirs[at(kind)]; }
    [[nodiscard]] const Rows &mineOfTheirs(ObjectKind kind) const { return m_mineOfTheirs[at(kind)]; }
    [[nodiscard]] const Rows &mineOfBase(ObjectKind kind) const { return m_mineOfBase[at(kind)]; }
    /// By the row in the base: whether theirs has it.
    [[nodiscard]] const std::vector<bool> &isInTheirs(ObjectKind kind) const
    {
        return m_isInTheirs[at(kind)];
    }

    /// Whether all three have the same ids for the same objects.
    [[nodiscard]] bool haveSameIds() const { return m_fromBase.isEmpty() && m_fromTheirs.isEmpty(); }
    /// What is called so in theirs, as mine has it or is to have it; also of the base.
    [[nodiscard]] const QHash<QString, QString> &fromBase() const { return m_fromBase; }
    [[nodiscard]] const QHash<QString, QString> &fromTheirs() const { return m_fromTheirs; }
    /// New objects of theirs whose ids mine has for something else, in words.
    [[nodiscard]] const QStringList &renamed() const { return m_renamed; }

    /// An object of the base, or of theirs, with its id and what it names as mine has them.
    template<class Tag>
    [[nodiscard]] QJsonObject baseJson(Row<Tag> row) const
    {
        return inMine(jsonOf(wholeObject(m_base, row)), m_fromBase);
    }
    template<class Tag>
    [[nodiscard]] QJsonObject theirJson(Row<Tag> row) const
    {
        return inMine(jsonOf(wholeObject(m_theirs, row)), m_fromTheirs);
    }

private:
    static std::size_t at(ObjectKind kind) { return static_cast<std::size_t>(kind); }
    static QJsonObject inMine(const QJsonObject &object, const QHash<QString, QString> &names);
    template<class Tag>
    void match();
    void nameAnew(const ObjectRef &ref);

    const Snapshot &m_base;
    const Snapshot &m_mine;
    const Snapshot &m_theirs;
    SameObjects m_baseToMine;
    SameObjects m_baseToTheirs;
    SameObjects m_theirsToMine;
    std::array<Rows, objectKindCount> m_baseOfTheirs;
    std::array<Rows, objectKindCount> m_mineOfTheirs;
    std::array<Rows, objectKindCount> m_mineOfBase;
    std::array<std::vector<bool>, objectKindCount> m_isInTheirs;
    QHash<QString, QString> m_fromBase;
    QHash<QString, QString> m_fromTheirs;
    QSet<QString> m_newIds;
    QStringList m_renamed;
};

} // namespace chancery
