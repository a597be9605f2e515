// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/recently_used.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr auto bookmarkSpace = "http://www.freedesktop.org/standards/desktop-bookmarks"_L1;
constexpr auto mimeSpace = "http://www.freedesktop.org/standards/shared-mime-info"_L1;
constexpr auto metadataOwner = "http://freedesktop.org"_L1;
constexpr qint64 longestList = 16 * 1024 * 1024;
constexpr int lockWithinMs = 500;

QString typeOf(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? u"application/vnd.chancery.dossier+json"_s
                                                          : u"application/vnd.chancery.dossier"_s;
}

void writeBookmark(QXmlStreamWriter &out, const QString &address, const QString &path, const QString &added,
                   const QString &now, int visits)
{
    out.writeStartElement(u"bookmark"_s);
    out.writeAttribute(u"href"_s, address);
    out.writeAttribute(u"added"_s, added);
    out.writeAttribute(u"modified"_s, now);
    out.writeAttribute(u"visited"_s, now);
    out.writeStartElement(u"info"_s);
    out.writeStartElement(u"metadata"_s);
    out.writeAttribute(u"owner"_s, metadataOwner);
    out.writeEmptyElement(mimeSpace, u"mime-type"_s);
    out.writeAttribute(u"type"_s, typeOf(path));
    out.writeStartElement(bookmarkSpace, u"applications"_s);
    out.writeEmptyElement(bookmarkSpace, u"application"_s);
    out.writeAttribute(u"name"_s, u"Chancery"_s);
    out.writeAttribute(u"exec"_s, u"'chancery %f'"_s);
    out.writeAttribute(u"modified"_s, now);
    out.writeAttribute(u"count"_s, QString::number(visits));
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndElement();
}

} // namespace

std::optional<QByteArray> withRecentFile(const QByteArray &list, const QString &path, const QDateTime &when)
{
    const QString address = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    const QString now = when.toUTC().toString(Qt::ISODate);
    QByteArray result;
    QXmlStreamWriter out(&result);
    out.setAutoFormatting(list.isEmpty());
    QString added = now;
    int visits = 1;
    if (list.isEmpty()) {
        out.writeStartDocument();
        out.writeStartElement(u"xbel"_s);
        out.writeAttribute(u"version"_s, u"1.0"_s);
        out.writeNamespace(bookmarkSpace, u"bookmark"_s);
        out.writeNamespace(mimeSpace, u"mime"_s);
        writeBookmark(out, address, path, added, now, visits);
        out.writeEndElement();
        out.writeEndDocument();
        return result;
    }
    QXmlStreamReader in(list);
    int depth = 0;
    bool isOurs = false; // within the bookmark that is written anew
    bool isList = false;
    while (!in.atEnd()) {
        switch (in.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (depth == 1) {
                isList = in.name() == "xbel"_L1;
                if (!isList)
                    return std::nullopt;
            }
            if (depth == 2 && in.name() == "bookmark"_L1 && in.attributes().value("href"_L1) == address) {
                isOurs = true;
                added = in.attributes().value("added"_L1).toString();
            }
            if (isOurs && in.name() == "application"_L1 && in.attributes().value("name"_L1) == "Chancery"_L1)
                visits = in.attributes().value("count"_L1).toInt() + 1;
            if (!isOurs)
                out.writeCurrentToken(in);
            break;
        case QXmlStreamReader::EndElement:
            if (depth == 1) {
                out.writeNamespace(bookmarkSpace, u"bookmark"_s);
                out.writeNamespace(mimeSpace, u"mime"_s);
                writeBookmark(out, address, path, added, now, visits);
            }
            if (!isOurs)
                out.writeCurrentToken(in);
            if (depth == 2)
                isOurs = false;
            --depth;
            break;
        case QXmlStreamReader::Invalid:
            return std::nullopt;
        default:
            if (!isOurs)
                out.writeCurrentToken(in);
        }
    }
    return isList ? std::optional(result) : std::nullopt;
}

void addToDesktopRecent(const QString &path)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    const QString listPath = folder + u"/recently-used.xbel"_s;
    // Of two of our own; what other programs do beside us is settled by who comes last, as the desktops have
    // it.
    QLockFile lock(listPath + u".chancery-lock"_s);
    if (!lock.tryLock(lockWithinMs))
        return;
    QByteArray list;
    if (QFile file(listPath); file.exists()) {
        if (file.size() > longestList || !file.open(QIODevice::ReadOnly))
            return;
        list = file.readAll();
    }
    const auto added = withRecentFile(list, path, QDateTime::currentDateTimeUtc());
    QSaveFile out(listPath);
    if (!added || !out.open(QIODevice::WriteOnly))
        return;
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // which files somebody reads is his own affair
    out.write(*added);
    out.commit();
}

} // namespace chancery
