// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/replace_question.h"

#include "core/io/dossier_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReplaceQuestion", text);
}

} // namespace

bool mayReplace(const Output &output, QWidget *parent)
{
    const QFileInfo there(output.path);
    const auto identity = FileIdentity::of(output.path);
    if (!there.isFile() || std::any_of(output.others.begin(), output.others.end(),
                                       [&identity](const FileIdentity &other) { return identity == other; }))
        return true;
    QMessageBox box(QMessageBox::Question, tr("Replace the file?"),
                    tr("“%1” is there already.").arg(there.fileName()), QMessageBox::Cancel, parent);
    box.setObjectName(u"replace-file"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        isDossierFile(output.path)
            ? tr("It is a dossier. Replaced, all that is in it is lost.\n%1").arg(there.absoluteFilePath())
            : tr("Replaced, what is in it is lost.\n%1").arg(there.absoluteFilePath()));
    const QPushButton *replace = box.addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

} // namespace chancery
