// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fields/date_field.h"
#include "app/editing/new_source/new_source_dialog.h"
#include "app/shell/windows.h"
#include "tests/app/killed_typist.h"
#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace chancery::tests::killed_source_tests {

namespace {

const QByteArray report =
    "Talks close in Port\n\nEnvoys of Republic left Port on Friday. Nothing was signed.\n";

/// The report that is opened as a file lies in the typist's home; without it the text is pasted.
QString reportIn(const QString &home)
{
    return home + u"/report.txt"_s;
}

QPushButton *addButton(const NewSourceDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

/// The card of a new source as it is once the text is read.
template<class Act>
void whenRead(Act act)
{
    whenAsked<NewSourceDialog>([act](NewSourceDialog *dialog) {
        if (!addButton(*dialog)->isEnabled() || dialog->findChild<QLineEdit *>(u"title"_s)->text().isEmpty())
            return false;
        act(*dialog);
        return true;
    });
}

} // namespace

TEST_CASE("the half-filled card of a new source is there again after kill -9, with its text", "[killed]")
{
    for (const bool isFile : {true, false}) {
        INFO((isFile ? "from a file" : "pasted"));
        const QTemporaryDir home;
        const QString path = home.filePath(u"talks.dossier"_s);
        REQUIRE(Store::write(sampleDossier(), path));
        if (isFile) {
            QFile file(reportIn(home.path()));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(report);
        }
        killWhenTyped(u"[killed-source-typist]"_s, home.path());

        const StateIn state(home.path());
        REQUIRE(draftFiles(home.path()).size() == 1);
        Settings settings{QString()};
        Windows windows(settings);
        // It comes by itself; where it was only half filled, it is filled and added now.
        bool wasBack = false;
        whenRead([&wasBack, isFile](NewSourceDialog &dialog) {
            wasBack = true;
            CHECK(dialog.path().isEmpty() != isFile);
            CHECK(dialog.findChild<QLineEdit *>(u"title"_s)->text() == u"Port: the last day"_s);
            CHECK(dialog.findChild<QLineEdit *>(u"publisher"_s)->text() == u"The Gazette"_s);
            CHECK(dialog.findChild<DateField *>(u"published"_s)->text() == u"9 Ja"_s);
            CHECK(dialog.findChild<QComboBox *>(u"reliability"_s)->currentText().startsWith(u'B'));
            CHECK(dialog.findChild<QLineEdit *>(u"reason"_s)->text() == u"Its own reporter, nam"_s);
            CHECK(dialog.findChild<QPlainTextEdit *>(u"text"_s)->toPlainText().contains(
                u"Envoys of Republic left Port"_s));
            QLineEdit *published = dialog.findChild<DateField *>(u"published"_s)->line();
            published->setFocus();
            published->end(false);
            QTest::keyClicks(published, u"n 2026"_s);
            QLineEdit *reason = dialog.findChild<QLineEdit *>(u"reason"_s);
            reason->setFocus();
            reason->end(false);
            QTest::keyClicks(reason, u"ed"_s);
            QTest::mouseClick(addButton(dialog), Qt::LeftButton);
        });
        REQUIRE(windows.open(path));
        MainWindow &window = *windows.all().front();
        Desk desk{window, window.session()};
        desk.show();
        const std::uint32_t before = static_cast<std::uint32_t>(sampleDossier().sources.size());
        REQUIRE(QTest::qWaitFor([&] { return desk.count(ObjectKind::Source) == before + 1; }, 60000));
        CHECK(wasBack);
        const SourceDescription source = desk.snapshot().at(SourceRow{before});
        CHECK(source.title == u"Port: the last day"_s);
        CHECK(source.publisher == u"The Gazette"_s);
        CHECK(source.published == tests::date("2026-01-09"));
        CHECK(source.reliability == Reliability::B);
        CHECK(source.reliabilityReason == u"Its own reporter, named"_s);
        CHECK(source.file == (isFile ? u"report.txt"_s : QString()));
        // What is in the dossier is no draft any more.
        CHECK(QTest::qWaitFor([&home] { return draftFiles(home.path()).isEmpty(); }, 60000));
        CHECK(window.close());
        CHECK(draftFiles(home.path()).isEmpty());
    }
}

TEST_CASE("somebody who is killed while he fills a source's card", "[.][killed-source-typist]")
{
    const Typist typist;
    Settings settings{QString()};
    Windows windows(settings);
    REQUIRE(windows.open(typistHome() + u"/talks.dossier"_s));
    MainWindow &window = *windows.all().front();
    Desk desk{window, window.session()};
    desk.show();
    whenRead([&typist](NewSourceDialog &dialog) {
        auto *title = dialog.findChild<QLineEdit *>(u"title"_s);
        title->selectAll();
        QTest::keyClicks(title, u"Port: the last day"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"publisher"_s), u"The Gazette"_s);
        QLineEdit *published = dialog.findChild<DateField *>(u"published"_s)->line();
        published->selectAll();
        QTest::keyClicks(published, u"9 Ja"_s);
        QTest::keyClicks(dialog.findChild<QComboBox *>(u"reliability"_s), u"B"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"reason"_s), u"Its own reporter, nam"_s);
        typist.waitToBeKilled("Its own reporter, nam");
    });
    const QString path = reportIn(typistHome());
    if (!QFile::exists(path)) {
        QApplication::clipboard()->setText(QString::fromUtf8(report));
        desk.trigger("paste-source");
        return;
    }
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &drop);
    QTest::qWait(600000);
}

} // namespace chancery::tests::killed_source_tests
