// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/torture/child_window.h"

#include "app/shell/edit_history.h"
#include "app/shell/main_window.h"
#include "app/shell/settings.h"
#include "core/store/open_dossier.h"

#include <QApplication>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery::torture {

namespace {

void say(const QByteArray &line)
{
    static_cast<void>(
        !::write(STDOUT_FILENO, (line + '\n').constData(), static_cast<size_t>(line.size()) + 1));
}

} // namespace

QString changedEvent()
{
    return u"ev-talks"_s;
}

int runChildWindow(int argc, char **argv, const QString &dossier)
{
    QApplication application(argc, argv);
    const auto store = openDossier(dossier, {}, PrivatePlace::UserState);
    if (!store)
        return 2;
    Session session((*store)->snapshot());
    Settings settings{QString()};
    MainWindow window(*store, dossier, session, settings);
    window.show();
    auto &edits = *window.findChild<EditHistory *>();
    int number = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &window, [&] {
        Change change;
        change.put.emplace_back(
            Event{EventId(changedEvent()), QString::number(number + 1), EventKind::Meeting});
        if (!edits.apply(change, u"Change"_s)) {
            say("failed");
            QCoreApplication::exit(1);
            return;
        }
        say(QByteArray::number(++number));
    });
    timer.start(0);
    say("ready");
    return QApplication::exec();
}

} // namespace chancery::torture
