// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/new_dossier.h"
#include "core/import/import_file.h"
#include "core/store/store.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace import_growing_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rows =
    "title,date,place,actor,participants,status\n"
    "Talks in port,2026-01-03,Odesa,Zoë Ünal,Ann Lee; Bo,held\n"
    "\"The ceasefire holds, Reuters reported\",2026-01-04,,,Ann Lee,\n"
    "Тиша на фронті,2026-01-05/2026-01-07,Київ,Bo,,planned\n"
    "Without a day,,,,,\n"
    "\"He said \"\"no\"\", AFP and AP reported \xF0\x9F\x95\x8A\",2026-01~,Paris,,,lapsed\n"
    "Nobody knows when,not a date,,,,\n";

/// A file and what comes of it.
struct Growth
{
    QTemporaryDir folder;
    QString out = folder.filePath(u"out.dossier"_s);

    [[nodiscard]] std::unique_ptr<ImportReader> reader(const QByteArray &bytes) const
    {
        QFile file(folder.filePath(u"events.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        auto opened = ImportReader::open(file.fileName(), {});
        REQUIRE(opened);
        return std::move(*opened);
    }
    static Growing anew()
    {
        Growing growing;
        const auto made = newDossier(u"Grown"_s, {});
        REQUIRE(made);
        growing.info = made->info;
        return growing;
    }
    ImportReport grow(const QByteArray &bytes, Growing growing) const
    {
        const auto from = reader(bytes);
        ImportPlan plan;
        plan.file = from->file();
        const auto report = importGrowing(*from, plan, std::move(growing), Output(out));
        if (!report)
            FAIL(report.error().toString().toStdString());
        return *report;
    }
    [[nodiscard]] std::shared_ptr<Store> opened() const
    {
        const auto store = Store::open(out);
        REQUIRE(store);
        return *store;
    }
    /// All that it holds; what is derived agrees with it, or reading it fails.
    [[nodiscard]] Dossier values() const
    {
        auto dossier = opened()->readAll();
        if (!dossier)
            FAIL(dossier.error().toString().toStdString());
        return *std::move(dossier);
    }
    /// The error of objects that cannot be written.
    [[nodiscard]] Status write(const std::vector<std::vector<Change::Object>> &calls) const
    {
        return writeGrowing(anew(), Output(out), [&](const AddObjects &add) -> std::optional<Error> {
            for (const auto &objects : calls) {
                if (auto error = add(objects))
                    return error;
            }
            return std::nullopt;
        });
    }
};

Source sourceNamed(const QString &id, const QString &text)
{
    Source source;
    source.id = SourceId(id);
    source.title = id;
    source.reliabilityReason = u"for a test"_s;
    source.completeness = Completeness::Full;
    source.text = text;
    return source;
}

Passage passageOf(const Source &source, const QString &id, const QString &words)
{
    Passage passage;
    passage.id = PassageId(id);
    passage.source = source.id;
    passage.exact = words;
    return passage;
}

Event eventNamed(const QString &id)
{
    Event event;
    event.id = EventId(id);
    event.title = id;
    return event;
}

Fact factOn(const QString &id, Payload payload, const std::vector<QString> &passages)
{
    Fact fact;
    fact.id = FactId(id);
    fact.statement = id;
    fact.payload = std::move(payload);
    if (fact.kind() == FactKind::EventDate)
        fact.date = *Edtf::parse(u"2026-01-03");
    for (const QString &passage : passages)
        fact.evidence.push_back({PassageId(passage), Relation::Supports});
    return fact;
}

} // namespace

TEST_CASE("rows that are written as they are read become what one change makes of them")
{
    const Growth growth;
    CHECK(growth.grow(rows, Growth::anew()).badCount == 1);
    const Dossier grown = growth.values();

    const auto reader = growth.reader(rows);
    ImportPlan plan;
    plan.file = reader->file();
    const auto empty = Store::fromDossier(*newDossier(u"Grown"_s, {}), u"empty"_s);
    REQUIRE(empty);
    const auto proposed = proposeImport(*reader, (*empty)->snapshot(), plan);
    REQUIRE(proposed);
    REQUIRE((*empty)->apply(proposed->change));
    const auto changed = (*empty)->readAll();
    REQUIRE(changed);

    CHECK(grown.sources == changed->sources);
    CHECK(grown.passages == changed->passages);
    CHECK(grown.participants == changed->participants);
    CHECK(grown.events == changed->events);
    CHECK(grown.facts == changed->facts);
    const SnapshotPtr one = growth.opened()->snapshot();
    const SnapshotPtr other = (*empty)->snapshot();
    REQUIRE(one->events().size() == 5);
    for (std::uint32_t row = 0; row < one->events().size(); ++row)
        CHECK(one->at(EventRow{row}).title == other->at(EventRow{row}).title);
}

TEST_CASE("rows grow beside a source that carries an agency's copy, and have their news from it")
{
    const Growth growth;
    growth.grow(rows, Growth::anew());
    const auto base = growth.opened();
    Change change;
    SourceDescription first = base->snapshot()->at(SourceRow{0});
    first.agencies = {u"dpa"_s};
    change.put.emplace_back(first);
    REQUIRE(base->apply(change));
    Growing growing;
    growing.base = base;
    CHECK(growth.grow(rows + "One more meeting,2026-02-01,Port,Bo,,\n", growing).added == 1);
    CHECK(growth.values().events.size() == 6);
}

TEST_CASE("what rests on several sources, has a day or is of two events is derived when all of it is there")
{
    const Growth growth;
    Source first = sourceNamed(u"src-one"_s, u"The talks were held on Saturday."_s);
    first.publisher = u"The Gazette"_s;
    first.published = *Edtf::parse(u"2026-01-05");
    const Source second = sourceNamed(u"src-two"_s, u"They met in port, The Gazette reported."_s);
    Fact about = factOn(u"f-about"_s, PlainPayload{}, {u"pas-one"_s, u"pas-two"_s});
    about.about = {ObjectRef(EventId(u"ev-talks"_s))};
    const Status written = growth.write(
        {{first, second},
         {passageOf(first, u"pas-one"_s, u"The talks were held on Saturday."_s),
          passageOf(second, u"pas-two"_s, u"They met in port, The Gazette reported."_s),
          eventNamed(u"ev-talks"_s), eventNamed(u"ev-other"_s),
          factOn(u"f-date"_s, EventDatePayload{EventId(u"ev-talks"_s)}, {u"pas-one"_s, u"pas-two"_s}), about,
          factOn(u"f-link"_s,
                 EventLinkPayload{EventId(u"ev-talks"_s), LinkRelation::Follows, EventId(u"ev-other"_s)},
                 {u"pas-two"_s})}});
    if (!written)
        FAIL(written.error().toString().toStdString());
    CHECK(growth.values().facts.size() == 3);
}

TEST_CASE("an event has its day from the facts of its own row, in whatever order they come")
{
    const Growth growth;
    const Source source = sourceNamed(u"src-one"_s, u"One. Two."_s);
    REQUIRE(growth.write(
        {{source},
         {passageOf(source, u"pas-one"_s, u"One."_s), passageOf(source, u"pas-two"_s, u"Two."_s),
          eventNamed(u"ev-one"_s), eventNamed(u"ev-two"_s), eventNamed(u"ev-none"_s),
          factOn(u"f-two"_s, EventDatePayload{EventId(u"ev-two"_s)}, {u"pas-two"_s}),
          factOn(u"f-one"_s, EventDatePayload{EventId(u"ev-one"_s)}, {u"pas-one"_s}),
          factOn(u"f-place"_s, EventPlacePayload{EventId(u"ev-two"_s), u"Port"_s}, {u"pas-one"_s})}}));
    CHECK(growth.values().events.size() == 3);
}

TEST_CASE("what refers to something that is not there, or has an id twice, leaves no file")
{
    const Growth growth;
    const Source source = sourceNamed(u"src-one"_s, u"One."_s);
    const Status lost =
        growth.write({{source}, {passageOf(sourceNamed(u"src-two"_s, {}), u"pas-one"_s, u"One."_s)}});
    REQUIRE(!lost);
    CHECK(lost.error().place == u"src-two"_s);
    CHECK(!QFile::exists(growth.out));
    const Status twice = growth.write({{source}, {passageOf(source, u"pas-one"_s, u"One."_s)}, {source}});
    CHECK(!twice);
    CHECK(!QFile::exists(growth.out));
}

} // namespace import_growing_tests
