// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/windows.h"

#include "app/editing/start_page/new_dossier_dialog.h"
#include "app/editing/start_page/start_page.h"
#include "app/shell/first_open.h"
#include "app/shell/main_window.h"
#include "app/shell/unsaved_dialog.h"
#include "core/io/file_identity.h"
#include "core/io/process_mark.h"
#include "core/session/session.h"
#include "core/store/dossier_address.h"
#include "core/store/open_dossier.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QScreen>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

struct Windows::OpenWindow
{
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window; ///< goes before its session
};

Windows::Windows(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

Windows::~Windows()
{
    delete m_unsaved;
    delete m_start;
}

std::vector<MainWindow *> Windows::all() const
{
    std::vector<MainWindow *> windows;
    for (const auto &one : m_windows)
        windows.push_back(one->window.get());
    return windows;
}

QStringList Windows::locations() const
{
    QStringList locations;
    for (const auto &one : m_windows) {
        if (const QString location = absoluteLocation(one->window->location()); !location.isEmpty())
            locations.append(location);
    }
    return locations;
}

bool Windows::open(const QString &address)
{
    if (m_isOpening) {
        m_waiting.append(address);
        return true;
    }
    if (address.isEmpty() && !m_windows.empty()) {
        bringToFront(*m_windows.back()->window);
        return true;
    }
    if (address.isEmpty()) {
        showStart();
        return true;
    }
    const auto [location, object] = parseDossierAddress(address);
    if (raise(location, object))
        return true;
    m_isOpening = true;
    const OpenedDossier opened = firstOpen(location);
    m_isOpening = false;
    if (opened.store) {
        MainWindow *window = show(opened, location);
        m_settings.addRecentDossier(location);
        window->start(object);
        window->hintOnce();
    }
    if (!m_waiting.isEmpty())
        open(m_waiting.takeFirst());
    return opened.store != nullptr;
}

bool Windows::openUnsaved(const UnsavedDossier &left)
{
    const auto store = Store::takeOver(left.folder, left.title);
    if (!store) {
        tellOpenFailed(store.error());
        return false;
    }
    MainWindow *window = show({*store, left.stamp}, left.location);
    window->goOnUnsaved();
    return true;
}

MainWindow *Windows::show(const OpenedDossier &opened, const QString &location)
{
    auto one = std::make_unique<OpenWindow>();
    one->session = std::make_unique<Session>(opened.store->snapshot());
    one->window = std::make_unique<MainWindow>(opened.store, location, *one->session, m_settings);
    MainWindow *window = one->window.get();
    window->setOpenedStamp(opened.stamp);
    window->setElsewhere([this, window](const QString &wanted, const QString &object) {
        return !window->shows(wanted) && raise(wanted, object);
    });
    connect(window, &MainWindow::startRequested, this, &Windows::showStart);
    connect(window, &MainWindow::restartRequested, this, &Windows::restartRequested);
    connect(window, &MainWindow::preferencesChanged, this, [this] {
        for (MainWindow *each : all())
            each->applyPreferences();
    });
    // By then a dossier may have been saved elsewhere.
    connect(window, &MainWindow::closed, this, [this] { m_settings.setOpenedLast(locations()); });
    // Queued: the window is still at work on being closed.
    connect(
        window, &MainWindow::closed, this, [this, window] { forget(window); }, Qt::QueuedConnection);
    m_windows.push_back(std::move(one));
    m_settings.setOpenedLast(locations());
    // A laptop's screen has no room to spare: the first window takes all of it.
    if (m_settings.geometry().isEmpty() && window->screen()->availableGeometry().width() <= 1440)
        window->showMaximized();
    else
        window->show();
    if (m_start) {
        // What earlier processes left is offered on beside the window.
        if (m_unsaved && m_unsaved->parent() == m_start) {
            m_unsaved->setParent(window, m_unsaved->windowFlags());
            m_unsaved->show();
        }
        m_start->hide();
        m_start->deleteLater();
        m_start.clear();
    }
    return window;
}

void Windows::showStart()
{
    if (!m_start) {
        m_start = new StartPage(m_settings.recentDossiers(), defaultDossier());
        m_start->setAttribute(Qt::WA_DeleteOnClose);
        // Queued: what was clicked goes when a dossier is open.
        connect(
            m_start, &StartPage::openRequested, this, [this](const QString &address) { open(address); },
            Qt::QueuedConnection);
        connect(
            m_start, &StartPage::chooseRequested, this,
            [this] {
                const QString path = QFileDialog::getOpenFileName(
                    m_start, tr("Open dossier"), QString(), tr("Dossiers (*.dossier *.json);;All files (*)"));
                if (!path.isEmpty())
                    open(path);
            },
            Qt::QueuedConnection);
        connect(
            m_start, &StartPage::newRequested, this, [this] { openNew(); }, Qt::QueuedConnection);
        connect(m_start, &StartPage::filesDropped, this, &Windows::takeDropped, Qt::QueuedConnection);
    }
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
}

void Windows::takeDropped(const QStringList &paths)
{
    if (const QString dossier = MainWindow::dossierAmong(paths); !dossier.isEmpty())
        open(dossier);
    else
        openNew(paths);
}

void Windows::openNew(const QStringList &files)
{
    // The dialog is gone before the start page is, whose child it is.
    const auto dossier = [&]() -> std::optional<Dossier> {
        NewDossierDialog dialog(m_start);
        if (!files.isEmpty())
            dialog.beginWith(files);
        return dialog.exec() == QDialog::Accepted ? dialog.dossier() : std::nullopt;
    }();
    if (!dossier)
        return;
    const auto store = Store::fromDossier(*dossier, dossier->info.title, {}, PrivatePlace::UserState);
    if (!store) {
        tellOpenFailed(store.error());
        return;
    }
    MainWindow *window = show({*store, std::nullopt}, {});
    window->beginNew();
    if (!files.isEmpty())
        window->takeFiles(files);
}

bool Windows::raise(const QString &location, const QString &object)
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [&](const auto &one) { return one->window->shows(location); });
    if (found == m_windows.end())
        return false;
    std::rotate(found, std::next(found), m_windows.end());
    MainWindow &window = *m_windows.back()->window;
    bringToFront(window);
    if (!object.isEmpty())
        window.goToObject(object);
    return true;
}

void Windows::bringToFront(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void Windows::forget(MainWindow *window)
{
    std::erase_if(m_windows, [window](const auto &one) { return one->window.get() == window; });
    // Where all are closed at once, they are what is opened again.
    const bool goesOn = std::any_of(m_windows.begin(), m_windows.end(),
                                    [](const auto &one) { return one->window->isVisible(); });
    if (goesOn)
        m_settings.setOpenedLast(locations());
}

void Windows::offerUnsaved()
{
    auto left = unsavedDossiers();
    QWidget *const beside =
        m_windows.empty() ? static_cast<QWidget *>(m_start) : m_windows.back()->window.get();
    if (left.empty() || m_unsaved || !beside)
        return;
    m_unsaved = new UnsavedDialog(std::move(left), beside);
    m_unsaved->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_unsaved, &UnsavedDialog::openRequested, this,
            [this](const UnsavedDossier &dossier) { openUnsaved(dossier); });
    m_unsaved->show();
    // It asks before anything else is begun, and has the keyboard.
    m_unsaved->raise();
    m_unsaved->activateWindow();
}

void Windows::keepAll()
{
    for (const auto &one : m_windows)
        one->window->keepForNextTime();
}

QStringList Windows::locationsToReopen() const
{
    QStringList locations;
    for (const auto &one : m_windows) {
        const QString location = absoluteLocation(one->window->location());
        if (!location.isEmpty() && !one->window->isUnsaved())
            locations.append(location);
    }
    return locations;
}

bool Windows::goOnAfter(const QString &mark)
{
    bool isAny = false;
    for (const UnsavedDossier &left : unsavedDossiers()) {
        if (ProcessMark::markIn(QFileInfo(left.folder).fileName()) == mark)
            isAny = openUnsaved(left) || isAny;
    }
    return isAny;
}

bool Windows::mayEnd()
{
    return std::all_of(m_windows.begin(), m_windows.end(),
                       [](const auto &one) { return one->window->mayEnd(); });
}

} // namespace chancery
