// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/attach_actions.h"

#include "app/shell/attach_dialog.h"
#include "app/shell/palette/palette_commands.h"
#include "app/views/error_box.h"

#include <QAction>
#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace chancery {

AttachActions::AttachActions(EditHistory &history, Session &session, QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_session(session)
    , m_window(window)
    , m_action(new QAction(tr("A&ttach full text…"), this))
{
    m_action->setToolTip(tr("Give the selected source its full text from a local file"));
    setWhyNot(*m_action, tr("select a source first"));
    connect(m_action, &QAction::triggered, this, [this] { attach(chosenSource()); });
    connect(&m_session, &Session::selectionChanged, this, &AttachActions::updateAction);
    connect(&m_session, &Session::snapshotChanged, this, &AttachActions::updateAction);
    updateAction();
}

SourceId AttachActions::chosenSource() const
{
    const Selection &selection = m_session.selection();
    if (selection.object && selection.object->kind == ObjectKind::Source)
        return selection.object->as<SourceTag>();
    if (selection.leadPassage)
        return m_session.snapshot()->at(*selection.leadPassage).source;
    return {};
}

void AttachActions::updateAction()
{
    m_action->setEnabled(!chosenSource().isEmpty());
}

void AttachActions::attach(const SourceId &id, QString path)
{
    // The dossier itself, whatever part of it the session shows.
    const SnapshotPtr snapshot = m_history.store()->snapshot();
    const auto row = snapshot->rowOf(id);
    if (!row)
        return;
    const SourceDescription source = snapshot->at(*row);
    if (path.isEmpty()) {
        path = QFileDialog::getOpenFileName(
            m_window, tr("Full text of “%1”").arg(source.title), source.file,
            tr("Texts (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml *.warc *.gz *.wacz *.pdf "
               "*.eml *.docx *.odt *.fodt);;All files (*)"));
        if (path.isEmpty())
            return;
    }
    std::vector<Passage> passages;
    for (const PassageRow passage : snapshot->passagesOf(*row))
        passages.push_back(snapshot->at(passage));
    SourceFileOptions options;
    options.program = QCoreApplication::applicationFilePath();
    AttachDialog dialog(source, std::move(passages), path, std::move(options), m_window);
    if (dialog.exec() != QDialog::Accepted || !dialog.attachment())
        return;
    const auto today = Edtf::parse(QDate::currentDate().toString(Qt::ISODate));
    if (!today)
        return;
    const Attachment &attachment = *dialog.attachment();
    const Status status = m_history.apply(
        attachmentChange(attachment.report, attachment.file.document.text, attachment.file.sha256, *today,
                         {attachment.file.document.pageStarts, attachment.file.document.recognised}),
        tr("attaching the text of “%1”").arg(source.title));
    if (!status) {
        makeErrorBox(tr("The text could not be attached"), status.error(), m_window)->exec();
        return;
    }
    Q_EMIT taken(attachment.file.sha256, attachment.file.path);
    Q_EMIT attached(id);
}

} // namespace chancery
