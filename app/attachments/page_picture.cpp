// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/page_picture.h"

#include "app/attachments/attachments_words.h"
#include "app/attachments/opened_pdf.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

constexpr double pageInch = 72; ///< points
constexpr double mostPixelsOfPage = 12e6;
constexpr int bytesAPixel = 3;
constexpr qsizetype fewestLetters = 12; ///< of words of which not all stand on the page
constexpr qsizetype mostBoxes = 500;

/// Letters and digits alone, in lower case: what line ends, hyphens and spaces do to words is left out.
void appendLetters(const QString &words, QString &to, std::vector<int> *of, int number)
{
    for (const QChar c : words.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            to += c;
            if (of)
                of->push_back(number);
        }
    }
}

/// Where some of the words stand on the page: from which letter, and how many.
struct FoundLetters
{
    qsizetype from = -1;
    qsizetype length = 0;
};

/// The longest beginning, or end, of the words that the page has.
FoundLetters longestPart(const QString &page, const QString &words)
{
    const auto longest = [&](auto part) {
        qsizetype has = 0;
        qsizetype hasNot = words.size();
        while (hasNot - has > 1) {
            const qsizetype middle = (has + hasNot) / 2;
            (page.contains(part(middle)) ? has : hasNot) = middle;
        }
        return has;
    };
    const auto beginning = [&words](qsizetype length) { return QStringView(words).first(length); };
    const auto end = [&words](qsizetype length) { return QStringView(words).last(length); };
    const qsizetype first = longest(beginning);
    const qsizetype last = longest(end);
    if (std::max(first, last) < fewestLetters)
        return {};
    // What begins here goes on over the page's end, and stands last on it.
    return first >= last ? FoundLetters{page.lastIndexOf(beginning(first)), first}
                         : FoundLetters{page.indexOf(end(last)), last};
}

/// The first page, from 1, that has all of the words; 1 where none has.
int pageWith(const Poppler::Document &document, const QString &words)
{
    QString wanted;
    appendLetters(words, wanted, nullptr, 0);
    for (int number = 1; number <= document.numPages() && !wanted.isEmpty(); ++number) {
        const auto page = document.page(number - 1);
        QString letters;
        for (const auto &box : page ? page->textList() : std::vector<std::unique_ptr<Poppler::TextBox>>())
            appendLetters(box->text(), letters, nullptr, 0);
        if (letters.contains(wanted))
            return number;
    }
    return 1;
}

std::vector<QRectF> boxesOf(const Poppler::Page &page, const PageRequest &request)
{
    QString words;
    appendLetters(request.words, words, nullptr, 0);
    if (words.isEmpty())
        return {};
    const auto list = page.textList();
    QString letters;
    std::vector<int> wordOf;
    for (std::size_t i = 0; i < list.size(); ++i)
        appendLetters(list[i]->text(), letters, &wordOf, static_cast<int>(i));
    QString before;
    appendLetters(request.wordsBefore, before, nullptr, 0);
    FoundLetters found{letters.indexOf(before + words), words.size()};
    if (found.from >= 0)
        found.from += before.size();
    else
        found.from = letters.indexOf(words);
    if (found.from < 0)
        found = longestPart(letters, words);
    std::vector<QRectF> boxes;
    const QSizeF size = page.pageSizeF();
    if (found.from < 0 || !(size.width() > 0) || !(size.height() > 0))
        return boxes;
    int last = -1;
    for (qsizetype i = found.from; i < found.from + found.length; ++i) {
        const int word = wordOf[static_cast<std::size_t>(i)];
        if (word == last)
            continue;
        last = word;
        const QRectF box = list[static_cast<std::size_t>(word)]->boundingBox();
        const QRectF share(box.x() / size.width(), box.y() / size.height(), box.width() / size.width(),
                           box.height() / size.height());
        // Words of one line are one box.
        if (!boxes.empty() && std::abs(boxes.back().center().y() - share.center().y()) < share.height() / 2)
            boxes.back() |= share;
        else if (static_cast<qsizetype>(boxes.size()) < mostBoxes)
            boxes.push_back(share);
    }
    return boxes;
}

void putNumber(QByteArray &to, qint32 number)
{
    const qint32 big = qToBigEndian(number);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// Takes numbers from an answer, from first to last; what is not there is 0, and a fault.
class NumberTaker
{
public:
    explicit NumberTaker(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    qint32 take()
    {
        if (m_at + static_cast<qsizetype>(sizeof(qint32)) > m_bytes.size()) {
            m_isShort = true;
            return 0;
        }
        const qint32 number = qFromBigEndian<qint32>(m_bytes.data() + m_at);
        m_at += sizeof(qint32);
        return number;
    }
    [[nodiscard]] bool isShort() const { return m_isShort; }
    [[nodiscard]] QByteArrayView rest() const { return m_bytes.sliced(m_at); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isShort = false;
};

/// A line as red, green and blue. By hand: QImage converts with threads, which a process that is shut in
/// cannot start.
void appendPixels(const QImage &image, int y, QByteArray &to)
{
    const bool isWide = image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_ARGB32 ||
                        image.format() == QImage::Format_ARGB32_Premultiplied;
    const auto *wide = reinterpret_cast<const QRgb *>(image.constScanLine(y));
    for (int x = 0; x < image.width(); ++x) {
        const QRgb pixel = isWide ? wide[x] : image.pixel(x, y);
        to.append(static_cast<char>(qRed(pixel)));
        to.append(static_cast<char>(qGreen(pixel)));
        to.append(static_cast<char>(qBlue(pixel)));
    }
}

constexpr QByteArrayView pictureMark("PAGE");
/// Shares are told as whole numbers of this part.
constexpr double partsOfPage = 1e6;

} // namespace

Outcome<PagePicture> pictureOfPage(const QByteArray &bytes, const QString &name, const PageRequest &request)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    const auto opened = openedPdf(bytes, name);
    if (!opened)
        return opened.error();
    const std::shared_ptr<Poppler::Document> &document = *opened;
    const int count = document->numPages();
    const int number = request.page == 0 ? pageWith(*document, request.words) : request.page;
    if (number < 1 || number > count)
        return Error{name, {}, tr("has no page %1: it has %L2").arg(number).arg(count)};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const auto page = document->page(number - 1);
    if (!page)
        return Error{name, tr("page %1").arg(number), tr("is damaged and cannot be drawn")};
    const QSizeF size = page->pageSizeF();
    const double area = size.width() * size.height() / (pageInch * pageInch);
    if (!(area > 0))
        return Error{name, tr("page %1").arg(number), tr("has no size")};
    const double dots = std::min(request.dots, std::sqrt(mostPixelsOfPage / area));
    PagePicture picture;
    picture.image = page->renderToImage(dots, dots);
    if (picture.image.isNull())
        return Error{name, tr("page %1").arg(number), tr("is damaged and cannot be drawn")};
    picture.page = number;
    picture.pages = count;
    picture.boxes = boxesOf(*page, request);
    return picture;
}

QByteArray toAnswer(const PagePicture &picture)
{
    QByteArray answer(pictureMark.toByteArray());
    putNumber(answer, picture.page);
    putNumber(answer, picture.pages);
    putNumber(answer, picture.image.width());
    putNumber(answer, picture.image.height());
    putNumber(answer, static_cast<qint32>(picture.boxes.size()));
    for (const QRectF &box : picture.boxes) {
        for (const double share : {box.x(), box.y(), box.width(), box.height()})
            putNumber(answer, static_cast<qint32>(std::clamp(share, -1.0, 2.0) * partsOfPage));
    }
    QByteArray pixels;
    const qsizetype line = qsizetype{picture.image.width()} * bytesAPixel;
    pixels.reserve(line * picture.image.height());
    for (int y = 0; y < picture.image.height(); ++y)
        appendPixels(picture.image, y, pixels);
    constexpr int quick = 1;
    return answer + qCompress(pixels, quick);
}

Outcome<PagePicture> pictureFromAnswer(const QByteArray &answer, const QString &name)
{
    const Error fault{name, {}, tr("is answered with what is no picture")};
    if (!answer.startsWith(pictureMark))
        return fault;
    NumberTaker numbers(QByteArrayView(answer).sliced(pictureMark.size()));
    PagePicture picture;
    picture.page = numbers.take();
    picture.pages = numbers.take();
    const qint32 width = numbers.take();
    const qint32 height = numbers.take();
    const qint32 boxes = numbers.take();
    // The process may have been taken over by what it read.
    if (numbers.isShort() || width < 1 || height < 1 || boxes < 0 || boxes > mostBoxes || picture.page < 1 ||
        picture.page > picture.pages || double(width) * height > 1.1 * mostPixelsOfPage)
        return fault;
    for (qint32 i = 0; i < boxes; ++i) {
        const double x = numbers.take() / partsOfPage;
        const double y = numbers.take() / partsOfPage;
        const double w = numbers.take() / partsOfPage;
        const double h = numbers.take() / partsOfPage;
        picture.boxes.emplace_back(x, y, w, h);
    }
    const QByteArrayView packed = numbers.rest();
    const qsizetype line = qsizetype{width} * bytesAPixel;
    // qUncompress() takes as much memory as the first number says.
    if (numbers.isShort() || packed.size() < 4 ||
        qFromBigEndian<quint32>(packed.data()) != quint64(line) * height)
        return fault;
    const QByteArray pixels = qUncompress(reinterpret_cast<const uchar *>(packed.data()), packed.size());
    if (pixels.size() != line * height)
        return fault;
    picture.image = QImage(width, height, QImage::Format_RGB888);
    if (picture.image.isNull())
        return fault;
    for (int y = 0; y < height; ++y)
        std::memcpy(picture.image.scanLine(y), pixels.constData() + y * line, static_cast<std::size_t>(line));
    return picture;
}

} // namespace chancery
