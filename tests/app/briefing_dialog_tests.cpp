// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_dialog.h"
#include "app/briefing/briefing_preview.h"
#include "core/store/store.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace briefing_dialog_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

template<class Widget>
Widget *child(QWidget &parent, const char *name)
{
    auto *const widget = parent.findChild<Widget *>(QString::fromLatin1(name));
    REQUIRE(widget);
    return widget;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Answers the next question: with the button of this text, or with Cancel. What it said is kept.
QString answerWith(BriefingDialog &dialog, const QString &button)
{
    QString said;
    QTimer::singleShot(0, &dialog, [&said, button] {
        auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        said = box->text() + u'\n' + box->informativeText();
        for (QAbstractButton *const each : box->buttons()) {
            if (each->text().remove(u'&') == button)
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        box->reject();
    });
    QTest::mouseClick(child<QPushButton>(dialog, "export"), Qt::LeftButton);
    return said;
}

} // namespace

TEST_CASE("pressing Export writes the briefing with the dossier inside, and closes the dialog")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    BriefingDialog dialog(sampleStore()->snapshot());
    dialog.setAttachmentSource([]() -> Outcome<QByteArray> { return QByteArray("{\"format\":1}"); });
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    auto *const edit = child<QLineEdit>(dialog, "path");
    edit->selectAll();
    QTest::keyClicks(edit, path);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(child<QPushButton>(dialog, "export"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !accepted.isEmpty(); }, 60000));
    CHECK(dialog.path() == path + u".pdf"_s);
    QFile file(dialog.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(file.readAll().contains("EmbeddedFile"));
}

TEST_CASE("the form chosen sets the file's ending, and is what is written")
{
    const QTemporaryDir folder;
    for (const BriefingForm form : briefingForms) {
        INFO(toTerm(form).toStdString());
        BriefingDialog dialog(sampleStore()->snapshot());
        dialog.setPath(folder.filePath(u"out.pdf"_s));
        dialog.show();
        child<QComboBox>(dialog, "form")->setCurrentIndex(static_cast<int>(form));
        CHECK(dialog.path() == folder.filePath(u"out."_s + toTerm(form)));
        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::mouseClick(child<QPushButton>(dialog, "export"), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return !accepted.isEmpty(); }, 60000));
        CHECK(QFileInfo(dialog.path()).size() > 1000);
    }
}

TEST_CASE("a briefing is confined to what is selected, or to facts chosen elsewhere")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    BriefingDialog dialog(snapshot);
    dialog.setSelection(OptionId(u"opt-monitors"_s));
    dialog.addChoice({{FactRow{0}, FactRow{3}}, u"kind:place"_s});
    auto *const scope = child<QComboBox>(dialog, "scope");
    CHECK(dialog.options().about.empty());
    scope->setCurrentIndex(1);
    REQUIRE(dialog.options().about.size() == 1);
    CHECK(dialog.options().about.front() == ObjectRef(OptionId(u"opt-monitors"_s)));
    scope->setCurrentIndex(2);
    REQUIRE(dialog.options().chosen);
    CHECK(dialog.options().chosen->facts.size() == 2);
    CHECK(dialog.options().about.empty());
}

TEST_CASE("a file that is there is replaced when the reader says so, and the question names a dossier")
{
    const QTemporaryDir folder;
    const QString notes = folder.filePath(u"notes.pdf"_s);
    const QString dossier = folder.filePath(u"talks.pdf"_s);
    write(notes, "Notes.");
    REQUIRE(Store::write(sampleDossier(), dossier));
    for (const QString &path : {notes, dossier}) {
        INFO(path.toStdString());
        const QByteArray before = contents(path);
        BriefingDialog dialog(sampleStore()->snapshot());
        dialog.setPath(path);
        dialog.show();
        const QString said = answerWith(dialog, u"Cancel"_s);
        CHECK(said.contains(QFileInfo(path).fileName()));
        CHECK(said.contains(u"is a dossier"_s) == (path == dossier));
        CHECK(dialog.isVisible());
        CHECK(contents(path) == before);

        const QSignalSpy accepted(&dialog, &QDialog::accepted);
        CHECK_FALSE(answerWith(dialog, u"Replace"_s).isEmpty());
        REQUIRE(QTest::qWaitFor([&] { return !accepted.isEmpty(); }, 60000));
        CHECK(contents(path).startsWith("%PDF-"));
    }
}

TEST_CASE("a briefing is not written over the dossier that is open, by whatever name, and nothing is asked")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talks.dossier"_s);
    const QString link = folder.filePath(u"link.pdf"_s);
    REQUIRE(Store::write(sampleDossier(), path));
    REQUIRE(QFile::link(path, link));
    const QByteArray before = contents(path);
    for (const QString &target : {path, link}) {
        BriefingDialog dialog(sampleStore()->snapshot());
        dialog.setOpenFiles({*FileIdentity::of(path)});
        dialog.setPath(target);
        dialog.show();
        CHECK(answerWith(dialog, u"Replace"_s).isEmpty());
        auto *const message = child<QLabel>(dialog, "message");
        REQUIRE(QTest::qWaitFor([&] { return message->isVisible(); }, 60000));
        CHECK(message->text().contains(target));
        CHECK(message->text().contains(u"is open"_s));
        CHECK(contents(path) == before);
    }
}

TEST_CASE("a briefing that cannot be written leaves the dialog open and says why")
{
    const QTemporaryDir folder;
    BriefingDialog dialog(sampleStore()->snapshot());
    dialog.setPath(folder.path());
    dialog.show();
    QTest::mouseClick(child<QPushButton>(dialog, "export"), Qt::LeftButton);
    auto *const message = child<QLabel>(dialog, "message");
    REQUIRE(QTest::qWaitFor([&] { return message->isVisible(); }, 60000));
    CHECK(dialog.isVisible());
    CHECK(message->text().contains(folder.path()));
    CHECK(child<QPushButton>(dialog, "export")->isEnabled());
}

TEST_CASE("unticking a part takes its pages out of the preview")
{
    BriefingDialog dialog(sampleStore()->snapshot());
    dialog.show();
    auto *const preview = dialog.findChild<BriefingPreview *>();
    REQUIRE(preview);
    REQUIRE(QTest::qWaitFor([&] { return preview->pageCount() > 0; }, 60000));
    const int before = preview->pageCount();
    for (const BriefingSection section : briefingSections)
        QTest::keyClick(child<QCheckBox>(dialog, toTerm(section).toLatin1().constData()), Qt::Key_Space);
    CHECK(dialog.options().sections == BriefingSections());
    REQUIRE(QTest::qWaitFor([&] { return preview->pageCount() < before; }, 60000));
    CHECK(preview->pageCount() >= 1);
}

TEST_CASE("Page Down turns the preview's page, and not beyond the last")
{
    BriefingDialog dialog(sampleStore()->snapshot());
    dialog.show();
    auto *const preview = dialog.findChild<BriefingPreview *>();
    REQUIRE(preview);
    REQUIRE(QTest::qWaitFor([&] { return preview->pageCount() > 1; }, 60000));
    QTest::keyClick(preview, Qt::Key_PageDown);
    CHECK(preview->page() == 1);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(preview, Qt::Key_PageDown);
    CHECK(preview->page() == preview->pageCount() - 1);
}

TEST_CASE("an attachment is offered only where there is one")
{
    BriefingDialog dialog(sampleStore()->snapshot());
    dialog.show();
    CHECK_FALSE(child<QCheckBox>(dialog, "attach")->isVisible());
    dialog.setAttachmentSource([]() -> Outcome<QByteArray> { return QByteArray("{}"); });
    CHECK(child<QCheckBox>(dialog, "attach")->isVisible());
    CHECK(child<QCheckBox>(dialog, "attach")->isChecked());
}

} // namespace briefing_dialog_tests
