// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/export_actions.h"

#include "app/briefing/briefing_dialog.h"
#include "app/exports/export_dialog.h"
#include "core/io/json_dossier.h"
#include "core/io/quoted_only.h"

#include <QAction>
#include <QMenu>

#include <limits>

namespace chancery {

ExportActions::ExportActions(std::function<std::shared_ptr<Store>()> store, const Session &session,
                             QWidget *window)
    : QObject(window)
    , m_store(std::move(store))
    , m_session(session)
    , m_window(window)
{
}

void ExportActions::addActions(QMenu *menu)
{
    QAction *briefing = menu->addAction(tr("&Export briefing…"), this, &ExportActions::exportBriefing);
    briefing->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    QAction *data = menu->addAction(tr("Export &data…"), this, &ExportActions::exportData);
    data->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
}

void ExportActions::exportBriefing()
{
    const SnapshotPtr snapshot = m_session.snapshot();
    BriefingDialog dialog(snapshot, m_window);
    dialog.setAttachmentSource([store = m_store()]() -> Outcome<QByteArray> {
        const auto dossier = store->readAll();
        if (!dossier)
            return dossier.error();
        return writeJsonDossier(withQuotedPassagesOnly(*dossier));
    });
    if (const auto range = m_session.visibleRange())
        dialog.setVisibleRange(*range);
    if (const auto &object = m_session.selection().object)
        dialog.setSelection(*object);
    dialog.exec();
}

void ExportActions::exportData()
{
    const SnapshotPtr snapshot = m_session.snapshot();
    ExportDialog dialog(m_store(), snapshot, m_window);
    if (const auto &object = m_session.selection().object)
        dialog.addScope(tr("What is selected: %1").arg(snapshot->title(*object).left(60)),
                        snapshot->factsOf(*object, std::numeric_limits<std::uint32_t>::max()));
    if (const auto range = m_session.visibleRange(); range && !range->isEmpty())
        dialog.addScope(tr("What the timeline shows"), factsWithin(*snapshot, *range), *range);
    dialog.exec();
}

} // namespace chancery
