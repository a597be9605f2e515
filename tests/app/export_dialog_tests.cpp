// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports/export_dialog.h"
#include "core/io/json_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace export_dialog_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template<class Widget>
Widget &child(QWidget &parent, const char *name)
{
    auto *const widget = parent.findChild<Widget *>(QString::fromLatin1(name));
    REQUIRE(widget);
    return *widget;
}

void press(ExportDialog &dialog)
{
    QTest::mouseClick(&child<QPushButton>(dialog, "export"), Qt::LeftButton);
}

} // namespace

TEST_CASE("pressing Export writes the data in the form chosen, and closes the dialog")
{
    const QTemporaryDir folder;
    const auto store = sampleStore();
    const std::vector<std::pair<QString, QByteArray>> forms{{u"out.json"_s, "{"},
                                                            {u"out"_s, {}},
                                                            {u"out.ics"_s, "BEGIN:VCALENDAR"},
                                                            {u"out.jsonld"_s, "{"},
                                                            {u"out.timeline.json"_s, "{"},
                                                            {u"out.svg"_s, "<?xml"},
                                                            {u"out.png"_s, "\x89PNG"}};
    for (int format = 0; format < static_cast<int>(forms.size()); ++format) {
        INFO(forms[static_cast<std::size_t>(format)].first.toStdString());
        ExportDialog dialog(store, store->snapshot());
        dialog.setPath(folder.filePath(u"out.json"_s));
        child<QComboBox>(dialog, "format").setCurrentIndex(format);
        const auto &[name, beginning] = forms[static_cast<std::size_t>(format)];
        CHECK(dialog.path() == folder.filePath(name));
        dialog.show();
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        press(dialog);
        REQUIRE(QTest::qWaitFor([&] { return !accepted.isEmpty(); }, 60000));
        if (beginning.isEmpty())
            CHECK(QDir(folder.filePath(name)).entryList(QDir::Files).size() == 9);
        else
            CHECK(contents(folder.filePath(name)).startsWith(beginning));
    }
    CHECK(contents(folder.filePath(u"out.json"_s)) == writeJsonDossier(sampleDossier()));
}

TEST_CASE("a part of the dossier is exported as a dossier of its own")
{
    const QTemporaryDir folder;
    const auto store = sampleStore();
    const SnapshotPtr snapshot = store->snapshot();
    ExportDialog dialog(store, snapshot);
    dialog.addScope(u"Monitors"_s, snapshot->factsOf(OptionId(u"opt-monitors"_s)));
    dialog.setPath(folder.filePath(u"part.json"_s));
    dialog.show();
    auto &scope = child<QComboBox>(dialog, "scope");
    scope.setFocus();
    QTest::keyClick(&scope, Qt::Key_Down);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    press(dialog);
    REQUIRE(QTest::qWaitFor([&] { return !accepted.isEmpty(); }, 60000));
    const auto part = readJsonDossierFile(folder.filePath(u"part.json"_s));
    REQUIRE(part.hasValue());
    CHECK(part->options.size() == 1);
    CHECK(part->figures.empty());
    CHECK(part->facts.size() == snapshot->factsOf(OptionId(u"opt-monitors"_s)).size());
}

TEST_CASE("the facts of a stretch of time are those on its events, and dated ones within")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    const auto at = [](int year, int month, int day) {
        return CivilDay::fromYmd(year, month, day).daysSinceEpoch * secondsPerDay;
    };
    const std::vector<FactRow> during = factsWithin(*snapshot, {at(2026, 1, 3), at(2026, 1, 4)});
    const std::vector<FactRow> before = factsWithin(*snapshot, {at(2025, 1, 3), at(2025, 1, 4)});
    const auto has = [&](const std::vector<FactRow> &facts, const char *id) {
        return std::find(facts.begin(), facts.end(), *snapshot->rowOf(FactId(QString::fromLatin1(id)))) !=
               facts.end();
    };
    CHECK(has(during, "f-talks-held"));
    CHECK_FALSE(has(before, "f-talks-held"));
    CHECK_FALSE(has(before, "f-island-opposes")); // dated 2 January 2026
}

TEST_CASE("an export that cannot be written leaves the dialog open and says why")
{
    const QTemporaryDir folder;
    const auto store = sampleStore();
    ExportDialog dialog(store, store->snapshot());
    dialog.setPath(folder.path());
    dialog.show();
    press(dialog);
    auto &message = child<QLabel>(dialog, "message");
    REQUIRE(QTest::qWaitFor([&] { return message.isVisible(); }, 60000));
    CHECK(dialog.isVisible());
    CHECK(message.text().contains(folder.path()));
    CHECK(child<QPushButton>(dialog, "export").isEnabled());
}

} // namespace export_dialog_tests
