// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/edit_history.h"
#include "app/shell/main_window.h"
#include "app/views/dossier_source/dossier_source_view.h"
#include "app/views/facts/facts_view.h"
#include "app/views/overlap/overlap_view.h"
#include "app/views/timeline/timeline_view.h"
#include "core/edit/remove.h"
#include "core/store/open_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTreeView>

#include <functional>
#include <memory>
#include <vector>

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// The window on the built-in dossier, and hands that change it.
struct Storm
{
    std::shared_ptr<Store> store = *openDossier(defaultDossier());
    Settings settings{QString()};
    Session session{store->snapshot()};
    MainWindow window{store, defaultDossier(), session, settings};
    int number = 0;

    Storm()
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    EditHistory &edits() { return *window.findChild<EditHistory *>(); }
    TimelineView &timeline() { return *window.findChild<TimelineView *>(); }
    [[nodiscard]] const Snapshot &now() const { return *store->snapshot(); }

    void apply(const Change &change)
    {
        const Status done = edits().apply(change, u"A change"_s);
        if (!done)
            FAIL(done.error().toString().toStdString());
    }
    void undo() { trigger(u"Undo"_s); }
    void trigger(const QString &words)
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text().remove(u'&').startsWith(words)) {
                REQUIRE(action->isEnabled());
                action->trigger();
                return;
            }
        }
        FAIL("there is no action " << words.toStdString());
    }

    QString fresh(const QString &what) { return u"%1 %2"_s.arg(what).arg(++number); }

    void bookmark()
    {
        Change change;
        change.bookmarks = now().bookmarks();
        change.bookmarks->push_back({fresh(u"Bookmark"_s), now().idAt(EventRow{0}).toString(), {}});
        apply(change);
    }
    void saveFilter()
    {
        Change change;
        change.filters = now().savedFilters();
        SavedFilter saved;
        saved.name = fresh(u"Filter"_s);
        saved.filter.eventKinds = {EventKind::Meeting};
        change.filters->push_back(saved);
        apply(change);
    }
    void retitle()
    {
        Change change;
        Event event = now().at(EventRow{3});
        event.title = fresh(u"Another title"_s);
        change.put.emplace_back(event);
        apply(change);
    }
    void rename()
    {
        Change change;
        Participant participant = now().at(ParticipantRow{2});
        participant.aliases.append(fresh(u"Another name"_s));
        change.put.emplace_back(participant);
        apply(change);
    }
    /// An event with its date, before all others, so that each of them moves.
    void putFirst()
    {
        Change change;
        const EventId event(u"ev-storm-%1"_s.arg(++number));
        change.put.emplace_back(Event{event, u"Long before"_s, EventKind::Meeting});
        Fact fact = firstFact();
        fact.id = FactId(u"fact-storm-%1"_s.arg(number));
        fact.statement = u"It was long before."_s;
        fact.payload = EventDatePayload{event};
        fact.about.clear();
        fact.date = *Edtf::parse(u"1914-06-28"_s);
        change.put.emplace_back(fact);
        apply(change);
    }
    void putFact()
    {
        Change change;
        Fact fact = firstFact();
        fact.id = FactId(u"fact-storm-%1"_s.arg(++number));
        fact.statement = fresh(u"Another statement"_s);
        fact.payload = PlainPayload{};
        fact.date.reset();
        fact.about = {now().refAt(ObjectKind::Participant, 1)};
        change.put.emplace_back(fact);
        apply(change);
    }
    void removeFact()
    {
        const ObjectRef fact = now().refAt(ObjectKind::Fact, 5);
        const auto edit = chancery::remove(now(), {fact}, Dependents::Go);
        REQUIRE(edit.hasValue());
        apply(edit->change);
    }

    Fact firstFact() const { return now().at(FactRow{0}); }
};

/// What a reader has before him in a list, a table or a tree.
struct KeptPlace
{
    QAbstractItemView *view = nullptr;
    QString name;
    QString current;
    QStringList unfolded;
    int x = 0;
    int y = 0;
};

QStringList unfoldedIn(const QAbstractItemView &view)
{
    QStringList texts;
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    for (int row = 0; tree != nullptr && row < tree->model()->rowCount(); ++row) {
        const QModelIndex group = tree->model()->index(row, 0);
        if (tree->isExpanded(group))
            texts.append(group.data().toString());
    }
    return texts;
}

std::vector<KeptPlace> placesIn(const QWidget &window)
{
    std::vector<KeptPlace> places;
    for (auto *view : window.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || view->model() == nullptr || view->inherits("QHeaderView"))
            continue;
        places.push_back({view,
                          QString::fromLatin1(view->metaObject()->className()) + u' ' + view->objectName(),
                          view->currentIndex().siblingAtColumn(0).data().toString(), unfoldedIn(*view),
                          view->horizontalScrollBar()->value(), view->verticalScrollBar()->value()});
    }
    return places;
}

void scrollHalf(const QWidget &window)
{
    for (auto *view : window.findChildren<QAbstractScrollArea *>()) {
        if (view->isVisible() && !view->inherits("QHeaderView"))
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    }
}

} // namespace

TEST_CASE("over a storm of bookmarks, filters, edits and their undoing no list is reset and no place is lost")
{
    Storm storm;
    const std::vector<std::function<void()>> edits = {[&] { storm.bookmark(); },  [&] { storm.saveFilter(); },
                                                      [&] { storm.retitle(); },   [&] { storm.rename(); },
                                                      [&] { storm.putFirst(); },  [&] { storm.putFact(); },
                                                      [&] { storm.removeFact(); }};
    storm.window.findChild<FactsView *>()->findChild<QCheckBox *>(u"all"_s)->setChecked(true);
    const ObjectRef chosen = storm.now().refAt(ObjectKind::Event, storm.now().count(ObjectKind::Event) / 2);
    storm.session.select(chosen);

    for (const QString &name : MainWindow::viewNames()) {
        INFO("with the view " << name.toStdString());
        REQUIRE(storm.window.showView(name));
        QTest::qWait(1);
        scrollHalf(storm.window);
        QCoreApplication::processEvents();
        const std::vector<KeptPlace> before = placesIn(storm.window);
        int resets = 0;
        const auto counter = std::make_unique<QObject>();
        for (const KeptPlace &place : before)
            QObject::connect(place.view->model(), &QAbstractItemModel::modelReset, counter.get(),
                             [&resets] { ++resets; });
        auto *text = storm.window.findChild<QPlainTextEdit *>();
        const int textScroll = text->verticalScrollBar()->value();
        const QWidget *focus = QApplication::focusWidget();
        const TimeRange range = storm.timeline().range();
        const int lanes = storm.timeline().verticalScrollBar()->value();

        const auto check = [&](std::size_t edit, const char *when) {
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            INFO("edit " << edit << ' ' << when);
            CHECK(storm.session.selection().object == chosen);
            CHECK(storm.timeline().range() == range);
            CHECK(storm.timeline().verticalScrollBar()->value() == lanes);
            CHECK(text->verticalScrollBar()->value() == textScroll);
            CHECK(QApplication::focusWidget() == focus);
            for (const KeptPlace &place : before) {
                INFO(place.name.toStdString());
                CHECK(place.view->isVisible());
                CHECK(place.view->currentIndex().siblingAtColumn(0).data().toString() == place.current);
                CHECK(place.view->verticalScrollBar()->value() == place.y);
                CHECK(place.view->horizontalScrollBar()->value() == place.x);
                const QStringList unfolded = unfoldedIn(*place.view);
                for (const QString &group : place.unfolded)
                    CHECK(unfolded.contains(group));
            }
        };
        for (std::size_t edit = 0; edit < edits.size(); ++edit) {
            edits[edit]();
            check(edit, "done");
            storm.undo();
            check(edit, "undone");
        }
        CHECK(resets == 0);
    }
}

TEST_CASE("windows that compare sources or show the dossier's own text stay open over changes")
{
    Storm storm;
    storm.trigger(u"Compare sources"_s);
    storm.trigger(u"Dossier source"_s);
    auto *overlap = storm.window.findChild<OverlapView *>();
    auto *source = storm.window.findChild<DossierSourceView *>();
    REQUIRE(overlap != nullptr);
    REQUIRE(source != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return overlap->isIdle() && source->isComplete(); }));
    for (const auto &edit : {&Storm::bookmark, &Storm::saveFilter, &Storm::retitle, &Storm::putFact}) {
        (storm.*edit)();
        QCoreApplication::processEvents();
        CHECK(overlap->isVisible());
        CHECK(source->isVisible());
        storm.undo();
        QCoreApplication::processEvents();
        CHECK(overlap->isVisible());
        CHECK(source->isVisible());
    }
}
