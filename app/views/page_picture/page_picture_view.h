// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/attachments/page_picture.h"
#include "app/views/dossier_view.h"
#include "core/domain/dossier.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace chancery {

class Job;
class PageCanvas;

/// Where the files of sources lie that have pages: a dossier does not carry them.
struct PageFiles
{
    QString program; ///< that draws pages for this one, shut in: chancery itself
    std::function<QString(const QString &key)> known; ///< the path remembered for a file; empty: none
    std::function<void(const QString &key, const QString &path)> remember;
    std::function<QString(const QString &title)> choose; ///< asks for a file; empty where none is given
};

/// The page of a PDF that the sentence shown stands on, as it looks, with the sentence boxed. The file is the
/// one that the source's text was taken from, by its SHA-256; where it is not known where that lies, the
/// reader can show it.
class PagePictureView : public DossierView
{
    Q_OBJECT

public:
    PagePictureView(Session &session, PageFiles files, QWidget *parent = nullptr);
    ~PagePictureView() override;

    /// What is shown, or why nothing is.
    [[nodiscard]] QString note() const;
    [[nodiscard]] const std::optional<PagePicture> &picture() const { return m_picture; }

    /// Under what the file of a source is remembered: its SHA-256, else the source's id.
    [[nodiscard]] static QString keyOf(const SourceDescription &source);

Q_SIGNALS:
    /// A page is shown, or why none is.
    void shown();

protected:
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;

private:
    struct Drawn;
    void chooseFile();
    void turnTo(int page);
    void draw();
    void take(const Drawn &drawn);
    void tell(const QString &note, bool isWarning, bool offersFile);

    [[nodiscard]] QString pathOf(const SourceDescription &source) const;

    PageFiles m_files;
    QHash<QString, QString> m_chosen; ///< paths of files that were shown here
    Job *m_drawing;
    std::optional<SourceDescription> m_source;
    int m_sentencePage = 0; ///< 0: not known, looked for
    int m_page = 0;
    QString m_words;
    QString m_wordsBefore;
    int m_asked = 0; ///< counts what was asked for: an answer to something else is late
    std::optional<PagePicture> m_picture;

    QLabel *m_title;
    QLabel *m_note;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_choose;
    QScrollArea *m_scroll;
    PageCanvas *m_canvas;
};

} // namespace chancery
