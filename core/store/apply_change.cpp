// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/apply_change.h"

#include "core/store/change_rules.h"
#include "core/store/derived_columns.h"
#include "core/store/dossier_reader.h"
#include "core/store/dossier_writer.h"
#include "core/store/root_tables.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/store/source_reach.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

struct Stored
{
    Change::Object object;
    qlonglong row = 0;
};

/// Whether two values of an object differ in words alone, of which nothing is computed that is kept or
/// shared.
class SameButForWords
{
public:
    bool operator()(Event before, const Event &after) const
    {
        before.title = after.title;
        return before == after;
    }
    bool operator()(Participant before, const Participant &after) const
    {
        before.name = after.name;
        before.aliases = after.aliases;
        return before == after;
    }
    bool operator()(Option before, const Option &after) const
    {
        before.title = after.title;
        return before == after;
    }
    bool operator()(Figure before, const Figure &after) const
    {
        before.title = after.title;
        before.unit = after.unit;
        return before == after;
    }
    bool operator()(Question before, const Question &after) const
    {
        before.title = after.title;
        return before == after;
    }
    bool operator()(Fact before, const Fact &after) const
    {
        before.statement = after.statement;
        return before == after;
    }
    bool operator()(const Judgement &, const Judgement &) const { return true; } // nothing rests on it
    template<class Before, class After>
    bool operator()(const Before &, const After &) const
    {
        return false;
    }
};

class ChangeRun
{
public:
    ChangeRun(SqlConnection &connection, const Change &change, KeptReckoner &reckoner)
        : m_connection(connection)
        , m_change(change)
        , m_reckoner(reckoner)
        , m_reader(connection)
    {
    }

    Outcome<CarriedOut> run()
    {
        m_derivesAll = !sourcesAreCompared(m_connection);
        Change inverse = readBefore();
        gatherScope();
        m_keepsIndex = hasSearchIndex(m_connection);
        gatherNaming();
        eachIndexed(removeFromSearchIndex);
        if (!m_error)
            m_error = DossierWriter(m_connection).write(m_change);
        if (m_change.info)
            checkInfo(inverse.info.value_or(DossierInfo()));
        eachIndexed(addToSearchIndex);
        if (!m_error)
            checkWritten();
        const bool touchesSources = !m_sourceEdits.empty();
        if (touchesSources && !m_derivesAll)
            gatherFromSources();
        gatherScope();
        if (touchesSources || m_derivesAll)
            m_reckoner.reset();
        if (!m_error) {
            m_error =
                m_derivesAll ? deriveColumns(m_connection) : deriveColumns(m_connection, m_scope, m_reckoner);
        }
        if (touchesSources)
            m_reckoner.reset(); // it may not be committed
        if (m_error)
            return *m_error;
        inverse.takesBack = true;
        m_rows.facts = m_scope.facts;
        m_rows.events = m_scope.events;
        m_rows.derivesAll = m_derivesAll;
        m_rows.touchesSources = touchesSources;
        return CarriedOut{std::move(inverse), reached(), std::move(m_rows)};
    }

    /// The sources that the change gave another text.
    [[nodiscard]] const std::vector<SourceId> &resourced() const { return m_resourced; }

private:
    template<class T>
    void fetch(qlonglong row, std::optional<Stored> &found)
    {
        const std::array rows{row};
        const auto sink = [&found](qlonglong at, T &&object) { found = Stored{std::move(object), at}; };
        auto error = m_reader.read(DossierReader::Rows(rows), DossierReader::Sink<T>(sink));
        if (error && !m_error)
            m_error = std::move(error);
    }

    std::optional<qlonglong> rowOf(const ObjectRef &ref)
    {
        SqlStatement query = m_connection.query();
        query.prepare(u"SELECT row FROM object WHERE id = ? AND kind = ?"_s);
        query.bind({ref.id, static_cast<int>(ref.kind)});
        std::optional<qlonglong> row;
        if (query.exec() && query.next())
            row = query.integer(0);
        // What cannot be looked for now is not the same as what is not there.
        if (query.failed() && !m_error)
            m_error = m_connection.error(query, u"table object"_s);
        return row;
    }

    [[nodiscard]] ChangeSet reached()
    {
        ChangeSet set = std::move(m_reached);
        set.filters = m_change.filters.has_value();
        set.bookmarks = m_change.bookmarks.has_value();
        // The first change of a dossier that an older version made reckons everything anew.
        set.wordsOnly = m_wordsOnly && !m_derivesAll;
        set.anything = m_derivesAll;
        if (set.wordsOnly || set.anything)
            return set;
        for (const qlonglong event : m_scope.events)
            addDerived(set.derived, ObjectKind::Event, event);
        for (const qlonglong fact : m_scope.facts)
            addDerived(set.derived, ObjectKind::Fact, fact);
        return set;
    }

    void addDerived(std::vector<ObjectRef> &into, ObjectKind kind, qlonglong row)
    {
        if (const auto id =
                m_connection.singleText(u"SELECT id FROM %1 WHERE row = %2"_s.arg(tableOf(kind)).arg(row)))
            into.push_back({kind, *id});
    }

    /// The object as it stands in the store.
    std::optional<Stored> stored(const ObjectRef &ref)
    {
        std::optional<Stored> found;
        const auto row = rowOf(ref);
        if (!row)
            return found;
        switch (ref.kind) {
        case ObjectKind::Source:
            fetch<Source>(*row, found);
            break;
        case ObjectKind::Passage:
            fetch<Passage>(*row, found);
            break;
        case ObjectKind::Participant:
            fetch<Participant>(*row, found);
            break;
        case ObjectKind::Event:
            fetch<Event>(*row, found);
            break;
        case ObjectKind::Option:
            fetch<Option>(*row, found);
            break;
        case ObjectKind::Figure:
            fetch<Figure>(*row, found);
            break;
        case ObjectKind::Question:
            fetch<Question>(*row, found);
            break;
        case ObjectKind::Fact:
            fetch<Fact>(*row, found);
            break;
        case ObjectKind::Judgement:
            fetch<Judgement>(*row, found);
            break;
        }
        return found;
    }

    template<class T>
    void readSaved(std::optional<std::vector<T>> &saved)
    {
        auto error = m_reader.read(saved.emplace());
        if (error && !m_error)
            m_error = std::move(error);
    }

    /// Notes what the change will touch as it stands before, and from it the way back.
    Change readBefore()
    {
        Change inverse;
        QSet<QString> seen;
        const auto look = [&](const ObjectRef &ref, bool goes, bool keepsText = false) {
            if (seen.contains(ref.id))
                return;
            seen.insert(ref.id);
            m_touched.push_back(ref);
            auto before = stored(ref);
            if (!before)
                inverse.remove.push_back(ref);
            else if (goes)
                inverse.putBack.push_back({before->object, before->row});
            else if (const auto *source = std::get_if<Source>(&before->object); source && keepsText)
                inverse.put.emplace_back(static_cast<const SourceDescription &>(*source));
            else
                inverse.put.push_back(before->object);
            m_before.emplace(ref.id, std::move(before));
        };
        QSet<QString> goes;
        for (const ObjectRef &ref : m_change.remove) {
            look(ref, true);
            goes.insert(ref.id);
        }
        const auto comes = [&](const ObjectRef &ref, bool keepsText) {
            look(ref, false, keepsText);
            // Removed and put anew an object stands elsewhere, and goes from there before it comes back.
            if (goes.remove(ref.id))
                inverse.remove.push_back(ref);
        };
        for (const Change::Returned &returned : m_change.putBack)
            comes(refOf(returned.object), false);
        QSet<QString> texts; // of sources that are given one
        for (const Change::Object &object : m_change.put) {
            if (std::holds_alternative<Source>(object))
                texts.insert(refOf(object).id);
        }
        for (const Change::Object &object : m_change.put) {
            const ObjectRef ref = refOf(object);
            comes(ref, std::holds_alternative<SourceDescription>(object) && !texts.contains(ref.id));
        }
        if (m_change.filters)
            readSaved(inverse.filters);
        if (m_change.bookmarks)
            readSaved(inverse.bookmarks);
        if (m_change.info) {
            auto error = m_reader.info(inverse.info.emplace());
            if (error && !m_error)
                m_error = std::move(error);
        }
        return inverse;
    }

    void checkInfo(const DossierInfo &before)
    {
        DossierInfo after;
        auto error = m_reader.info(after);
        if (error && !m_error)
            m_error = std::move(error);
        m_wordsOnly = false;
        // Times of day lie by the clocks of the zone.
        m_derivesAll = m_derivesAll || before.timeZone != after.timeZone;
        m_rows.info = std::move(after);
    }

    /// Reads what was put as any reader would: what stands in a dossier must be what a dossier may hold.
    void checkWritten()
    {
        for (const ObjectRef &ref : m_touched) {
            const auto after = stored(ref);
            if (m_error) {
                // Whoever asked knows objects, not tables and rows.
                m_error->place = label(ref.kind) + u' ' + ref.id;
                return;
            }
            if (after)
                noteChange(m_before[ref.id], *after);
            else if (const auto &before = m_before[ref.id])
                noteRemoval(*before);
        }
    }

    void noteChange(const std::optional<Stored> &before, const Stored &after)
    {
        const ObjectRef ref = refOf(after.object);
        (before ? m_reached.changed : m_reached.added).push_back(ref);
        if (!before || before->row != after.row) {
            const auto kind = static_cast<std::size_t>(ref.kind);
            m_rows.added.at(kind).insert(after.row);
            if (before)
                m_rows.removed.at(kind).insert(before->row);
            // What facts name by a row that they were not written for is too much to follow.
            const bool isNamed = ref.kind != ObjectKind::Fact && ref.kind != ObjectKind::Passage &&
                                 ref.kind != ObjectKind::Judgement;
            m_rows.canPatch = m_rows.canPatch && !(before && isNamed);
        }
        m_wordsOnly = m_wordsOnly && before && before->row == after.row &&
                      std::visit(SameButForWords(), before->object, after.object);
        const auto *source = std::get_if<Source>(&after.object);
        if (!source)
            return;
        const auto *old = before ? std::get_if<Source>(&before->object) : nullptr;
        const bool hasOtherText = !old || old->text != source->text;
        if (!old) {
            m_sourceEdits.push_back({after.row, std::nullopt, *source, true});
        } else if (before->row == after.row) {
            m_sourceEdits.push_back({after.row, *old, *source, hasOtherText});
        } else {
            m_sourceEdits.push_back({before->row, *old, std::nullopt, true});
            m_sourceEdits.push_back({after.row, std::nullopt, *source, true});
        }
        // Its head may name the agency whose copy it is.
        if (old && hasOtherText) {
            rowsOf(u"SELECT row FROM passage WHERE source = ?"_s, after.row, m_scope.passages);
            rowsOf(u"SELECT e.fact FROM evidence e JOIN passage p ON p.row = e.passage WHERE p.source = ?"_s,
                   after.row, m_scope.facts);
        }
        if (old &&
            (hasOtherText || old->completeness != source->completeness || old->attached != source->attached))
            m_resourced.push_back(source->id);
    }
    void noteRemoval(const Stored &before)
    {
        const ObjectRef ref = refOf(before.object);
        m_reached.removed.push_back(ref);
        m_rows.removed.at(static_cast<std::size_t>(ref.kind)).insert(before.row);
        m_wordsOnly = false;
        if (const auto *source = std::get_if<Source>(&before.object))
            m_sourceEdits.push_back({before.row, *source, std::nullopt, true});
    }

    /// What a source says of its date, its outlet and its origin reaches every fact that rests on it, or on
    /// what repeats it or names it. Its text may repeat others, or be repeated.
    void gatherFromSources()
    {
        if (m_error)
            return;
        auto reach = followSources(m_connection, m_sourceEdits);
        if (!reach) {
            m_error = reach.error();
            return;
        }
        m_derivesAll = reach->isLarge;
        m_scope.passages.merge(reach->passages);
        m_scope.facts.merge(reach->facts);
    }

    void rowsOf(const QString &sql, qlonglong bound, std::set<qlonglong> &into)
    {
        SqlStatement query = m_connection.query();
        query.prepare(sql);
        query.bind(0, bound);
        if (!query.exec() && !m_error)
            m_error = m_connection.error(query, {});
        while (query.next())
            into.insert(query.integer(0));
        if (query.failed() && !m_error)
            m_error = m_connection.error(query, {});
    }

    /// Adds the facts and events that the touched objects lead to at this moment: done before the change and
    /// after it, for a fact that moves from one event to another leads to both.
    void gatherScope()
    {
        for (const ObjectRef &ref : m_touched) {
            if (m_error)
                return;
            const auto row = rowOf(ref);
            if (!row)
                continue;
            if (ref.kind == ObjectKind::Fact) {
                m_scope.facts.insert(*row);
            } else if (ref.kind == ObjectKind::Event) {
                m_scope.events.insert(*row);
            } else if (ref.kind == ObjectKind::Passage) {
                m_scope.passages.insert(*row);
                rowsOf(u"SELECT fact FROM evidence WHERE passage = ?"_s, *row, m_scope.facts);
            }
        }
        for (const qlonglong fact : m_scope.facts) {
            rowsOf(u"SELECT event FROM fact WHERE row = ? AND event IS NOT NULL"_s, fact, m_scope.events);
            // By the table of ids: that of events has no index of them, and would be read from end to end.
            rowsOf(u"SELECT o.row FROM fact_about a CROSS JOIN object o ON o.id = a.object WHERE a.fact = ? "
                   "AND o.kind = %1"_s.arg(static_cast<int>(ObjectKind::Event)),
                   fact, m_scope.events);
            if (auto error = addSurroundings(m_connection, fact, m_rows.surroundings); error && !m_error)
                m_error = std::move(error);
        }
    }

    /// Facts that name a removed object beside their payload: it may come back in another row, by which the
    /// index of words knows it.
    void gatherNaming()
    {
        for (const ObjectRef &ref : m_change.remove) {
            SqlStatement query = m_connection.query();
            query.prepare(u"SELECT fact FROM fact_about WHERE object = ?"_s);
            query.bind(0, ref.id);
            if (!query.exec() && !m_error)
                m_error = m_connection.error(query, u"table fact_about"_s);
            while (query.next())
                m_naming.insert(query.integer(0));
            if (query.failed() && !m_error)
                m_error = m_connection.error(query, u"table fact_about"_s);
        }
    }

    /// Takes the words of all that the change touches out of the index before it, and puts them in after it.
    void eachIndexed(std::optional<Error> (*carry)(SqlConnection &, ObjectKind, qlonglong))
    {
        if (m_error || !m_keepsIndex)
            return;
        std::set<std::pair<ObjectKind, qlonglong>> rows;
        for (const ObjectRef &ref : m_touched) {
            if (const auto row = rowOf(ref))
                rows.insert({ref.kind, *row});
        }
        for (const qlonglong fact : m_naming) {
            if (m_connection.single(u"SELECT 1 FROM fact WHERE row = %1"_s.arg(fact)))
                rows.insert({ObjectKind::Fact, fact});
        }
        for (const auto &[kind, row] : rows) {
            if (!m_error)
                m_error = carry(m_connection, kind, row);
        }
    }

    SqlConnection &m_connection;
    const Change &m_change;
    KeptReckoner &m_reckoner;
    DossierReader m_reader;
    std::vector<ObjectRef> m_touched;
    std::map<QString, std::optional<Stored>> m_before;
    DerivedScope m_scope;
    std::set<qlonglong> m_naming;
    std::vector<SourceId> m_resourced;
    ChangeSet m_reached;
    TouchedRows m_rows;
    bool m_wordsOnly = true;
    std::vector<SourceEdit> m_sourceEdits;
    bool m_derivesAll = false;
    bool m_keepsIndex = false;
    std::optional<Error> m_error;
};

} // namespace

Outcome<CarriedOut> applyChange(SqlConnection &connection, const Change &change, KeptReckoner &reckoner)
{
    if (auto error = checkReferences(connection, change))
        return *error;
    if (auto error = connection.run(u"SAVEPOINT before_change"_s))
        return *error;
    ChangeRun first(connection, change, reckoner);
    auto carriedOut = first.run();
    if (!carriedOut || change.takesBack)
        return carriedOut;
    const std::vector<SourceId> resourced =
        change.keepsLostPassages ? std::vector<SourceId>() : first.resourced();
    std::vector<Fault> faults = faultsOf(connection, change, resourced);
    if (faults.empty())
        return carriedOut;
    // A fault that stood before is no reason to keep its object from being changed. That is rare enough to go
    // back and look.
    if (auto error = connection.run(u"ROLLBACK TO before_change"_s))
        return *error;
    const std::vector<Fault> known = faultsOf(connection, carriedOut->inverse, resourced);
    std::erase_if(faults, [&known](const Fault &fault) {
        return std::any_of(known.begin(), known.end(),
                           [&fault](const Fault &old) { return old.problem == fault.problem; });
    });
    if (auto refusal = refusalFor(faults, connection.displayName()))
        return *refusal;
    return ChangeRun(connection, change, reckoner).run();
}

} // namespace chancery
