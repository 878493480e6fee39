# Bytes that grow, fields of layouts, errors that are certain, what a text lacks, tables of escapes.
import os
from urllib.parse import urljoin, urlsplit

import ldap
import requests
from flask import Flask, redirect, request
from lxml import etree

app = Flask(__name__)
FILTER = str.maketrans({"\\": r"\5c", "*": r"\2a", "(": r"\28", ")": r"\29", "\0": r"\00"})
STARS = str.maketrans({"*": r"\2a"})
COLUMNS = {"created", "total"}


@app.post("/extended")
def extended():
    data = bytearray()
    os.system(bytes(data))
    for chunk in request.files["x"].stream:
        data.extend(chunk)
    os.system(bytes(data))  # flow: command-injection


@app.post("/replaced")
def replaced():
    data = bytearray(b"date")
    data[:] = request.get_data()
    os.system(bytes(data))  # flow: command-injection


@app.post("/layout")
def layout():
    values = {"a": ["x", request.form["q"]]}
    os.system("echo {a[0]}".format_map(values))
    os.system("echo {a[1]}".format_map(values))  # flow: command-injection
    os.system("echo {0[1]}".format(["x", request.form["q"]]))  # flow: command-injection


@app.get("/certain")
def certain():
    name = request.args["n"]
    try:
        count = len("abc") // 0
    except ZeroDivisionError:
        name = "date"
    else:
        name = name * count
    os.system(name)


@app.get("/named-inside")
def named_inside():
    try:
        os.system("sleep %d" % int(raw := request.args["n"]))
    except ValueError:
        os.system("echo " + raw)  # flow: command-injection


@app.post("/popped")
def popped():
    parts = {"cmd": "date", "other": request.form["o"]}
    os.system(parts.pop("cmd", parts["other"]))
    os.system(parts.pop("none", parts["other"]))  # flow: command-injection


def relay():
    got = yield "ready"
    yield "echo " + got


@app.get("/sent")
def sent():
    lines = relay()
    next(lines)
    os.system(lines.send(request.args["x"]))  # flow: command-injection


@app.get("/same-site")
def same_site():
    here = urlsplit(request.host_url)
    there = urlsplit(urljoin(request.host_url, request.args["n"]))
    if there.scheme in ("http", "https") and here.netloc == there.netloc:
        return redirect(there.geturl())
    return redirect(there.geturl())  # flow: open-redirect


@app.get("/known-host")
def known_host():
    there = urlsplit(request.args["u"])
    if there.scheme == "https" and there.hostname in ("a.example.org", "b.example.org"):
        return requests.get(there.geturl()).text
    return requests.get(there.geturl()).text  # flow: ssrf


@app.get("/one-slash")
def one_slash():
    to = request.args["to"].replace("\\", "/").replace("\t", "")
    if not to.startswith("/") or to.startswith("//"):
        return redirect("/")
    return redirect(to)


@app.get("/one-slash-or-not")
def one_slash_or_not():
    to = request.args["to"]
    if not to.startswith("/") or to.startswith("//"):
        return redirect("/")
    return redirect(to)  # flow: open-redirect


@app.get("/escaped")
def escaped():
    server = ldap.initialize("ldap://directory")
    name = request.args["cn"]
    server.search_s("dc=a", ldap.SCOPE_SUBTREE, "(cn=" + name.translate(FILTER) + ")")
    server.search_s("dc=a", ldap.SCOPE_SUBTREE, "(cn=" + name.translate(STARS) + ")")  # flow: ldap-injection


def quoted(text):
    if "'" not in text:
        return "'" + text + "'"
    return "concat('" + text.replace("'", "', \"'\", '") + "')"


@app.get("/concat")
def concat():
    page = etree.parse("users.xml")
    page.xpath("//u[@n=" + quoted(request.args["n"]) + "]")
    page.xpath("//u[@n='" + request.args["n"].replace("'", '"') + "' or " + request.args["m"] + "]")  # flow: xpath-injection


@app.get("/sorted")
def in_order():
    by = request.args["by"]
    if by.lstrip("-") not in COLUMNS:
        by = "created"
    os.system("list " + by)
    if request.args["by"].lstrip("a") in COLUMNS:
        os.system("list " + request.args["by"])  # flow: command-injection
