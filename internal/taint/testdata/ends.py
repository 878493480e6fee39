# What stands behind an empty line is no header any more, however the text was put together; anchors that hold for any line.
import re
import smtplib
import subprocess

from flask import Flask, abort, request
from lxml import etree
from xml.parsers import expat

app = Flask(__name__)
server = smtplib.SMTP("localhost")
HEAD = "From: web@example.org\r\nSubject: {subject}\r\n"


def composed(name, text):
    return "From: " + name + " <web@example.org>\nSubject: Hello\n\n" + text


@app.post("/letters")
def letters():
    text = request.form["text"]
    server.sendmail("a", "b", composed("shop", text))
    server.sendmail("a", "b", composed(text, "hello"))  # flow: email-header-injection
    server.sendmail("a", "b", (HEAD.format(subject="hello") + "\r\n" + text).encode())
    server.sendmail("a", "b", HEAD.format(subject=text) + "\r\nhello")  # flow: email-header-injection
    server.sendmail("a", "b", HEAD.format(subject="hello") + text)  # flow: email-header-injection
    subprocess.run(["/usr/sbin/sendmail", "-t"], input=composed("shop", text).encode())
    subprocess.run(["/usr/sbin/sendmail", "-t"], input=composed(text, "hello").encode())  # flow: email-header-injection
    subprocess.run(["/usr/bin/sort"], input=composed(text, "hello").encode())


@app.post("/anchored")
def anchored():
    name = request.form["name"]
    if not re.match(r"^[\w-]+$", name):
        abort(400)
    server.sendmail("a", "b", composed(name, "hello"))


@app.post("/line")
def line():
    name = request.form["name"]
    if not re.match(r"^[\w-]+$", name, re.MULTILINE):
        abort(400)
    server.sendmail("a", "b", composed(name, "hello"))  # flow: email-header-injection


@app.post("/replaced")
def replaced():
    name = request.form["name"]
    server.sendmail("a", "b", composed(name.translate(str.maketrans("\r\n", "  ")), "hello"))
    server.sendmail("a", "b", composed(name.translate(str.maketrans("\t", " ")), "hello"))  # flow: email-header-injection


class Reader:
    def __init__(self, entities=True):
        self.parser = etree.XMLParser(resolve_entities=entities)

    def read(self, content):
        return etree.fromstring(content, self.parser)  # flow: xxe


def reader(entities):
    parser = etree.XMLParser(resolve_entities=entities)

    def read(content):
        return etree.fromstring(content, parser)

    return read


@app.post("/documents")
def documents():
    Reader().read(request.get_data())
    reader(False)(request.get_data())
    parser = expat.ParserCreate()
    parser.Parse(request.get_data())

    def external(context, base, system_id, public_id):
        parser.ExternalEntityParserCreate(context).ParseFile(open(system_id, "rb"))
        return 1

    parser.ExternalEntityRefHandler = external
    parser.Parse(request.get_data())  # flow: xxe
    return ""


@app.post("/sizes/<int:many>")
def sizes(many):
    bytearray(many)  # flow: resource-exhaustion
    bytearray(many, "utf-8")  # a text
    bytearray(min(many, 100))
    "7".zfill(many)  # flow: resource-exhaustion
    bytes(request.form["text"], "utf-8")
    return ""


WORDS = re.compile(r"^(?:[a-z]+,?)+$")


def matcher(pattern):
    compiled = re.compile(pattern)

    def match(text):
        return compiled.fullmatch(text)  # flow: redos

    return match


matches = matcher(r"(?:[a-z]+_?)+")
plain = matcher(r"[a-z]+")


@app.post("/lengths")
def lengths():
    words = request.form["words"]
    WORDS.match(words)  # flow: redos
    WORDS.match(words[:16])
    WORDS.match(words[:1600])  # flow: redos
    WORDS.split(words)  # flow: redos
    matches(words)
    plain(words)
    if len(words) > 2000:
        abort(413)
    WORDS.match(words)  # flow: redos
    if len(words) > 20:
        abort(413)
    WORDS.match(words)
    return ""
