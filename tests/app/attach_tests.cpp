// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/attach_actions.h"
#include "app/shell/attach_dialog.h"
#include "app/shell/main_window.h"
#include "app/views/sources/sources_view.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTimer>
#include <QTreeWidget>

namespace attach_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

const SourceId wire(u"src-wire"_s);
const QString wireText =
    u"PORT, 4 January.\n\nThe talks were held in Port on 3 January. Élan hosted.\n\nMuch was said of the "
    "weather.\n\nBetween 15 and 18 states took part. Island may accept monitors, Élan said. Island denied "
    "shelling the harbour. Monitors could include observers and radar.\n"_s;

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

SourceFileOptions ourOptions()
{
    SourceFileOptions options;
    options.program = tests::chanceryProgram();
    return options;
}

/// The window on the sample, whose wire report has excerpts.
struct Editor : tests::ShownWindow
{
    Editor()
        : ShownWindow(tests::sampleStore(), u"sample.json"_s)
    {
    }

    /// Attaches a file; `act` gets the dialog once its report is there.
    template<class Act>
    void attach(const QString &path, Act act)
    {
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &window, [&poll, act] {
            auto *dialog = qobject_cast<AttachDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog->findChild<QWidget *>(u"verdict"_s)
                               ->property("text")
                               .toString()
                               .startsWith(u"Reading"_s))
                return;
            poll.stop();
            act(*dialog);
        });
        poll.start(5);
        window.findChild<AttachActions *>()->attach(wire, path);
    }

    [[nodiscard]] SourceDescription source() const { return session.snapshot()->at(SourceRow{1}); }
};

AttachmentReport reportOf(const SourceDescription &source, const std::vector<Passage> &passages,
                          const QString &path)
{
    AttachDialog dialog(source, passages, path, ourOptions());
    QSignalSpy reported(&dialog, &AttachDialog::reported);
    REQUIRE((!reported.isEmpty() || reported.wait(60'000)));
    INFO(dialog.findChild<QLabel *>(u"verdict"_s)->text().toStdString());
    REQUIRE(dialog.attachment());
    return dialog.attachment()->report;
}

} // namespace

TEST_CASE("a kept text is the source's, in one step that Ctrl+Z takes back")
{
    const QTemporaryDir folder;
    Editor editor;
    editor.session.select(wire);
    editor.attach(write(folder, u"wire.txt"_s, wireText.toUtf8()), [](AttachDialog &dialog) {
        auto *keep = dialog.findChild<QPushButton *>(u"keep"_s);
        CHECK(keep->isDefault());
        CHECK(dialog.findChild<QTreeWidget *>()->topLevelItemCount() == 6);
        QTest::mouseClick(keep, Qt::LeftButton);
    });
    CHECK(editor.source().completeness == Completeness::Full);
    CHECK(editor.source().attached.has_value());
    CHECK(editor.session.snapshot()->text(SourceRow{1}) == wireText);
    CHECK(editor.session.selection().object == ObjectRef(wire));
    CHECK(editor.window.isWindowModified());
    editor.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&editor.window));
    QTest::keyClick(&editor.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor.source() == [] {
        Source source = tests::sampleDossier().sources[1];
        source.text.clear();
        return source;
    }());
    CHECK(*editor.store->readAll() == tests::sampleDossier());
}

TEST_CASE("a text that is not the source's is shown as mostly lost, and Enter leaves everything as it was")
{
    const QTemporaryDir folder;
    Editor editor;
    editor.attach(write(folder, u"other.txt"_s, "Quite another article, on other things, with other words."),
                  [](AttachDialog &dialog) {
                      CHECK(!dialog.findChild<QPushButton *>(u"keep"_s)->isDefault());
                      CHECK(dialog.findChild<QLabel *>(u"verdict"_s)->text().contains(u"hardly"_s));
                      QTest::keyClick(&dialog, Qt::Key_Return);
                  });
    CHECK(editor.source().completeness == Completeness::Excerpts);
    CHECK(!editor.window.isWindowModified());
}

TEST_CASE("a file that cannot be read says why, and there is nothing to keep")
{
    const QTemporaryDir folder;
    Editor editor;
    editor.attach(write(folder, u"broken.pdf"_s, {}), [](AttachDialog &dialog) {
        CHECK(!dialog.findChild<QPushButton *>(u"keep"_s)->isEnabled());
        CHECK(dialog.findChild<QLabel *>(u"verdict"_s)->text().contains(u"is empty"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    CHECK(editor.source().completeness == Completeness::Excerpts);
}

TEST_CASE("a changed passage stands first in the report, with both wordings")
{
    const QTemporaryDir folder;
    const Dossier sample = tests::sampleDossier();
    std::vector<Passage> passages;
    for (const Passage &passage : sample.passages) {
        if (passage.source == wire)
            passages.push_back(passage);
    }
    AttachDialog dialog(sample.sources[1], passages,
                        write(folder, u"wire.txt"_s, QString(wireText).replace(u"15"_s, u"25"_s).toUtf8()),
                        ourOptions());
    QSignalSpy reported(&dialog, &AttachDialog::reported);
    REQUIRE(reported.wait());
    const auto *list = dialog.findChild<QTreeWidget *>();
    CHECK(list->topLevelItem(0)->text(0) == u"changed"_s);
    const QString wordings = dialog.findChild<QLabel *>(u"wordings"_s)->text();
    CHECK(wordings.contains(u"<u>15</u>"_s));
    CHECK(wordings.contains(u"<u>25</u>"_s));
}

TEST_CASE("a dialog that is closed while it reads leaves nothing running")
{
    const QTemporaryDir folder;
    const QString path = write(folder, u"long.txt"_s, wireText.toUtf8().repeated(20'000));
    const Dossier sample = tests::sampleDossier();
    for (int i = 0; i < 3; ++i) {
        AttachDialog dialog(sample.sources[1], sample.passages, path, ourOptions());
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK(!dialog.attachment());
    }
}

TEST_CASE(
    "the passage view and the list of sources ask for a full text, and a file dropped on a source is it")
{
    const QTemporaryDir folder;
    const QString path = write(folder, u"wire.txt"_s, wireText.toUtf8());
    Editor editor;
    editor.window.showView(u"sources"_s);
    auto *view = editor.window.findChild<SourcesView *>();
    auto *table = view->findChild<QTableView *>();
    QSignalSpy asked(view, &SourcesView::attachRequested);
    QObject::disconnect(view, &SourcesView::attachRequested, nullptr, nullptr);
    QSignalSpy again(view, &SourcesView::attachRequested);
    const QPoint place =
        table->viewport()->mapTo(view, table->visualRect(table->model()->index(1, 0)).center());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(view, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(view, &drop);
    REQUIRE(again.size() == 1);
    CHECK(again.first().at(0).value<SourceId>() == wire);
    CHECK(again.first().at(1).toString() == path);
    QMimeData dossier;
    dossier.setUrls({QUrl::fromLocalFile(folder.filePath(u"x.dossier"_s))});
    QDragEnterEvent other(place, Qt::CopyAction, &dossier, Qt::LeftButton, {});
    QApplication::sendEvent(view, &other);
    CHECK(other.isAccepted()); // by the window, which opens it
    CHECK(again.size() == 1);
}

TEST_CASE(
    "a report as a page and as a PDF has every passage of the built-in dossier, exact, moved or reflowed")
{
    const QDir reports(tests::reportsFolder());
    if (!reports.exists())
        SKIP("the reports are not here");
    const QTemporaryDir folder;
    const auto builtin = openDossier(defaultDossier());
    REQUIRE(builtin.hasValue());
    const Dossier dossier = *(*builtin)->readAll();
    for (const Source &source : dossier.sources) {
        QFile file(reports.filePath(source.file));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QString body;
        for (const QString &line : text.split(u'\n'))
            body += u"<p>%1</p>\n"_s.arg(line.toHtmlEscaped().replace(u'\t', u"&#9;"_s));
        const QString page =
            u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><script>var x = '<p>';</script></head><body>"
            "<nav>Home | World</nav>%1</body></html>"_s.arg(body);
        const QString pdf = folder.filePath(source.id.toString() + u".pdf"_s);
        QTextDocument document;
        document.setHtml(u"<body>%1</body>"_s.arg(body));
        {
            QPdfWriter writer(pdf);
            writer.setPageSize(QPageSize(QPageSize::A5));
            document.print(&writer);
        }
        std::vector<Passage> passages;
        for (const Passage &passage : dossier.passages) {
            if (passage.source == source.id)
                passages.push_back(passage);
        }
        for (const QString &path : {write(folder, source.id.toString() + u".html"_s, page.toUtf8()), pdf}) {
            const AttachmentReport report = reportOf(source, passages, path);
            std::string unfaithful;
            for (const ReanchoredPassage &one : report.passages) {
                if (!one.isFaithful())
                    unfaithful += one.passage.exact.toStdString() + "\n  " + one.found.toStdString() + '\n';
            }
            INFO(path.toStdString() << '\n' << unfaithful);
            CHECK(report.isFaithful());
        }
    }
}

} // namespace attach_tests
