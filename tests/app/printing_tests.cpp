// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing/print_dialog.h"
#include "app/printing/timeline_pages.h"
#include "app/views/theme.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>
#include <poppler/qt6/poppler-qt6.h>

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace printing_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr builtInDossier()
{
    const auto store = openDossier(u"builtin:coalition-2026-01"_s);
    REQUIRE(store.hasValue());
    return (*store)->snapshot();
}

/// Prints the entry of this number into a file, and reads it.
std::unique_ptr<Poppler::Document> printed(const SnapshotPtr &snapshot, int entry, const QString &path,
                                           int from = 0, int to = 0)
{
    PrintDialog dialog(snapshot);
    dialog.setTimeline({std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()},
                       nullptr);
    dialog.setPrinterChoice([&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setFromTo(from, to);
        return true;
    });
    dialog.show();
    dialog.findChild<QComboBox *>(u"what"_s)->setCurrentIndex(entry);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"print"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !accepted.isEmpty(); }, 60000));
    auto document = Poppler::Document::load(path);
    REQUIRE(document);
    return document;
}

} // namespace

TEST_CASE("a briefing is printed page by page as it is exported, or the pages that are asked for")
{
    const QTemporaryDir folder;
    const SnapshotPtr snapshot = builtInDossier();
    const auto brief = printed(snapshot, 1, folder.filePath(u"brief.pdf"_s));
    REQUIRE(brief->numPages() > 3);
    CHECK(brief->page(0)->text({}).contains(u"Bottom line"_s));
    CHECK(brief->page(2)->text({}).contains(u"Page 3 of"_s));
    const auto two = printed(snapshot, 1, folder.filePath(u"two.pdf"_s), 2, 3);
    REQUIRE(two->numPages() == 2);
    CHECK(two->page(0)->text({}).contains(u"Page 2 of"_s));
}

TEST_CASE("the timeline is printed over pages on which its events can be told apart")
{
    const QTemporaryDir folder;
    const SnapshotPtr snapshot = builtInDossier();
    const auto pages = printed(snapshot, 4, folder.filePath(u"timeline.pdf"_s));
    CHECK(pages->numPages() > 1);
    CHECK(pages->page(0)->pageSizeF().width() > pages->page(0)->pageSizeF().height());
    QString text;
    for (int i = 0; i < pages->numPages(); ++i)
        text += pages->page(i)->text({});
    CHECK(text.contains(u"Coalition of the Willing, January 2026"_s));
    CHECK(text.contains(u"Annexation of Crimea"_s));
    CHECK(text.contains(u"Page 1 of %1"_s.arg(pages->numPages())));

    TimelinePictureOptions options;
    options.palette = Theme::lightPalette();
    options.font.setPixelSize(12);
    // Stretches follow one another; together they reach over all that is dated.
    const TimelinePages sheets(*snapshot, options, {1000, 700});
    REQUIRE(sheets.stretches().size() > 1);
    for (std::size_t i = 1; i < sheets.stretches().size(); ++i)
        CHECK(sheets.stretches()[i - 1].begin < sheets.stretches()[i].begin);
    // What is left to print within a stretch of time without an event is nothing.
    options.range = TimeRange{-100'000'000'000, -99'999'000'000};
    CHECK(TimelinePages(*snapshot, options, {1000, 700}).count() == 0);
}

TEST_CASE("a page of the printed timeline ends between lanes, and each has the ruler")
{
    const SnapshotPtr snapshot = builtInDossier();
    TimelinePictureOptions options;
    options.palette = Theme::lightPalette();
    options.font.setPixelSize(12);
    for (const double height : {240.0, 330.0, 90.0}) {
        INFO(height);
        const TimelinePages pages(*snapshot, options, {1000, height});
        const TimelinePictureLayout layout = timelinePictureLayout(*snapshot, 1000, options);
        REQUIRE(layout.ends.size() > 3);
        double expected = 0;
        int parts = 0;
        for (int page = 0; page < pages.count(); ++page) {
            const TimelinePart part = pages.part(page);
            expected = part.from == 0 ? 0 : expected;
            CHECK(part.from == expected);
            expected = part.from + part.height;
            const bool isBetweenLanes = std::any_of(layout.ends.begin(), layout.ends.end(), [&](double end) {
                return std::abs(end - expected) < 0.5;
            });
            // No lane is as high as the higher pages; the rows of one are not cut on the lowest.
            if (height > 200)
                CHECK(isBetweenLanes);
            else
                CHECK((isBetweenLanes || std::abs(std::remainder(part.height, layout.row)) < 0.5));
            parts += part.from > 0 ? 1 : 0;
            // Under the head, before anything of a lane, the ruler.
            QImage image(1000, static_cast<int>(height), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            pages.paint(painter, QRectF(0, 0, 1000, height), page);
            painter.end();
            const QImage ruler = image.copy(0, 34, 1000, static_cast<int>(layout.ruler));
            QImage blank = ruler;
            blank.fill(ruler.pixelColor(0, 0));
            CHECK(ruler != blank);
        }
        CHECK(parts > 0);
    }
}

TEST_CASE("a printer that is not chosen prints nothing, and one that takes nothing is said to")
{
    PrintDialog dialog(sampleStore()->snapshot());
    bool asked = false;
    dialog.setPrinterChoice([&](QPrinter &) {
        asked = true;
        return false;
    });
    dialog.show();
    auto *const button = dialog.findChild<QPushButton *>(u"print"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(asked);
    CHECK(dialog.isVisible());
    dialog.setPrinterChoice([](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(u"/none/such/folder/out.pdf"_s);
        return true;
    });
    QTest::mouseClick(button, Qt::LeftButton);
    auto *const message = dialog.findChild<QLabel *>(u"message"_s);
    REQUIRE(QTest::qWaitFor([&] { return message->isVisible(); }, 60000));
    CHECK(message->text().contains(u"takes nothing"_s));
}

} // namespace printing_tests
