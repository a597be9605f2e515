// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/writing_actions.h"

#include "app/editing/fact_form/fact_form.h"
#include "app/editing/merging/merge_dialog.h"
#include "app/editing/new_source/new_source_dialog.h"
#include "app/editing/removing/remove_dialog.h"
#include "app/shell/edit_history.h"
#include "app/views/passage/passage_view.h"
#include "core/edit/objects.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

SourceFileOptions readingOptions()
{
    SourceFileOptions options;
    options.program = QCoreApplication::applicationFilePath();
    return options;
}

} // namespace

WritingActions::WritingActions(EditHistory &history, Session &session, PassageView &passage, QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_session(session)
    , m_passage(passage)
    , m_window(window)
    , m_writing{[this] { return m_history.store()->snapshot(); },
                [this](const Change &change, const QString &text) { return m_history.apply(change, text); }}
    , m_form(new FactForm(m_writing))
    , m_newSource(make(tr("New &source…"), u"new-source"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                       &WritingActions::chooseSourceFile))
    , m_pasteSource(make(tr("New source from &text…"), u"paste-source"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_V,
                         &WritingActions::newSourceFromClipboard))
    , m_newFact(make(tr("New &fact from the sentence"), u"new-fact"_s, Qt::CTRL | Qt::Key_Return,
                     &WritingActions::newFact))
    , m_rename(make(tr("&Rename…"), u"rename-object"_s, Qt::Key_F2, &WritingActions::renameSelected))
    , m_remove(make(tr("&Delete…"), u"delete-object"_s, Qt::Key_Delete, &WritingActions::removeSelected))
    , m_merge(make(tr("&Merge with…"), u"merge-object"_s, {}, &WritingActions::mergeSelected))
{
    m_newFact->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    connect(&m_session, &Session::selectionChanged, this, &WritingActions::updateActions);
    connect(&m_session, &Session::snapshotChanged, this, &WritingActions::updateActions);
    connect(&m_passage, &PassageView::factRequested, this, &WritingActions::newFact, Qt::QueuedConnection);
    connect(m_form, &FactForm::kept, this, [this](const FactId &, const Stretch &stretch, bool next) {
        if (next)
            m_passage.goToSentenceAfter(stretch.source, stretch.end);
        Q_EMIT told(tr("The fact is kept; Ctrl+Z takes it back."));
    });
    connect(m_form, &FactForm::left, this,
            [this](const Stretch &stretch) { m_passage.goTo(stretch.source, stretch.start); });
    updateActions();
}

QAction *WritingActions::make(const QString &text, const QString &name, const QKeySequence &keys,
                              void (WritingActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void WritingActions::addTo(QMenu &edit)
{
    edit.addSeparator();
    edit.addActions({m_newSource, m_pasteSource, m_newFact});
    edit.addSeparator();
    edit.addActions({m_rename, m_merge, m_remove});
}

void WritingActions::forget()
{
    m_form->forget();
}

void WritingActions::updateActions()
{
    const auto &object = m_session.selection().object;
    const bool has = object.has_value();
    m_rename->setEnabled(has && object->kind != ObjectKind::Passage);
    m_remove->setEnabled(has);
    m_merge->setEnabled(has && MergeDialog::takes(object->kind));
}

void WritingActions::carryOut(const Change &change, const QString &text)
{
    if (change.isEmpty())
        return;
    if (const Status status = m_history.apply(change, text); !status) {
        QMessageBox box(QMessageBox::Warning, tr("The change could not be carried out"),
                        status.error().toString(), QMessageBox::Ok, m_window);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(tr("The dossier is as it was."));
        box.exec();
    }
}

void WritingActions::chooseSourceFile()
{
    const QStringList paths =
        QFileDialog::getOpenFileNames(m_window, tr("New source"), QString(),
                                      tr("Reports (*.txt *.md *.markdown *.html *.htm *.xhtml *.mht *.mhtml "
                                         "*.warc *.gz *.wacz *.pdf *.eml *.docx "
                                         "*.odt *.fodt);;All files (*)"));
    for (const QString &path : paths)
        newSource(path);
}

void WritingActions::newSource(const QString &path)
{
    NewSourceDialog dialog(readingOptions(), m_history.store()->snapshot()->info().language, m_window);
    dialog.readFile(path);
    addSource(dialog);
}

void WritingActions::newSourceFromClipboard()
{
    NewSourceDialog dialog(readingOptions(), m_history.store()->snapshot()->info().language, m_window);
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    if (held && held->hasHtml())
        dialog.readPasted(held->html().toUtf8(), u"pasted.html"_s);
    else if (held && held->hasText() && !held->text().trimmed().isEmpty())
        dialog.readPasted(held->text().toUtf8(), u"pasted.txt"_s);
    else
        dialog.askForText();
    addSource(dialog);
}

void WritingActions::addSource(NewSourceDialog &dialog)
{
    if (dialog.exec() != QDialog::Accepted || !dialog.source())
        return;
    const QString title = dialog.source()->title;
    const auto edit = addObject(*m_history.store()->snapshot(), *dialog.source());
    if (!edit) {
        Q_EMIT told(edit.error().toString());
        return;
    }
    carryOut(edit->change, tr("adding the source %1").arg(quotedShort(title)));
    const SourceId source = edit->object.as<SourceTag>();
    if (m_session.snapshot()->rowOf(source)) {
        m_passage.goTo(source, 0);
        Q_EMIT told(
            tr("Added %1. Ctrl+Return makes a fact of the sentence at the caret.").arg(quotedShort(title)));
    }
}

void WritingActions::newFact()
{
    const auto chosen = m_passage.chosenText();
    if (!chosen) {
        Q_EMIT told(tr("Put the caret into a sentence of a source first, or select words."));
        return;
    }
    if (m_dock) {
        m_dock->show();
        m_dock->raise();
    }
    m_form->start({chosen->source, chosen->begin, chosen->end}, chosen->words);
}

void WritingActions::renameSelected()
{
    const auto &object = m_session.selection().object;
    const SnapshotPtr snapshot = m_history.store()->snapshot();
    if (!object || !snapshot->rowOf(*object))
        return;
    const QString before = snapshot->title(*object);
    RenameDialog dialog(snapshot, *object, m_window);
    if (dialog.exec() == QDialog::Accepted && dialog.edit())
        carryOut(dialog.edit()->change, tr("renaming %1").arg(quotedShort(before)));
}

void WritingActions::removeSelected()
{
    const auto &object = m_session.selection().object;
    const SnapshotPtr snapshot = m_history.store()->snapshot();
    if (!object || !snapshot->rowOf(*object))
        return;
    const QString title = snapshot->title(*object);
    RemoveDialog dialog(*snapshot, {*object}, m_window);
    if (dialog.exec() == QDialog::Accepted && dialog.edit())
        carryOut(dialog.edit()->change, tr("deleting %1").arg(quotedShort(title)));
}

void WritingActions::mergeSelected()
{
    const auto &object = m_session.selection().object;
    const SnapshotPtr snapshot = m_history.store()->snapshot();
    if (!object || !snapshot->rowOf(*object) || !MergeDialog::takes(object->kind))
        return;
    const QString title = snapshot->title(*object);
    MergeDialog dialog(snapshot, *object, m_window);
    if (dialog.exec() != QDialog::Accepted || !dialog.edit())
        return;
    const ObjectRef stays = dialog.stays();
    carryOut(dialog.edit()->change, tr("merging %1").arg(quotedShort(title)));
    m_session.select(stays);
}

} // namespace chancery
