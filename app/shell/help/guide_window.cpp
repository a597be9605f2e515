// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/help/guide_window.h"

#include "app/languages/languages.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const QString guideFolder = u":/chancery/guide"_s;
constexpr int textMargin = 16;
constexpr int chaptersWidth = 170;

/// The guide's text. Its pictures are as wide as it has room for at most, and of the colours that the window
/// has, where they are there in both.
class GuideText : public QTextBrowser
{
public:
    /// Whether a picture would be of another size now.
    [[nodiscard]] bool isOfAnotherWidth() const { return m_drawnWidth != roomForPictures(); }

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        m_drawnWidth = roomForPictures();
        QString path = guideFolder + u'/' + name.fileName();
        const QString dark = path.chopped(4) + u"-dark.png"_s;
        if (palette().color(QPalette::Base).lightness() < 128 && QFile::exists(dark))
            path = dark;
        QImage picture(path);
        const double ratio = devicePixelRatioF();
        const int most = static_cast<int>(m_drawnWidth * ratio);
        if (picture.width() > most)
            picture = picture.scaledToWidth(most, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        return picture;
    }

private:
    /// The scroll bar is always there.
    [[nodiscard]] int roomForPictures() const { return std::max(200, viewport()->width() - 2 * textMargin); }

    int m_drawnWidth = 0;
};

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent)
    , m_chapters(new QListWidget)
    , m_text(new GuideText)
{
    setWindowTitle(tr("Guide"));
    setObjectName(u"guide"_s);
    resize(980, 680);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_text->setAccessibleName(tr("Guide"));
    m_text->setSearchPaths({guideFolder});
    m_text->setOpenExternalLinks(false);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto *parts = new QSplitter;
    parts->addWidget(m_chapters);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({chaptersWidth, width() - chaptersWidth});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    setText();
    connect(m_chapters, &QListWidget::currentRowChanged, this, &GuideWindow::goToChapter);
    m_chapters->setCurrentRow(0);
    m_chapters->setFocus();
}

void GuideWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setText(); // colours and sizes of headings are taken when the text is read
    QDialog::changeEvent(event);
}

void GuideWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    // When what is within has its new size too.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (static_cast<GuideText *>(m_text)->isOfAnotherWidth())
                setText();
        },
        Qt::QueuedConnection);
}

void GuideWindow::setText()
{
    QString path = guideFolder + u"/guide.%1.md"_s.arg(spokenLanguage());
    if (!QFile::exists(path))
        path = guideFolder + u"/guide.md"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const int chapter = m_chapters->currentRow();
    m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    m_text->document()->setDocumentMargin(textMargin);
    m_chapters->clear();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != 1)
            continue;
        auto *item = new QListWidgetItem(block.text(), m_chapters);
        item->setData(Qt::UserRole, block.position());
    }
    if (chapter >= 0)
        m_chapters->setCurrentRow(chapter);
    fitChapters();
}

/// Whole names, however large the letters of lists are.
void GuideWindow::fitChapters()
{
    m_chapters->ensurePolished();
    const int wanted = m_chapters->sizeHintForColumn(0) + 2 * m_chapters->frameWidth() + textMargin / 2;
    m_chapters->setMinimumWidth(std::min(wanted, width() * 2 / 5));
}

void GuideWindow::showEvent(QShowEvent *event)
{
    fitChapters();
    QDialog::showEvent(event);
}

void GuideWindow::goToChapter(int chapter)
{
    const QListWidgetItem *item = m_chapters->item(chapter);
    if (!item)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(item->data(Qt::UserRole).toInt());
    // To the top: from the end of the text the heading is scrolled up to.
    m_text->moveCursor(QTextCursor::End);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    const int above = m_text->cursorRect(cursor).top() - textMargin;
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + above);
}

} // namespace chancery
