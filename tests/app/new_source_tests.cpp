// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fields/date_field.h"
#include "app/editing/new_source/new_source_dialog.h"
#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace chancery::tests::new_source_tests {

TEST_CASE("a report that is dropped becomes a source with what it says of itself, in one step of undo")
{
    Writer writer;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<html lang=\"en\"><head><title>Talks open in Port</title><meta name=\"author\" content=\"A. "
               "Writer\">"
               "<meta property=\"article:published_time\" content=\"2026-01-08\"></head><body><article>"
               "<p>Envoys of Republic and Island met in Port on Tuesday.</p></article></body></html>");
    file.close();
    QString found;
    whenAsked<NewSourceDialog>([&found](NewSourceDialog *dialog) {
        auto *add = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        if (!add->isEnabled())
            return false;
        found = dialog->findChild<QLabel *>(u"published-found"_s)->text();
        // A letter other than F asks for its reason.
        auto *reliability = dialog->findChild<QComboBox *>(u"reliability"_s);
        QTest::keyClicks(reliability, u"B"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        REQUIRE(dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reason"_s), u"Local paper"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        return true;
    });
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&writer.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&writer.window, &drop);
    REQUIRE(QTest::qWaitFor([&writer] { return writer.count(ObjectKind::Source) == 1; }));
    const SourceDescription source = writer.snapshot().at(SourceRow{0});
    CHECK(source.title == u"Talks open in Port"_s);
    CHECK(source.author == u"A. Writer"_s);
    CHECK(source.published == tests::date("2026-01-08"));
    CHECK(found.contains(u"article:published_time"_s));
    CHECK(source.reliability == Reliability::B);
    CHECK(source.reliabilityReason == u"Local paper"_s);
    CHECK(source.completeness == Completeness::Full);
    CHECK(source.file == u"report.html"_s);
    CHECK(writer.text().toPlainText().contains(u"Envoys of Republic"_s));
    writer.undo();
    CHECK(writer.count(ObjectKind::Source) == 0);
    writer.redo();
    CHECK(writer.count(ObjectKind::Source) == 1);
}

TEST_CASE("a plain text proposes the line that stands over it as its title, and else the name of its file")
{
    QTemporaryDir folder;
    const auto proposed = [&folder](const QByteArray &text) {
        QFile file(folder.filePath(u"gazette.txt"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        NewSourceDialog dialog({QCoreApplication::applicationFilePath(), {}, [] { return false; }}, u"en"_s);
        const QSignalSpy ready(&dialog, &NewSourceDialog::ready);
        dialog.readFile(file.fileName());
        REQUIRE(QTest::qWaitFor([&ready] { return ready.size() == 1; }, 60000));
        return dialog.findChild<QLineEdit *>(u"title"_s)->text() + u" | "_s +
               dialog.findChild<QLabel *>(u"title-found"_s)->text();
    };
    CHECK(proposed("Talks open in Port\n\nEnvoys met in Port.\n") ==
          u"Talks open in Port | the first line"_s);
    CHECK(proposed("Envoys met in Port.\n\nThey left.\n") == u"gazette | the name of the file"_s);
    CHECK(proposed("Envoys met in Port\non Tuesday.\n") == u"gazette | the name of the file"_s);
}

TEST_CASE("the lines over a text are proposed with where they stand, and say nothing more once typed over")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"korridor.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        QByteArray("Getreidekorridor: Berlin will mitbezahlen\nVon Max Mustermann, Berlin\n20. März 2025\n\n"
                   "Die Bundesregierung hat am Donnerstag angekündigt, sich mit 25 Millionen Euro an der "
                   "Räumung von Minen im westlichen Schwarzen Meer zu beteiligen.\n"));
    file.close();
    NewSourceDialog dialog({QCoreApplication::applicationFilePath(), {}, [] { return false; }}, u"en"_s);
    dialog.show();
    const QSignalSpy ready(&dialog, &NewSourceDialog::ready);
    dialog.readFile(file.fileName());
    REQUIRE(QTest::qWaitFor([&ready] { return ready.size() == 1; }, 60000));
    const auto text = [&dialog](const QString &name) { return dialog.findChild<QLineEdit *>(name)->text(); };
    const auto found = [&dialog](const QString &name) {
        return dialog.findChild<QLabel *>(name + u"-found"_s)->text().trimmed();
    };
    CHECK(text(u"title"_s) == u"Getreidekorridor: Berlin will mitbezahlen"_s);
    CHECK(text(u"author"_s) == u"Max Mustermann"_s);
    CHECK(found(u"author"_s) == u"found in line 2: “Von Max Mustermann, Berlin”"_s);
    auto *published = dialog.findChild<DateField *>(u"published"_s);
    CHECK(published->date() == tests::date("2025-03-20"));
    CHECK(found(u"published"_s).contains(u"line 3"_s));
    CHECK(found(u"publisher"_s) == u"not stated"_s);
    auto *language = dialog.findChild<QComboBox *>(u"language"_s);
    CHECK(language->currentData().toString() == u"de"_s);
    CHECK(found(u"language"_s) == u"not stated; by its words"_s);

    // By mouse into the field, typed over.
    auto *author = dialog.findChild<QLineEdit *>(u"author"_s);
    const int below = published->y();
    QTest::mouseDClick(author, Qt::LeftButton, {}, QPoint(8, author->height() / 2));
    QTest::keyClicks(author, u"Maria"_s);
    CHECK(found(u"author"_s).isEmpty());
    QTest::qWait(0);
    CHECK(published->y() == below);
    published->line()->selectAll();
    QTest::keyClicks(published->line(), u"21 March 2025"_s);
    CHECK(found(u"published"_s).isEmpty());
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    REQUIRE(dialog.source());
    CHECK(dialog.source()->language == u"de"_s);
    CHECK(dialog.source()->published == tests::date("2025-03-21"));
    CHECK(dialog.source()->publishedReason == u"Given when it was added."_s);
}

TEST_CASE("a file that is no report says what it is, and adds nothing")
{
    NewSourceDialog dialog({QCoreApplication::applicationFilePath(), {}, [] { return false; }}, u"en"_s);
    dialog.show();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.png"_s);
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(path));
    const QSignalSpy refused(&dialog, &NewSourceDialog::refused);
    dialog.readFile(path);
    REQUIRE(QTest::qWaitFor([&refused] { return refused.size() == 1; }, 60000));
    CHECK(refused.front().front().toString().contains(u"picture.png"_s));
    CHECK_FALSE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
}

} // namespace chancery::tests::new_source_tests
