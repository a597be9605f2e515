// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/merge_dossiers.h"

#include "core/analysis/dossier_difference.h"
#include "core/analysis/text_attachment.h"
#include "core/check/references.h"
#include "core/domain/terms.h"
#include "core/domain/visit_row.h"
#include "core/edit/draft.h"
#include "core/edit/redirect.h"
#include "core/edit/remove.h"
#include "core/io/json_object_reader.h"
#include "core/merge/excerpts_of_both.h"
#include "core/merge/merge_words.h"
#include "core/merge/named_lists.h"
#include "core/merge/same_in_three.h"
#include "core/names/value_words.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace chancery {

using merge_words::tr;

namespace {

/// Calls `each` with every text in a value.
template<class Each>
void forEachText(const QJsonValue &value, Each each)
{
    if (value.isString()) {
        each(value.toString());
    } else if (value.isArray()) {
        for (const auto &entry : value.toArray())
            forEachText(entry, each);
    } else if (value.isObject()) {
        for (const auto &member : value.toObject())
            forEachText(member, each);
    }
}

/// The members in which an object differs from another, in words: what a side did to it.
QString changesInWords(const QJsonObject &before, const QJsonObject &after)
{
    QStringList names = before.keys() + after.keys();
    names.sort();
    names.removeDuplicates();
    QStringList parts;
    for (const QString &name : std::as_const(names)) {
        if (before.value(name) == after.value(name))
            continue;
        const FieldDifference field =
            FieldDifference{name, inWords(before.value(name)), inWords(after.value(name))}.shortened();
        parts.append(u"%1: %2 → %3"_s.arg(name, *field.before, *field.after));
    }
    return parts.join(u"; "_s);
}

class Merger
{
public:
    Merger(const Snapshot &base, const Snapshot &mine, const Snapshot &theirs, const DecideConflict &decide,
           const Progress &progress)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
        , m_decide(decide)
        , m_progress(progress)
        , m_same(base, mine, theirs)
    {
    }

    std::optional<DossierMerge> run()
    {
        if (!tell(0.2))
            return std::nullopt;
        m_result.renamed = m_same.renamed();
        forEachKind([this]<class Tag>(Row<Tag>) { mergeKind<Tag>(); });
        if (!tell(0.7))
            return std::nullopt;
        keepWhatTheirsRestsOn();
        keepWhatMineRestsOn();
        giveKinds();
        letGo();
        settleTexts();
        mergeInfo();
        mergeSaved(m_base.savedFilters(), m_mine.savedFilters(), theirFilters(), u"filter “%1”"_s,
                   m_result.change.filters);
        mergeSaved(m_base.bookmarks(), m_mine.bookmarks(), theirBookmarks(), u"bookmark “%1”"_s,
                   m_result.change.bookmarks);
        if (!tell(1))
            return std::nullopt;
        for (const ObjectRef &ref : m_removalOrder) {
            if (m_removals.contains(ref))
                m_result.change.remove.push_back(ref);
        }
        for (const ObjectRef &ref : m_order) {
            if (const auto put = m_put.find(ref); put != m_put.end())
                m_result.change.put.push_back(std::move(put->second));
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool tell(double share) const { return !m_progress || m_progress(share); }

    template<class Tag>
    void mergeKind()
    {
        constexpr ObjectKind kind = kindOfTag<Tag>;
        for (std::uint32_t row = 0; row < m_theirs.count(kind); ++row) {
            const auto base = m_same.baseOfTheirs(kind)[row];
            const auto mine = m_same.mineOfTheirs(kind)[row];
            const bool isSame = base && m_same.haveSameIds() &&
                                wholeObject(m_base, Row<Tag>{*base}) == wholeObject(m_theirs, Row<Tag>{row});
            if (isSame && mine)
                continue;
            const QJsonObject theirs = m_same.theirJson(Row<Tag>{row});
            const QJsonObject before = base ? m_same.baseJson(Row<Tag>{*base}) : QJsonObject();
            const ObjectRef ref(kind, theirs.value("id"_L1).toString());
            if (!mine && base) {
                if (isSame || before == theirs)
                    m_goneFromMine.insert(ref.id, {kind, row});
                else
                    removedByMine<Tag>(ref, row, changesInWords(before, theirs));
            } else if (!mine) {
                put(parsed<Tag>(theirs), ref);
            } else if (before != theirs) {
                mergeOne<Tag>(ref, before, jsonOf(wholeObject(m_mine, Row<Tag>{*mine})), theirs);
            }
        }
        for (std::uint32_t row = 0; row < m_base.count(kind); ++row) {
            const auto mine = m_same.mineOfBase(kind)[row];
            if (m_same.isInTheirs(kind)[row] || !mine)
                continue;
            const QJsonObject before = m_same.baseJson(Row<Tag>{row});
            const QJsonObject now = jsonOf(wholeObject(m_mine, Row<Tag>{*mine}));
            const ObjectRef ref(m_mine.idAt(Row<Tag>{*mine}));
            if (before == now) {
                takeOut(ref);
                continue;
            }
            MergeConflict conflict{ref, m_mine.title(ref), {}, {}};
            conflict.values.mine = changesInWords(before, now);
            if (decide(std::move(conflict)) == Side::Theirs)
                m_toLetGo.push_back(ref);
            else
                m_kept.insert(ref.id);
        }
    }

    template<class Tag>
    void removedByMine(const ObjectRef &ref, std::uint32_t row, const QString &changes)
    {
        MergeConflict conflict{ref, m_theirs.title(m_theirs.refAt(ref.kind, row)), {}, {}};
        conflict.values.theirs = changes;
        if (decide(std::move(conflict)) == Side::Mine) {
            m_toLetGo.push_back(ref);
        } else {
            m_kept.insert(ref.id);
            put(parsed<Tag>(m_same.theirJson(Row<Tag>{row})), ref);
        }
    }

    template<class Tag>
    void mergeOne(const ObjectRef &ref, const QJsonObject &before, const QJsonObject &mine,
                  QJsonObject theirs)
    {
        if (mine == theirs)
            return;
        QJsonObject own = mine;
        QJsonObject base = before;
        if (ref.kind == ObjectKind::Source)
            settleText(base, own, theirs);
        const QJsonObject merged = members(ref, m_mine.title(ref), base, own, theirs);
        if (merged != mine)
            put(parsed<Tag>(merged), ref);
    }

    QJsonObject members(const std::optional<ObjectRef> &ref, const QString &title, const QJsonObject &base,
                        const QJsonObject &mine, const QJsonObject &theirs)
    {
        std::vector<JoinedList> lists;
        const DecideMember decideMember = [&](const MemberConflict &values) {
            return decide({ref, title, values, {}});
        };
        QJsonObject merged =
            threeWay(ref ? std::optional(ref->kind) : std::nullopt, base, mine, theirs, decideMember, lists);
        for (JoinedList &list : lists)
            m_result.joined.push_back({ref, title, std::move(list)});
        return merged;
    }

    /// Excerpts grow with what is quoted, which is no conflict: they are put together anew. A whole text has
    /// all that excerpts have.
    static void settleText(QJsonObject &base, QJsonObject &mine, QJsonObject &theirs)
    {
        const QJsonValue excerpts = toTerm(Completeness::Excerpts);
        const bool mineIsPart = mine.value("completeness"_L1) == excerpts;
        const bool theirsIsPart = theirs.value("completeness"_L1) == excerpts;
        const auto take = [](QJsonObject &to, const QJsonObject &from) {
            for (const QString &name : membersOfText()) {
                if (from.contains(name))
                    to.insert(name, from.value(name));
                else
                    to.remove(name);
            }
        };
        if (mineIsPart && theirsIsPart) {
            base.insert("text"_L1, mine.value("text"_L1));
            theirs.insert("text"_L1, mine.value("text"_L1));
        } else if (mineIsPart) {
            take(base, mine);
        } else if (theirsIsPart) {
            take(base, theirs);
        }
    }

    std::optional<Side> decide(MergeConflict conflict)
    {
        const auto side = m_decide ? m_decide(conflict) : std::nullopt;
        if (!side)
            ++m_result.undecided;
        m_result.conflicts.push_back(std::move(conflict));
        return side;
    }

    // What is put and what goes.

    template<class Tag>
    auto parsed(const QJsonObject &object) const
    {
        using T = decltype(wholeObject(m_mine, Row<Tag>{}));
        JsonFault fault;
        const JsonPlace root;
        // Its members are of objects that were read and checked: no fault can be in them, but in how they go
        // together, which the rules tell when the change is carried out.
        return readDescribed<T>(fault, object, root);
    }

    void put(Change::Object object, const ObjectRef &ref)
    {
        if (m_put.insert_or_assign(ref, std::move(object)).second)
            m_order.push_back(ref);
        m_removals.erase(ref);
    }

    void takeOut(const ObjectRef &ref)
    {
        if (m_removals.insert(ref).second)
            m_removalOrder.push_back(ref);
    }

    [[nodiscard]] static QJsonObject jsonOfPut(const Change::Object &object)
    {
        return std::visit(
            [](const auto &one) {
                if constexpr (std::is_same_v<std::decay_t<decltype(one)>, SourceDescription>)
                    return jsonOf(Source{one, {}});
                else
                    return jsonOf(one);
            },
            object);
    }
    [[nodiscard]] static QString named(const Change::Object &object)
    {
        return namedWithKind(refOf(object), titleOf(object));
    }

    /// Theirs may have something new rest on what mine removed.
    void keepWhatTheirsRestsOn()
    {
        std::map<QString, QStringList> resting; // on what, and what
        std::set<QString> byKept;
        const auto look = [&](const ObjectRef &ref) {
            const Change::Object &object = m_put.at(ref);
            forEachText(jsonOfPut(object), [&](const QString &text) {
                if (!m_goneFromMine.contains(text) || text == ref.id)
                    return;
                if (m_kept.contains(ref.id))
                    byKept.insert(text);
                else
                    resting[text].append(named(object));
            });
        };
        for (const ObjectRef &ref : m_order)
            look(ref);
        for (const auto &[id, dependents] : resting) {
            if (byKept.contains(id))
                continue;
            const auto [kind, row] = m_goneFromMine.value(id);
            MergeConflict conflict{
                ObjectRef(kind, id), m_theirs.title(m_theirs.refAt(kind, row)), {}, dependents};
            conflict.dependents.removeDuplicates();
            conflict.values.theirs = tr("kept");
            if (decide(std::move(conflict)) == Side::Mine)
                m_toLetGo.push_back(ObjectRef(kind, id));
            else
                byKept.insert(id);
        }
        std::deque<QString> open(byKept.begin(), byKept.end());
        while (!open.empty()) {
            const QString id = open.front();
            open.pop_front();
            if (!m_goneFromMine.contains(id))
                continue;
            const auto [kind, row] = m_goneFromMine.take(id);
            visitRow(kind, row, [&](auto typed) { restore(typed); });
            // What it cannot be without comes with it.
            forEachText(jsonOfPut(m_put.at(ObjectRef(kind, id))),
                        [&](const QString &text) { open.push_back(text); });
        }
    }

    template<class Tag>
    void restore(Row<Tag> row)
    {
        const QJsonObject object = m_same.theirJson(row);
        put(parsed<Tag>(object), ObjectRef(kindOfTag<Tag>, object.value("id"_L1).toString()));
    }

    /// Mine may have something new rest on what theirs removed.
    void keepWhatMineRestsOn()
    {
        std::deque<ObjectRef> open;
        for (const ObjectRef &ref : m_removalOrder) {
            QStringList dependents;
            bool isOfKept = false;
            for (const ObjectRef &one : referrersOf(m_mine, ref)) {
                if (m_removals.contains(one) || !stillNames(one, ref))
                    continue;
                dependents.append(namedWithKind(one, m_mine.title(one)));
                isOfKept = isOfKept || m_kept.contains(one.id);
            }
            if (dependents.isEmpty())
                continue;
            if (!isOfKept) {
                MergeConflict conflict{ref, m_mine.title(ref), {}, dependents};
                conflict.values.mine = tr("kept");
                if (decide(std::move(conflict)) == Side::Theirs) {
                    m_toLetGo.push_back(ref);
                    continue;
                }
            }
            open.push_back(ref);
        }
        while (!open.empty()) {
            const ObjectRef ref = open.front();
            open.pop_front();
            if (m_removals.erase(ref) == 0)
                continue;
            visitRow(ref.kind, m_mine.rowOf(ref).value_or(0), [&](auto row) {
                forEachText(jsonOf(wholeObject(m_mine, row)), [&](const QString &text) {
                    if (const auto found = m_mine.find(text); found && m_removals.contains(*found))
                        open.push_back(*found);
                });
            });
        }
    }

    /// Whether an object of mine, as it is to be, names another.
    [[nodiscard]] bool stillNames(const ObjectRef &one, const ObjectRef &other) const
    {
        const auto found = m_put.find(one);
        if (found == m_put.end())
            return true;
        bool names = false;
        forEachText(jsonOfPut(found->second),
                    [&](const QString &text) { names = names || text == other.id; });
        return names;
    }

    /// The interchange format names what facts are about by id alone.
    void giveKinds()
    {
        QHash<QString, ObjectKind> kinds;
        for (const auto &[ref, object] : m_put)
            kinds.insert(ref.id, ref.kind);
        const KindOfId kindOf = [&](const QString &id) -> std::optional<ObjectKind> {
            if (const auto known = kinds.constFind(id); known != kinds.cend())
                return *known;
            const auto found = m_mine.find(id);
            return found ? std::optional(found->kind) : std::nullopt;
        };
        for (auto &[ref, object] : m_put) {
            if (auto *fact = std::get_if<Fact>(&object))
                resolveAbout(*fact, kindOf);
        }
    }

    /// Lets go of what was decided to go, and of what cannot be without it.
    void letGo()
    {
        std::deque<ObjectRef> open(m_toLetGo.begin(), m_toLetGo.end());
        std::set<ObjectRef> seen;
        const auto without = [&](Change::Object object, const ObjectRef &gone) {
            const ObjectRef own = refOf(object);
            const Redirected redirected = std::visit(
                [&gone](auto &one) {
                    if constexpr (requires { redirect(one, gone, std::nullopt); })
                        return redirect(one, gone, std::nullopt);
                    else
                        return Redirected();
                },
                object);
            if (!redirected.changed)
                return;
            if (redirected.lostRequired)
                open.push_back(own);
            else
                put(std::move(object), own);
        };
        while (!open.empty()) {
            const ObjectRef gone = open.front();
            open.pop_front();
            if (!seen.insert(gone).second)
                continue;
            m_put.erase(gone);
            if (m_mine.rowOf(gone)) {
                takeOut(gone);
                for (const ObjectRef &one : referrersOf(m_mine, gone)) {
                    if (!m_put.contains(one) && !m_removals.contains(one))
                        visitRow(one.kind, *m_mine.rowOf(one),
                                 [&](auto row) { without(wholeObject(m_mine, row), gone); });
                }
            }
            const std::vector<ObjectRef> order = m_order;
            for (const ObjectRef &ref : order) {
                if (const auto found = m_put.find(ref); found != m_put.end())
                    without(found->second, gone);
            }
        }
    }

    // Texts.

    /// Excerpts are the words of the passages there are, and places in a whole text are true of that text.
    void settleTexts()
    {
        std::set<SourceId> touched;
        for (const auto &[ref, object] : m_put) {
            if (ref.kind == ObjectKind::Source)
                touched.insert(ref.as<SourceTag>());
            else if (const auto *passage = std::get_if<Passage>(&object))
                touched.insert(passage->source);
        }
        for (const ObjectRef &ref : m_removals) {
            if (ref.kind == ObjectKind::Passage)
                touched.insert(m_mine.at(PassageRow{m_mine.rowOf(ref).value_or(0)}).source);
        }
        for (const SourceId &id : touched)
            settleTextOf(id);
    }

    void settleTextOf(const SourceId &id)
    {
        const auto row = m_mine.rowOf(id);
        const auto putSource = m_put.find(id);
        if (!row || m_removals.contains(id))
            return; // what is new comes with its text as it is
        Source source =
            putSource == m_put.end() ? wholeObject(m_mine, *row) : std::get<Source>(putSource->second);
        std::vector<Passage> passages;
        for (const PassageRow one : m_mine.passagesOf(*row)) {
            const PassageId passage = m_mine.idAt(one);
            if (!m_removals.contains(passage) && !m_put.contains(passage))
                passages.push_back(m_mine.at(one));
        }
        for (const auto &[ref, object] : m_put) {
            const auto *passage = std::get_if<Passage>(&object);
            if (passage && passage->source == id)
                passages.push_back(*passage);
        }
        std::stable_sort(passages.begin(), passages.end(), [](const Passage &a, const Passage &b) {
            return a.start.value_or(INT64_MAX) < b.start.value_or(INT64_MAX);
        });
        if (source.completeness == Completeness::Excerpts) {
            QString text = excerptsOfBoth(source.text, theirText(id), passages);
            if (text == source.text)
                return;
            source.text = std::move(text);
            put(std::move(source), id);
        } else if (const auto report = reanchor(source, std::move(passages), source.text)) {
            for (const ReanchoredPassage &one : report->passages)
                place(one);
        }
    }

    void place(const ReanchoredPassage &found)
    {
        if (!found.isFaithful() || !found.passage.start)
            return;
        Passage passage = found.passage;
        passage.start = found.start;
        passage.end = found.end;
        if (found.state != AnchorState::Reflowed && found.state != AnchorState::Exact) {
            passage.prefix = found.prefix;
            passage.suffix = found.suffix;
        }
        if (!(passage == found.passage))
            put(passage, passage.id);
    }

    [[nodiscard]] QString theirText(const SourceId &id) const
    {
        const auto &rows = m_same.mineOfTheirs(ObjectKind::Source);
        const auto mine = m_mine.rowOf(id);
        for (std::uint32_t row = 0; row < rows.size(); ++row) {
            if (mine && rows[row] == mine->value)
                return m_theirs.text(SourceRow{row});
        }
        return {};
    }

    // What the dossier says of itself and keeps under names.

    void mergeInfo()
    {
        const QJsonObject base = withIds(jsonOf(m_base.info()), m_same.fromBase()).toObject();
        const QJsonObject theirs = withIds(jsonOf(m_theirs.info()), m_same.fromTheirs()).toObject();
        const QJsonObject mine = jsonOf(m_mine.info());
        const QJsonObject merged = members(std::nullopt, m_mine.info().title, base, mine, theirs);
        if (merged == mine)
            return;
        JsonFault fault;
        const JsonPlace root;
        m_result.info = readDescribed<DossierInfo>(fault, merged, root);
    }

    [[nodiscard]] std::vector<SavedFilter> theirFilters() const
    {
        std::vector<SavedFilter> filters = m_theirs.savedFilters();
        for (SavedFilter &saved : filters) {
            rename(saved.filter.participants);
            rename(saved.filter.options);
            rename(saved.filter.sources);
        }
        return filters;
    }
    [[nodiscard]] std::vector<Bookmark> theirBookmarks() const
    {
        std::vector<Bookmark> bookmarks = m_theirs.bookmarks();
        for (Bookmark &bookmark : bookmarks)
            bookmark.object = m_same.fromTheirs().value(bookmark.object, bookmark.object);
        return bookmarks;
    }
    template<class Tag>
    void rename(std::vector<Id<Tag>> &ids) const
    {
        for (Id<Tag> &id : ids)
            id = Id<Tag>(m_same.fromTheirs().value(id.toString(), id.toString()));
    }

    template<class T>
    void mergeSaved(const std::vector<T> &base, const std::vector<T> &mine, const std::vector<T> &theirs,
                    const QString &field, std::optional<std::vector<T>> &result)
    {
        auto merged = mergeNamed(base, mine, theirs, field, [this](const MemberConflict &values) {
            return decide({std::nullopt, m_mine.info().title, values, {}});
        });
        if (merged != mine)
            result = std::move(merged);
    }

    const Snapshot &m_base;
    const Snapshot &m_mine;
    const Snapshot &m_theirs;
    const DecideConflict &m_decide;
    const Progress &m_progress;
    SameInThree m_same;

    QHash<QString, std::pair<ObjectKind, std::uint32_t>> m_goneFromMine; ///< and in theirs as it was: its row
    std::set<QString> m_kept; ///< what one side changed and the other removed, and which stays
    std::map<ObjectRef, Change::Object> m_put;
    std::vector<ObjectRef> m_order;
    std::set<ObjectRef> m_removals;
    std::vector<ObjectRef> m_removalOrder;
    std::vector<ObjectRef> m_toLetGo;
    DossierMerge m_result;
};

} // namespace

QString MergeConflict::key() const
{
    return (object ? object->id : QString()) + u' ' + values.member;
}

std::optional<DossierMerge> mergeDossiers(const Snapshot &base, const Snapshot &mine, const Snapshot &theirs,
                                          const DecideConflict &decide, const Progress &progress)
{
    return Merger(base, mine, theirs, decide, progress).run();
}

} // namespace chancery
