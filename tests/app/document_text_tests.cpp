// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/document_text.h"
#include "app/attachments/read_document.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>

namespace document_text_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

TEST_CASE("a document is the same after it went from one process to another")
{
    DocumentText document;
    document.format = FileFormat::Mail;
    document.encoding = u"Windows-1251"_s;
    document.ground = EncodingGround::Declared;
    document.text = u"\U0001F1EB\U0001F1F7 Paris\nKyiv \"quoted\"\n"_s;
    document.wholeText = u"Menu\nParis"_s;
    document.pages = 3;
    document.pageStarts = {8, 15};
    document.recognised = true;
    document.title = {u"Talks"_s, u"header Subject"_s};
    document.author = {u"A. Reporter, B. Reporter"_s, u"header From"_s};
    document.publisher = {u"Wire"_s, u"meta og:site_name"_s};
    document.published = {u"2026-01-06"_s, u"header Date"_s};
    document.language = {u"fr"_s, u"html lang"_s};
    document.url = {u"https://wire.example/1"_s, u"link canonical"_s};
    document.saved = {u"2026-01-07T10:00:00Z"_s, u"comment of SingleFile"_s};
    document.notes = {u"One picture was left out."_s};
    document.attachments = {{u"plan.pdf"_s, u"application/pdf"_s, QByteArray("%PDF\0\xFF", 6)}};
    document.offered = {{u"https://wire.example/1"_s, u"Talks"_s, u"2026-01-07"_s}};

    JsonWriter json(JsonWriter::Style::Compact);
    json.beginObject();
    writeAllMembers(json, document);
    json.endObject();
    const auto back = documentFromJson(QJsonDocument::fromJson(json.bytes()).object());
    REQUIRE(back.hasValue());
    CHECK(*back == document);
    CHECK(!documentFromJson({}));
    CHECK(!documentFromJson({{u"text"_s, u"words"_s}, {u"formatCode"_s, 99}, {u"ground"_s, 0}}));
}

TEST_CASE("what a document does not state is null, and found has only what is stated")
{
    const auto read = readDocument("Plain words.\n", u"a.txt"_s);
    REQUIRE(read.hasValue());
    JsonWriter json(JsonWriter::Style::Compact);
    json.beginObject();
    writeMembers(json, *read);
    json.endObject();
    const QJsonObject object = QJsonDocument::fromJson(json.bytes()).object();
    CHECK(object[u"format"].toString() == u"plain text"_s);
    CHECK(object[u"text"].toString() == u"Plain words.\n"_s);
    CHECK(object[u"published"].isNull());
    CHECK(object[u"found"].toObject().isEmpty());
}

} // namespace document_text_tests
