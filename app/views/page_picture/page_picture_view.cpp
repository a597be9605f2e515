// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/page_picture/page_picture_view.h"

#include "app/attachments/read_document.h"
#include "app/views/page_picture/page_canvas.h"
#include "app/views/theme.h"
#include "core/domain/source_pages.h"
#include "core/session/session.h"
#include "core/work/job.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr double usualDotsOfPage = 110;
/// So many letters before the sentence tell it from the same words elsewhere.
constexpr qsizetype lettersBefore = 40;

bool hasPdf(const SourceDescription &source)
{
    return source.mediaType == "application/pdf"_L1 || !source.pages.empty() ||
           source.file.endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

} // namespace

struct PagePictureView::Drawn
{
    int asked = 0;
    QString path;
    QString sha256;
    bool isThere = false;
    Outcome<PagePicture> picture = Error();
};

PagePictureView::PagePictureView(Session &session, PageFiles files, QWidget *parent)
    : DossierView(session, parent)
    , m_files(std::move(files))
    , m_drawing(new Job(this))
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_choose(new QPushButton(tr("&Choose the file…"), this))
    , m_scroll(new QScrollArea(this))
    , m_canvas(new PageCanvas)
{
    setAccessibleName(tr("Page of the PDF"));
    m_title->setObjectName(u"page-title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_note->setObjectName(u"page-note"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_previous->setObjectName(u"previous-page"_s);
    m_previous->setText(u"‹"_s);
    m_previous->setToolTip(tr("Page before"));
    m_previous->setAccessibleName(tr("Page before"));
    m_next->setObjectName(u"next-page"_s);
    m_next->setText(u"›"_s);
    m_next->setToolTip(tr("Next page"));
    m_next->setAccessibleName(tr("Next page"));
    connect(m_previous, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
    m_choose->setObjectName(u"choose-file"_s);
    connect(m_choose, &QPushButton::clicked, this, &PagePictureView::chooseFile);
    m_canvas->setAccessibleName(tr("Picture of the page"));
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Picture of the page"));

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_title, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addLayout(bar);
    column->addWidget(m_note);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    column->addWidget(m_scroll, 1);
    tell(tr("Select something that rests on a PDF."), false, false);
}

PagePictureView::~PagePictureView() = default;

QString PagePictureView::keyOf(const SourceDescription &source)
{
    return source.sha256.isEmpty() ? u"source "_s + source.id.toString() : source.sha256;
}

QString PagePictureView::note() const
{
    return m_note->text();
}

void PagePictureView::takeSnapshot() {}

void PagePictureView::reflect(const Selection &selection, const QObject *)
{
    const Snapshot &snapshot = *session().snapshot();
    std::optional<SourceDescription> source;
    std::optional<Passage> passage;
    if (selection.object && selection.object->kind == ObjectKind::Source) {
        if (const auto row = snapshot.rowOf(selection.object->as<SourceTag>()))
            source = snapshot.at(*row);
    } else if (selection.leadPassage) {
        passage = snapshot.at(*selection.leadPassage);
        if (const auto row = snapshot.rowOf(passage->source))
            source = snapshot.at(*row);
    }
    if (!source)
        return; // nothing is selected: what was shown stays, as the passage does
    const int page = passage ? static_cast<int>(pageOf(*passage, *source).value_or(0)) : 1;
    const QString words = passage ? passage->exact : QString();
    if (m_source && m_source->id == source->id && m_source->sha256 == source->sha256 && words == m_words &&
        page == m_sentencePage && m_picture)
        return;
    m_source = std::move(source);
    m_sentencePage = page;
    m_page = page;
    m_words = words;
    m_wordsBefore = passage ? passage->prefix.right(lettersBefore) : QString();
    draw();
}

void PagePictureView::tell(const QString &note, bool isWarning, bool offersFile)
{
    QPalette colours = palette();
    if (isWarning)
        colours.setColor(QPalette::WindowText, Theme(palette()).warning());
    m_note->setPalette(colours);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_choose->setVisible(offersFile);
    const bool has = m_picture.has_value();
    m_previous->setEnabled(has && m_picture->page > 1);
    m_next->setEnabled(has && m_picture->page < m_picture->pages);
    m_scroll->setVisible(has);
    m_title->setText(
        !m_source ? QString()
        : has     ? tr("%1, page %L2 of %L3").arg(m_source->title).arg(m_picture->page).arg(m_picture->pages)
                  : m_source->title);
    Q_EMIT shown();
}

void PagePictureView::chooseFile()
{
    if (!m_source)
        return;
    const QString path = m_files.choose(tr("The PDF of “%1”").arg(m_source->title));
    if (path.isEmpty())
        return;
    m_chosen.insert(keyOf(*m_source), path);
    m_files.remember(keyOf(*m_source), path);
    draw();
}

QString PagePictureView::pathOf(const SourceDescription &source) const
{
    const QString key = keyOf(source);
    const auto chosen = m_chosen.constFind(key);
    return chosen != m_chosen.cend() ? *chosen : m_files.known(key);
}

void PagePictureView::turnTo(int page)
{
    m_page = page;
    draw();
}

void PagePictureView::draw()
{
    m_picture.reset();
    m_canvas->show({}, {});
    const int asked = ++m_asked;
    if (!hasPdf(*m_source))
        return tell(tr("This source is no PDF: it has no pages that could be shown."), false, false);
    const QString path = pathOf(*m_source);
    const QString name = m_source->file.isEmpty() ? tr("the PDF") : m_source->file;
    if (path.isEmpty())
        return tell(
            tr("The dossier carries the text of %1, and not its pages. Where the file lies is not known "
               "here.")
                .arg(name),
            false, true);
    tell(tr("Drawing the page…"), false, false);
    PageRequest request;
    request.page = m_page;
    request.dots = usualDotsOfPage;
    // Of a sentence that goes on over the end of its page the rest stands on the next.
    if (m_page == m_sentencePage || m_page == m_sentencePage + 1)
        request.words = m_words;
    if (m_page == m_sentencePage)
        request.wordsBefore = m_wordsBefore;
    m_drawing->start([this, asked, path, request, program = m_files.program,
                      expected = m_source->sha256](const Progress &) -> Job::Take {
        auto drawn = std::make_shared<Drawn>();
        drawn->asked = asked;
        drawn->path = path;
        QFile file(path);
        drawn->isThere = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
        if (drawn->isThere && file.size() <= largestDocument) {
            const QByteArray bytes = file.readAll();
            drawn->sha256 =
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            if (expected.isEmpty() || expected == drawn->sha256)
                drawn->picture = pictureConfined(bytes, QFileInfo(path).fileName(), request, program,
                                                 [] { return false; });
        }
        return [this, drawn] { take(*drawn); };
    });
}

void PagePictureView::take(const Drawn &drawn)
{
    if (drawn.asked != m_asked)
        return;
    const QString &expected = m_source->sha256;
    if (!drawn.isThere)
        return tell(tr("The file is no longer there: %1").arg(drawn.path), true, true);
    if (drawn.sha256.isEmpty())
        return tell(tr("The file is too large to be shown: %1").arg(drawn.path), true, true);
    if (!expected.isEmpty() && expected != drawn.sha256)
        return tell(
            tr("%1 is another file than the one the text was taken from, by its SHA-256: its pages are "
               "not shown.")
                .arg(drawn.path),
            true, true);
    if (!drawn.picture)
        return tell(drawn.picture.error().toString(), true, true);
    m_picture = *drawn.picture;
    m_page = m_picture->page;
    if (m_sentencePage == 0)
        m_sentencePage = m_page;
    m_canvas->show(m_picture->image, m_picture->boxes);
    QString note;
    if (expected.isEmpty())
        note =
            tr("The dossier does not know the file by its SHA-256: whether this is the source's, nobody has "
               "checked.");
    if (!m_words.isEmpty() && m_page == m_sentencePage && m_picture->boxes.empty())
        note += (note.isEmpty() ? QString() : u" "_s) +
                tr("The sentence was not found on this page: it may be a picture, or its letters are set "
                   "otherwise.");
    tell(note, !note.isEmpty(), expected.isEmpty());
    if (const QRect boxed = m_canvas->boxed(); !boxed.isEmpty())
        m_scroll->ensureVisible(boxed.center().x(), boxed.center().y(), boxed.width() / 2 + 40,
                                boxed.height() / 2 + 80);
}

} // namespace chancery
