// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/text_windows.h"

#include "app/shell/palette/palette_commands.h"
#include "app/views/dossier_source/dossier_source_view.h"
#include "app/views/overlap/overlap_view.h"

#include <QMenu>

namespace chancery {

TextWindows::TextWindows(Session &session, std::function<std::shared_ptr<Store>()> store, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_store(std::move(store))
    , m_window(window)
{
}

TextWindows::~TextWindows() = default;

void TextWindows::addPassageActions(QMenu &menu)
{
    QAction *compare = menu.addAction(tr("Compare &sources…"), this, [this] { compareSources(); });
    compare->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    setOtherWords(*compare, tr("compare texts side by side overlap copied"));
}

void TextWindows::addViewActions(QMenu &menu)
{
    QAction *source = menu.addAction(tr("Dossier &source"), this, [this] { showDossierSource(); });
    source->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
    setOtherWords(*source, tr("JSON raw code"));
}

void TextWindows::compareSources()
{
    // The source that is selected, or else that of the sentence that is shown.
    const Selection &selection = m_session.selection();
    const Snapshot &snapshot = *m_session.snapshot();
    std::optional<SourceRow> source;
    if (selection.object && selection.object->kind == ObjectKind::Source)
        source = snapshot.rowOf(selection.object->as<SourceTag>());
    else if (selection.leadPassage)
        source = snapshot.rowOf(snapshot.at(*selection.leadPassage).source);
    auto *view = new OverlapView(m_session, source, m_window);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->show();
}

void TextWindows::showDossierSource()
{
    auto *view = new DossierSourceView(m_store(), m_window);
    view->setAttribute(Qt::WA_DeleteOnClose);
    // What is shown is one revision; the next one has to be asked for anew.
    connect(&m_session, &Session::snapshotChanged, view, [view](const ChangeSet *reached) {
        if (reached != nullptr)
            view->tellChanged();
        else
            view->close();
    });
    view->show();
}

} // namespace chancery
