// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/same_in_three.h"

#include "core/edit/draft.h"
#include "core/edit/new_id.h"
#include "core/merge/merge_words.h"

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

void noteName(QHash<QString, QString> &names, const QString &from, const QString &to)
{
    if (from != to)
        names.insert(from, to);
}

} // namespace

SameInThree::SameInThree(const Snapshot &base, const Snapshot &mine, const Snapshot &theirs)
    : m_base(base)
    , m_mine(mine)
    , m_theirs(theirs)
    , m_baseToMine(base, mine)
    , m_baseToTheirs(base, theirs)
    , m_theirsToMine(theirs, mine)
{
    forEachKind([this]<class Tag>(Row<Tag>) { match<Tag>(); });
}

template<class Tag>
void SameInThree::match()
{
    constexpr ObjectKind kind = kindOfTag<Tag>;
    const std::size_t index = at(kind);
    Rows &baseOfTheirs = m_baseOfTheirs[index];
    Rows &mineOfTheirs = m_mineOfTheirs[index];
    Rows &mineOfBase = m_mineOfBase[index];
    std::vector<bool> &isInTheirs = m_isInTheirs[index];
    std::vector<bool> isTaken(m_mine.count(kind), false); // by an object of theirs
    mineOfBase.resize(m_base.count(kind));
    isInTheirs.assign(m_base.count(kind), false);
    baseOfTheirs.resize(m_theirs.count(kind));
    mineOfTheirs.resize(m_theirs.count(kind));
    for (std::uint32_t row = 0; row < mineOfBase.size(); ++row) {
        const QString id = m_base.idAt(Row<Tag>{row}).toString();
        if (const auto found = m_mine.rowOf(Id<Tag>(m_baseToMine.laterId(id)))) {
            mineOfBase[row] = found->value;
            noteName(m_fromBase, id, m_mine.idAt(*found).toString());
        }
    }
    for (std::uint32_t row = 0; row < baseOfTheirs.size(); ++row) {
        const Id<Tag> id = m_theirs.idAt(Row<Tag>{row});
        auto base = m_base.rowOf(id);
        if (!base)
            base = m_baseToTheirs.renamed(Row<Tag>{row});
        if (!base)
            continue;
        baseOfTheirs[row] = base->value;
        isInTheirs[base->value] = true;
        mineOfTheirs[row] = mineOfBase[base->value];
        if (mineOfTheirs[row])
            isTaken[*mineOfTheirs[row]] = true;
        noteName(m_fromTheirs, id.toString(),
                 mineOfTheirs[row] ? m_mine.idAt(Row<Tag>{*mineOfTheirs[row]}).toString()
                                   : m_base.idAt(*base).toString());
    }
    for (std::uint32_t row = 0; row < baseOfTheirs.size(); ++row) {
        if (baseOfTheirs[row])
            continue;
        const QString id = m_theirs.idAt(Row<Tag>{row}).toString();
        const auto same = m_mine.rowOf(Id<Tag>(m_theirsToMine.laterId(id)));
        if (same && !isTaken[same->value]) {
            mineOfTheirs[row] = same->value;
            isTaken[same->value] = true;
            noteName(m_fromTheirs, id, m_mine.idAt(*same).toString());
        } else if (m_mine.find(id)) {
            nameAnew(ObjectRef(kind, id));
        }
    }
}

/// Mine has the id for something else.
void SameInThree::nameAnew(const ObjectRef &ref)
{
    const QString title = m_theirs.title(ref);
    const QString id = newId(ref.kind, title, [this](const QString &one) {
        return m_mine.find(one) || m_theirs.find(one) || m_base.find(one) || m_newIds.contains(one);
    });
    m_newIds.insert(id);
    m_fromTheirs.insert(ref.id, id);
    const ObjectRef other = *m_mine.find(ref.id);
    m_renamed.append(merge_words::tr("%1 comes in as %2: that id is of %3 in mine")
                         .arg(namedWithKind(ref, title), id, namedWithKind(other, m_mine.title(other))));
}

QJsonObject SameInThree::inMine(const QJsonObject &object, const QHash<QString, QString> &names)
{
    return names.isEmpty() ? object : withIds(object, names).toObject();
}

} // namespace chancery
