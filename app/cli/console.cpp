// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace chancery::cli {

namespace {

int outputError = 0;

/// U+2400 … U+2421 picture the controls; what only changes direction or joins is shown as U+FFFD.
QString neutralised(const QString &text, bool keepsLines)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'\n' || unit == u'\t' || unit == u'\r')
            result += keepsLines && unit != u'\r' ? c : QChar(u' ');
        else if (unit < 0x20)
            result += QChar(static_cast<char16_t>(0x2400 + unit));
        else if (unit == 0x7f)
            result += QChar(u'\u2421');
        else if ((unit >= 0x80 && unit < 0xa0) || (unit >= 0x202a && unit <= 0x202e) ||
                 (unit >= 0x2066 && unit <= 0x2069))
            result += QChar(u'\ufffd');
        else
            result += unit == 0x2028 || unit == 0x2029 ? QChar(u' ') : c;
    }
    return result;
}

} // namespace

void print(const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size && outputError == 0)
        outputError = errno != 0 ? errno : EIO;
}

void printLine(const QString &line)
{
    print(line.toUtf8() + '\n');
}

void printAside(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

void complain(const QString &message)
{
    const QByteArray bytes = onOneLine(message).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

bool finishOutput()
{
    if (std::fflush(stdout) != 0 && outputError == 0)
        outputError = errno != 0 ? errno : EIO;
    if (outputError == 0)
        return true;
    complain(QCoreApplication::translate("Cli", "Standard output: %1")
                 .arg(QString::fromLocal8Bit(std::strerror(outputError))));
    return false;
}

QString onOneLine(const QString &text)
{
    return neutralised(text, false);
}

QString harmless(const QString &text)
{
    return neutralised(text, true);
}

} // namespace chancery::cli
