// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/importing.h"

#include "app/importing/import_dialog.h"
#include "app/merging/dossier_merge_dialog.h"
#include "app/shell/edit_history.h"
#include "app/shell/palette/palette_commands.h"
#include "core/io/dossier_file.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Kinds of file that say by their names that they are lists. A text may be a report as well as a table.
bool isNamedAsList(const QString &path)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"tab"_s, u"ics"_s, u"ical"_s, u"ris"_s, u"bib"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

Importing::Importing(EditHistory &history, Session &session, QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_session(session)
    , m_window(window)
    , m_import(new QAction(tr("I&mport…"), this))
    , m_merge(new QAction(tr("Mer&ge…"), this))
{
    m_import->setObjectName(u"import-file"_s);
    m_import->setToolTip(tr("Events, sources or passages from other programs' files"));
    setOtherWords(*m_import, tr("import csv spreadsheet Excel table events timeline calendar references "
                                "bibliography annotations"));
    connect(m_import, &QAction::triggered, this, &Importing::chooseFile);
    m_merge->setObjectName(u"merge-dossiers"_s);
    m_merge->setToolTip(tr("Another dossier that came of the same one"));
    setOtherWords(*m_merge, tr("merge dossiers three-way combine conflicts colleague"));
    connect(m_merge, &QAction::triggered, this, [this] { merge(); });
}

void Importing::addTo(QMenu &file)
{
    file.addActions({m_import, m_merge});
}

bool Importing::takes(const QString &path)
{
    // JSON that is no dossier may be a timeline or a list; where it is none, the dialog says so.
    return isNamedAsList(path) || (path.endsWith(".json"_L1, Qt::CaseInsensitive) &&
                                   QFileInfo(path).isFile() && !isDossierFile(path));
}

void Importing::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Import"), QString(),
        tr("Lists and timelines (*.csv *.tsv *.tab *.txt *.json *.ics *.ris *.bib);;All files (*)"));
    if (!path.isEmpty())
        import(path);
}

void Importing::import(const QString &path)
{
    ImportInto into;
    into.store = m_history.store();
    into.author = m_history.author();
    into.apply = [this](const Change &change, const QString &text, std::function<void(const Status &)> done) {
        m_history.applyInBackground(change, text, std::move(done));
    };
    into.chooseFile = [this](const QString &title, const QString &proposed) {
        QString chosen = QFileDialog::getSaveFileName(m_window, title, proposed, tr("Dossiers (*.dossier)"));
        if (!chosen.isEmpty() && !chosen.endsWith(".dossier"_L1, Qt::CaseInsensitive))
            chosen += u".dossier"_s;
        return chosen;
    };
    into.hold = [this](bool busy) { m_history.setBusy(busy); };
    ImportDialog dialog(std::move(into), path, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto &first = dialog.first();
    Q_EMIT told(dialog.told());
    if (!dialog.writtenTo().isEmpty())
        Q_EMIT written(dialog.writtenTo(), first ? first->id : QString(), dialog.isOfThisDossier());
    else if (first)
        Q_EMIT brought(*first, dialog.isToSource());
}

void Importing::merge(const QString &base, const QString &theirs)
{
    MergeInto into;
    into.mine = m_history.store();
    into.title = m_session.snapshot()->info().title;
    into.apply = [this](const Change &change, const QString &text, std::function<void(const Status &)> done) {
        m_history.applyInBackground(change, text, std::move(done));
    };
    into.chooseDossier = [this](const QString &title) {
        return QFileDialog::getOpenFileName(m_window, title, QString(),
                                            tr("Dossiers (*.dossier *.json);;All files (*)"));
    };
    into.chooseOutput = [this](const QString &title) {
        QString chosen = QFileDialog::getSaveFileName(m_window, title, QString(),
                                                      tr("Dossiers (*.dossier);;JSON (*.json)"));
        if (!chosen.isEmpty() && QFileInfo(chosen).suffix().isEmpty())
            chosen += u".dossier"_s;
        return chosen;
    };
    DossierMergeDialog dialog(std::move(into), m_window);
    if (!base.isEmpty() || !theirs.isEmpty())
        dialog.setPaths(base, theirs);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT told(dialog.told());
}

} // namespace chancery
