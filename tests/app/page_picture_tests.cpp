// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/page_picture.h"
#include "app/attachments/source_file.h"
#include "app/views/page_picture/page_canvas.h"
#include "app/views/page_picture/page_picture_view.h"
#include "core/session/session.h"
#include "tests/app/writer.h"
#include "tests/support/test_places.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

namespace page_picture_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"The talks were held in Port."_s;

/// Three pages of a line each, in the middle: on the second the sentence, over two lines.
QByteArray threePages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.setFont(QFont(u"DejaVu Sans"_s, 12));
    painter.drawText(72, 400, u"Nothing of this."_s);
    writer.newPage();
    painter.drawText(72, 200, u"Before it stood another. The talks were"_s);
    painter.drawText(72, 220, u"held in Port. And something after."_s);
    writer.newPage();
    painter.drawText(72, 400, u"The end of it all."_s);
    painter.end();
    return bytes;
}

Outcome<PagePicture> drawn(const QByteArray &bytes, const PageRequest &request)
{
    return pictureConfined(bytes, u"pages.pdf"_s, request, chanceryProgram(), [] { return false; });
}

bool hasInk(const QImage &image, const QRectF &share)
{
    const QRect place(
        static_cast<int>(share.x() * image.width()), static_cast<int>(share.y() * image.height()),
        static_cast<int>(share.width() * image.width()), static_cast<int>(share.height() * image.height()));
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 100)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a page is drawn by a process that is shut in, with a box around each line of the sentence")
{
    const QByteArray bytes = threePages();
    PageRequest request;
    request.page = 2;
    request.words = words;
    const auto picture = drawn(bytes, request);
    if (!picture)
        FAIL(picture.error().toString().toStdString());
    CHECK(picture->page == 2);
    CHECK(picture->pages == 3);
    REQUIRE(picture->boxes.size() == 2);
    for (const QRectF &box : picture->boxes)
        CHECK(hasInk(picture->image, box));
    // The first line's box begins behind what stands before the sentence.
    CHECK(picture->boxes[0].left() > picture->boxes[1].left() + 0.1);
    CHECK(picture->boxes[0].bottom() < picture->boxes[1].bottom());

    // Without a page the one with the words is found; words that are nowhere have no box.
    request.page = 0;
    CHECK(drawn(bytes, request)->page == 2);
    request.words = u"These words stand on no page of it."_s;
    request.page = 3;
    const auto without = drawn(bytes, request);
    REQUIRE(without);
    CHECK(without->boxes.empty());
    request.page = 4;
    CHECK(drawn(bytes, request).error().reason.contains(u"no page 4"_s));
    CHECK(drawn("no PDF", request).error().reason.contains(u"damaged"_s));
}

TEST_CASE("what stands on a page of a sentence that goes on over its end is boxed")
{
    PageRequest request;
    request.page = 2;
    request.words = u"And something after. The end of it all."_s;
    const auto first = drawn(threePages(), request);
    REQUIRE(first);
    CHECK(first->boxes.size() == 1);
    request.page = 3;
    const auto second = drawn(threePages(), request);
    REQUIRE(second);
    CHECK(second->boxes.size() == 1);
}

TEST_CASE("an answer that is no picture is refused, and pictures come back as they went")
{
    PagePicture picture;
    picture.image = QImage(3, 2, QImage::Format_RGB888);
    picture.image.fill(Qt::red);
    picture.page = 1;
    picture.pages = 1;
    picture.boxes = {QRectF(0.25, 0.5, 0.125, 0.25)};
    const QByteArray answer = toAnswer(picture);
    const auto back = pictureFromAnswer(answer, u"x"_s);
    REQUIRE(back);
    CHECK(*back == picture);
    for (qsizetype length = 0; length < answer.size(); ++length)
        CHECK(!pictureFromAnswer(answer.first(length), u"x"_s));
    for (qsizetype at = 0; at < 40; ++at) {
        QByteArray other = answer;
        other[at] = static_cast<char>(0xff);
        if (const auto read = pictureFromAnswer(other, u"x"_s))
            CHECK(read->image.size() == picture.image.size());
    }
}

TEST_CASE(
    "beside the text stands the page of its PDF, where the file is the one that the text was taken from")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talks.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(threePages());
    file.close();
    SourceFileOptions options;
    options.program = chanceryProgram();
    const auto read = readSourceFile(path, options);
    REQUIRE(read);

    Dossier dossier = *newDossier(u"Talks in Port"_s, u"en"_s);
    Source source;
    source.id = SourceId(u"src-pdf"_s);
    source.title = u"The report"_s;
    source.file = u"talks.pdf"_s;
    source.sha256 = read->sha256;
    source.mediaType = u"application/pdf"_s;
    source.text = read->document.text;
    source.completeness = Completeness::Full;
    source.reliabilityReason = u"Not judged."_s;
    for (const qint64 start : read->document.pageStarts)
        source.pages.push_back(start);
    Passage passage;
    passage.id = PassageId(u"pas-talks"_s);
    passage.source = source.id;
    passage.exact = words;
    const qsizetype at = source.text.indexOf(words);
    REQUIRE(at >= 0);
    passage.start = at;
    passage.end = at + words.size();
    Event event;
    event.id = EventId(u"ev-talks"_s);
    event.title = u"Talks"_s;
    Fact fact;
    fact.id = FactId(u"f-talks"_s);
    fact.statement = u"They were held in Port."_s;
    fact.payload = EventPlacePayload{event.id, u"Port"_s};
    fact.evidence = {{passage.id, Relation::Supports}};
    dossier.sources = {source};
    dossier.passages = {passage};
    dossier.events = {event};
    dossier.facts = {fact};
    const auto store = Store::fromDossier(dossier, u"talks"_s);
    REQUIRE(store);
    Session session((*store)->snapshot());

    QString chosen;
    PageFiles files;
    files.program = chanceryProgram();
    files.known = [](const QString &) { return QString(); };
    files.remember = [](const QString &, const QString &) {};
    files.choose = [&chosen](const QString &) { return chosen; };
    PagePictureView view(session, files);
    view.resize(500, 600);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    session.select(fact.id);
    REQUIRE(QTest::qWaitFor([&] { return view.note().contains(u"not known"_s); }, 60'000));
    auto *choose = view.findChild<QPushButton *>(u"choose-file"_s);
    CHECK(choose->isVisible());

    // Another file is told by its SHA-256, and not shown.
    chosen = folder.filePath(u"other.pdf"_s);
    QFile other(chosen);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(threePages() + "\n");
    other.close();
    QTest::mouseClick(choose, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return view.note().contains(u"another file"_s); }, 60'000));
    CHECK(!view.picture());

    chosen = path;
    QTest::mouseClick(choose, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return view.picture().has_value(); }, 60'000));
    CHECK(view.note().isEmpty());
    CHECK(view.picture()->page == 2);
    auto *canvas = view.findChild<PageCanvas *>();
    CHECK(!canvas->boxed().isEmpty());
    CHECK(!canvas->visibleRegion().intersected(canvas->boxed()).isEmpty());
    auto *next = view.findChild<QToolButton *>(u"next-page"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return view.picture() && view.picture()->page == 3; }, 60'000));
    CHECK(!next->isEnabled());
}

} // namespace page_picture_tests
