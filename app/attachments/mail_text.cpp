// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/mail_text.h"

#include "app/attachments/attachments_words.h"
#include "app/attachments/text_documents.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <memory>
#include <optional>

#include <gmime/gmime.h>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

/// No message has more parts within parts.
constexpr int deepest = 32;
/// A plain form of so much less than the other is a notice that there is another.
constexpr double leastShare = 0.5;

struct Unref
{
    template<class T>
    void operator()(T *object) const
    {
        g_object_unref(object);
    }
};
template<class T>
using Ref = std::unique_ptr<T, Unref>;

struct FreeText
{
    void operator()(char *text) const { g_free(text); }
};
using OwnedText = std::unique_ptr<char, FreeText>;

QString textOf(const char *utf8)
{
    return QString::fromUtf8(utf8 ? utf8 : "");
}

QString typeOf(GMimeObject *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(part);
    const OwnedText text(type ? g_mime_content_type_get_mime_type(type) : nullptr);
    return textOf(text.get()).toLower();
}

QString charsetOf(GMimeObject *part)
{
    return textOf(g_mime_object_get_content_type_parameter(part, "charset"));
}

QString header(GMimeObject *part, const char *name)
{
    return textOf(g_mime_object_get_header(part, name)).simplified();
}

/// The bytes of a part, its transfer encoding undone.
QByteArray bytesOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Ref<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes ? QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len))
                 : QByteArray();
}

QString addresses(GMimeMessage *message, GMimeAddressType type)
{
    InternetAddressList *list = g_mime_message_get_addresses(message, type);
    const OwnedText text(list ? internet_address_list_to_string(list, nullptr, false) : nullptr);
    return textOf(text.get()).simplified();
}

/// Names without addresses, as an author is told.
QString names(GMimeMessage *message, GMimeAddressType type)
{
    InternetAddressList *list = g_mime_message_get_addresses(message, type);
    QStringList all;
    for (int i = 0; list && i < internet_address_list_length(list); ++i) {
        InternetAddress *one = internet_address_list_get_address(list, i);
        QString name = textOf(internet_address_get_name(one)).simplified();
        if (name.isEmpty() && INTERNET_ADDRESS_IS_MAILBOX(one))
            name = textOf(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one)));
        if (!name.isEmpty())
            all.append(name);
    }
    return all.join(u", "_s);
}

/// When a message was sent, on the clock of its sender.
std::optional<QDateTime> sentAt(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (!date)
        return std::nullopt;
    const auto offset = static_cast<int>(g_date_time_get_utc_offset(date) / 1'000'000);
    return QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), QTimeZone(offset));
}

/// What is found in the parts of a message.
class PartReader
{
public:
    explicit PartReader(const QString &name, bool whole)
        : m_name(name)
        , m_whole(whole)
    {
    }

    void read(GMimeObject *part, int depth = 0)
    {
        if (!part || depth > deepest)
            return;
        if (GMIME_IS_MULTIPART(part))
            readSeveral(GMIME_MULTIPART(part), depth);
        else if (GMIME_IS_MESSAGE_PART(part))
            attachMessage(GMIME_MESSAGE_PART(part));
        else if (GMIME_IS_PART(part))
            readOne(GMIME_PART(part));
    }

    [[nodiscard]] bool hasBody() const { return m_body.has_value(); }
    DocumentText take() { return m_body.value_or(DocumentText()); }
    std::vector<CarriedFile> takeAttachments() { return std::move(m_attachments); }
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    /// Where the page came from that was read.
    [[nodiscard]] const QString &location() const { return m_location; }
    [[nodiscard]] int frames() const { return m_frames; }

private:
    void readSeveral(GMimeMultipart *parts, int depth)
    {
        const QString type = typeOf(GMIME_OBJECT(parts));
        const int count = g_mime_multipart_get_count(parts);
        if (type == "multipart/encrypted"_L1) {
            m_notes.append(tr("An encrypted part could not be read."));
            return;
        }
        if (type == "multipart/alternative"_L1 && count > 0) {
            readAlternative(parts, depth);
            return;
        }
        for (int i = 0; i < count; ++i) {
            GMimeObject *part = g_mime_multipart_get_part(parts, i);
            if (type == "multipart/signed"_L1 && i > 0)
                break;
            read(part, depth + 1);
        }
    }

    /// The forms come in rising order of richness; the plainest is the text, unless it says less.
    void readAlternative(GMimeMultipart *parts, int depth)
    {
        std::vector<PartReader> forms;
        for (int i = 0; i < g_mime_multipart_get_count(parts); ++i) {
            PartReader form(m_name, m_whole);
            form.m_hasSeenBody = m_hasSeenBody;
            form.read(g_mime_multipart_get_part(parts, i), depth + 1);
            forms.push_back(std::move(form));
        }
        PartReader *best = nullptr;
        for (PartReader &form : forms) {
            if (!form.hasBody())
                continue;
            if (!best || static_cast<double>(best->m_body->text.size()) <
                             leastShare * static_cast<double>(form.m_body->text.size()))
                best = &form;
        }
        for (PartReader &form : forms) {
            for (CarriedFile &file : form.m_attachments)
                m_attachments.push_back(std::move(file));
            m_notes += form.m_notes;
            m_frames += form.m_frames;
        }
        if (best)
            addBody(*std::move(best->m_body), best->m_location);
    }

    void readOne(GMimePart *part)
    {
        GMimeObject *object = GMIME_OBJECT(part);
        const QString type = typeOf(object);
        const QString file = textOf(g_mime_part_get_filename(part));
        GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(object);
        const bool isAttached =
            (disposition && g_mime_content_disposition_is_attachment(disposition)) ||
            (!file.isEmpty() && !header(object, "Content-Location").startsWith("http"_L1));
        const bool isHtml = type == "text/html"_L1 || type == "application/xhtml+xml"_L1;
        const bool isText = isHtml || type == "text/plain"_L1 || type == "text/markdown"_L1 || type.isEmpty();
        const QByteArray bytes = bytesOf(part);
        if (isAttached || !isText) {
            // What a page is made of is no attachment.
            const bool isOfPage = !isAttached && (!header(object, "Content-Location").isEmpty() ||
                                                  g_mime_part_get_content_id(part) != nullptr);
            if (!isOfPage && !bytes.isEmpty())
                m_attachments.push_back({file.isEmpty() ? type : file, type, bytes});
            return;
        }
        const QString location = header(object, "Content-Location");
        auto document = isHtml ? htmlDocument(bytes, m_name, m_whole, charsetOf(object),
                                              location.startsWith("http"_L1) ? location : QString())
                               : plainDocument(bytes, m_name, FileFormat::PlainText, charsetOf(object));
        if (!document) {
            if (!bytes.isEmpty())
                m_notes.append(tr("A part %1.").arg(document.error().reason));
            return;
        }
        // A further page of an archive stands in a frame of the first.
        if (isHtml && m_hasSeenBody && !location.isEmpty()) {
            ++m_frames;
            return;
        }
        addBody(*std::move(document), location);
    }

    void addBody(DocumentText document, const QString &location)
    {
        if (document.text.trimmed().isEmpty())
            return;
        m_hasSeenBody = true;
        if (!m_body) {
            m_body = std::move(document);
            m_location = location;
            return;
        }
        m_body->text = m_body->text.trimmed() + u"\n\n"_s + document.text;
        if (!m_body->wholeText.isEmpty() || !document.wholeText.isEmpty())
            m_body->wholeText.clear();
        m_body->notes += document.notes;
    }

    void attachMessage(GMimeMessagePart *part)
    {
        GMimeMessage *message = g_mime_message_part_get_message(part);
        if (!message)
            return;
        const OwnedText text(g_mime_object_to_string(GMIME_OBJECT(message), nullptr));
        const QString subject = textOf(g_mime_message_get_subject(message)).simplified();
        m_attachments.push_back({(subject.isEmpty() ? tr("message") : subject) + u".eml"_s,
                                 u"message/rfc822"_s, QByteArray(text.get())});
    }

    QString m_name;
    bool m_whole;
    bool m_hasSeenBody = false;
    std::optional<DocumentText> m_body;
    QString m_location;
    std::vector<CarriedFile> m_attachments;
    QStringList m_notes;
    int m_frames = 0;
};

Ref<GMimeMessage> parsed(const QByteArray &bytes, bool isMbox, bool &hasMore)
{
    static const bool isReady = [] {
        g_mime_init();
        return true;
    }();
    static_cast<void>(isReady);
    const Ref<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Ref<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), isMbox ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    Ref<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    hasMore = isMbox && !g_mime_parser_eos(parser.get());
    return message;
}

bool isSavedPage(GMimeMessage *message)
{
    GMimeObject *object = GMIME_OBJECT(message);
    if (!header(object, "Snapshot-Content-Location").isEmpty() ||
        header(object, "From").contains("Saved by "_L1) || !header(object, "X-MAF-Version").isEmpty())
        return true;
    GMimeObject *part = g_mime_message_get_mime_part(message);
    if (!part)
        return false;
    GMimeObject *first = part;
    if (GMIME_IS_MULTIPART(part) && typeOf(part) == "multipart/related"_L1 &&
        g_mime_multipart_get_count(GMIME_MULTIPART(part)) > 0)
        first = g_mime_multipart_get_part(GMIME_MULTIPART(part), 0);
    return !header(first, "Content-Location").isEmpty() && header(object, "To").isEmpty();
}

QString inEdtf(const QDateTime &time)
{
    const QString text = time.toString(Qt::ISODate);
    return text.endsWith("+00:00"_L1) ? text.chopped(6) + u'Z' : text;
}

/// Date and time in a form that is no language's.
QString written(const QDateTime &time)
{
    return inEdtf(time).replace(u'T', u' ');
}

void addHeaders(DocumentText &document, GMimeMessage *message)
{
    QStringList lines;
    const auto line = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines.append(QString::fromLatin1(name) + u": "_s + value);
    };
    line("From", addresses(message, GMIME_ADDRESS_TYPE_FROM));
    line("To", addresses(message, GMIME_ADDRESS_TYPE_TO));
    line("Cc", addresses(message, GMIME_ADDRESS_TYPE_CC));
    const auto sent = sentAt(message);
    line("Date", sent ? written(*sent) : QString());
    line("Subject", textOf(g_mime_message_get_subject(message)).simplified());
    if (lines.isEmpty())
        return;
    const QString head = lines.join(u'\n') + u"\n\n"_s;
    document.text = head + document.text.trimmed() + u'\n';
    if (!document.wholeText.isEmpty())
        document.wholeText = head + document.wholeText;
}

} // namespace

bool isMessage(const QByteArray &bytes, const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    const bool isNamed =
        suffix == "eml"_L1 || suffix == "mht"_L1 || suffix == "mhtml"_L1 || suffix == "mbox"_L1;
    const QString head = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 16 * 1024)));
    static const QRegularExpression first(uR"(^(?:\s*\n)?(?:From \S|[A-Za-z][A-Za-z0-9-]*:[ \t]))"_s);
    if (!first.match(head).hasMatch())
        return false;
    static const QRegularExpression end(u"\r?\n\r?\n"_s);
    const QString headers = head.left(head.indexOf(end, 3));
    static const QRegularExpression known(
        uR"(^(From|To|Subject|Date|MIME-Version|Message-ID|Received|Return-Path|Content-Type|Snapshot-Content-Location):)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    int count = 0;
    bool isSure = false;
    for (auto it = known.globalMatch(headers); it.hasNext();) {
        const QString one = it.next().captured(1).toLower();
        ++count;
        isSure = isSure || one == "mime-version"_L1 || one == "message-id"_L1 || one == "received"_L1 ||
                 one == "return-path"_L1 || one == "snapshot-content-location"_L1;
    }
    return isNamed ? count >= 1 : count >= 3 && isSure;
}

Outcome<DocumentText> messageDocument(const QByteArray &bytes, const QString &name, bool whole)
{
    bool hasMore = false;
    const Ref<GMimeMessage> message = parsed(bytes, bytes.startsWith("From "), hasMore);
    if (!message)
        return Error{name, {}, tr("is damaged: it cannot be read as a message")};
    // A message has no article: all of it is what was written.
    PartReader parts(name, whole || !isSavedPage(message.get()));
    parts.read(g_mime_message_get_mime_part(message.get()));
    std::vector<CarriedFile> attachments = parts.takeAttachments();
    DocumentText document = parts.take();
    document.notes += parts.notes();
    const QString subject = textOf(g_mime_message_get_subject(message.get())).simplified();
    const auto sent = sentAt(message.get());
    if (isSavedPage(message.get())) {
        document.format = FileFormat::WebArchive;
        if (parts.frames() > 0)
            document.notes.append(
                tr("What stands in frames of the page was left out: %1 of them.").arg(parts.frames()));
        if (document.title.isEmpty() && !subject.isEmpty())
            document.title = {subject, u"header Subject"_s};
        if (sent && document.saved.isEmpty())
            document.saved = {inEdtf(*sent), u"header Date"_s};
        QString location = header(GMIME_OBJECT(message.get()), "Snapshot-Content-Location");
        if (location.isEmpty() && parts.location().startsWith("http"_L1))
            location = parts.location();
        if (!location.isEmpty())
            document.url = {location, u"header Content-Location"_s};
        return document;
    }
    if (!parts.hasBody() && attachments.empty())
        return Error{name, {}, tr("is a message that holds no text")};
    if (!parts.hasBody())
        document.notes.append(tr("The message has no text but its attachments."));
    document.format = FileFormat::Mail;
    document.attachments = std::move(attachments);
    if (hasMore)
        document.notes.append(tr("The file holds several messages; the first was read."));
    if (!subject.isEmpty())
        document.title = {subject, u"header Subject"_s};
    if (const QString from = names(message.get(), GMIME_ADDRESS_TYPE_FROM); !from.isEmpty())
        document.author = {from, u"header From"_s};
    document.published = sent ? Stated{sent->date().toString(Qt::ISODate), u"header Date"_s} : Stated();
    document.url = document.saved = document.publisher = {};
    addHeaders(document, message.get());
    return document;
}

} // namespace chancery
