// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/error_box.h"

#include "core/text/shown_text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QStringList>

namespace chancery {

namespace {

QString errorWords(const char *text)
{
    return QCoreApplication::translate("ErrorBox", text);
}

} // namespace

QString whatToDo(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Locked:
        return errorWords("Wait until the other program has finished with it, and try again.");
    case ErrorKind::ReadOnly:
        return errorWords(
            "Save under another name or in another folder, or allow writing to the file and its folder.");
    case ErrorKind::NoSpace:
        return errorWords("Make room on the disk, or save elsewhere. What was there has not changed.");
    case ErrorKind::Gone:
    case ErrorKind::Replaced:
    case ErrorKind::Overwritten:
        return errorWords("Nothing was written. “File → Save as…” keeps what this window has.");
    case ErrorKind::Changed:
        return errorWords("Nothing was written. Look at what is there now, and make the change again.");
    case ErrorKind::Outdated:
        return errorWords("Try again: the dossier has changed meanwhile.");
    case ErrorKind::Cancelled:
        return {};
    case ErrorKind::Other:
        break;
    }
    if (error.file.isEmpty() || error.place.isEmpty())
        return {};
    return errorWords("“chancery check” lists every fault of a file; who sent it can mend it there.");
}

QMessageBox *makeErrorBox(const QString &attempt, const Error &error, QWidget *parent, const QString &state)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, attempt, visibly(error.toString()), QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    QStringList rest{state, whatToDo(error)};
    rest.removeAll({});
    box->setInformativeText(rest.join(u' '));
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace chancery
