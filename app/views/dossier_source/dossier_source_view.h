// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/dossier_source/json_highlighter.h"
#include "app/views/dossier_source/shown_source.h"
#include "core/work/job.h"

#include <QBasicTimer>
#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace chancery {

/// The dossier as the JSON it would be exported as, to be read and searched, not changed. Nothing of a large
/// one is waited for: it is read on another thread, filled in and highlighted a slice at a time.
class DossierSourceView : public QDialog
{
    Q_OBJECT

public:
    explicit DossierSourceView(std::shared_ptr<Store> store, QWidget *parent = nullptr);
    ~DossierSourceView() override;

    /// A dossier of more objects than this is not read for it.
    static constexpr std::uint32_t mostObjects = 200'000;
    /// Whether the text stands there, or a message why not.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }

    /// Says that the dossier has been changed since: what is shown is one revision, and stays it.
    void tellChanged();

    /// Selects the next or previous place where the words stand, from the caret on and round the end; false
    /// where they stand nowhere.
    bool find(const QString &words, bool backwards);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void createLayout();
    void load(std::shared_ptr<Store> store);
    void fillMore();
    void highlightMore();
    void refuse(const QString &reason);
    void findNext(bool backwards);

    JsonHighlighter m_highlighter;
    Job m_job; ///< reads what is shown
    DossierSource m_source;
    qsizetype m_filled = 0;
    bool m_isComplete = false;
    bool m_isOutdated = false;
    QBasicTimer m_filling;
    QBasicTimer m_highlighting;

    QLabel *m_note = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_words = nullptr;
    QLabel *m_found = nullptr;
};

} // namespace chancery
