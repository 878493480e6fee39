# What loops and generators over the parts of a thing prove of it, ways between folders, signatures, single slashes.
import logging
import os
import re
from pathlib import Path

from django.core import signing
from flask import Flask, abort, redirect, request, send_from_directory
from itsdangerous import URLSafeSerializer
from selenium.webdriver.common.by import By

app = Flask(__name__)
driver = make_driver()
ROOT = "/srv/data"
FOLDERS = ("/srv/a/", "/srv/b/")
PREFIXES = ("/srv/a/", "/s")


@app.get("/loop")
def loop():
    name = request.args["name"]
    if os.path.isabs(name):
        abort(400)
    for part in Path(name).parts:
        if part == "..":
            abort(400)
    return open(os.path.join(ROOT, name)).read()


@app.get("/loop-of-absolute")
def loop_absolute():
    name = request.args["name"]
    for part in Path(name).parts:
        if part == "..":
            abort(400)
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal


@app.get("/loop-with-a-list")
def loop_list():
    name = request.args["name"]
    if name.startswith("/"):
        abort(400)
    for part in name.split("/"):
        if part in ("..", "."):
            raise ValueError(part)
    return open(os.path.join(ROOT, name)).read()


@app.get("/loop-that-may-stop")
def loop_break():
    name = request.args["name"]
    if name.startswith("/"):
        abort(400)
    for part in name.split("/"):
        if part.endswith("x"):
            break
        if part == "..":
            abort(400)
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal


@app.get("/loop-that-goes-on")
def loop_continue():
    name = request.args["name"]
    if name.startswith("/"):
        abort(400)
    for part in name.split("/"):
        if not part:
            continue
        if part == "..":
            abort(400)
    return open(os.path.join(ROOT, name)).read()


@app.get("/loop-over-lines")
def loop_lines():
    name = request.args["name"]
    if name.startswith("/"):
        abort(400)
    for part in name.split(","):  # "../x" is no ".."
        if part == "..":
            abort(400)
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal


@app.get("/loop-for-dots")
def loop_dot():
    name = request.args["name"]
    if name.startswith("/"):
        abort(400)
    for part in name.split("/"):
        if part == ".":
            abort(400)
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal


@app.get("/loop-over-characters")
def loop_characters():
    name = request.args["name"]
    if name.startswith("/"):
        abort(400)
    for character in set(name):
        if character == "..":
            abort(400)
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal


@app.get("/any")
def any_part():
    path = Path(request.args["name"])
    if path.is_absolute() or any(part == ".." for part in path.parts):
        abort(400)
    return (Path(ROOT) / path).open().read()


def without_dots(path):
    path = os.path.normpath(path)
    for token in path.split("/"):
        if ".." in token:
            raise ValueError(path)
    return path


@app.get("/parents")
def parents():
    path = Path(ROOT) / without_dots(request.args["name"])
    if Path(ROOT) not in path.parents:
        abort(404)
    return path.open().read()


@app.get("/parents-of-dots")
def parents_of_dots():
    path = Path(ROOT) / request.args["name"]
    if Path(ROOT) not in path.parents:
        abort(404)
    return path.open().read()  # flow: path-traversal


@app.get("/any-folder")
def any_folder():
    path = os.path.realpath(request.args["name"])
    if not any(path.startswith(folder) for folder in FOLDERS):
        abort(404)
    return open(path).read()


@app.get("/any-prefix")
def any_prefix():
    path = os.path.realpath(request.args["name"])
    if not any(path.startswith(folder) for folder in PREFIXES):  # one of them is no folder
        abort(404)
    return open(path).read()  # flow: path-traversal


@app.get("/all-folders")
def all_folders():
    path = os.path.realpath(request.args["name"])
    if any(path.startswith(folder) for folder in FOLDERS):
        abort(404)
    return open(path).read()  # flow: path-traversal


@app.get("/way")
def way():
    path = os.path.realpath(os.path.join(ROOT, request.args["name"]))
    if os.path.relpath(path, ROOT).startswith(".."):
        abort(404)
    return open(path).read()


@app.get("/way-from-there")
def way_from():
    path = os.path.join(ROOT, request.args["name"])
    if os.path.relpath(path, request.args["root"]).startswith(".."):
        abort(404)
    return open(path).read()  # flow: path-traversal


@app.get("/normal")
def normal():
    name = os.path.normpath(request.args["name"])
    if name.startswith("..") or os.path.isabs(name):
        abort(400)
    return open(os.path.join(ROOT, name)).read()


@app.get("/not-normal")
def not_normal():
    name = request.args["name"]
    if name.startswith("..") or os.path.isabs(name):  # "a/../../b"
        abort(400)
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal


@app.get("/folder-of-unknown-class")
def unknown_folder():
    path = app.folders["a"].path / request.args["name"]
    try:
        path.resolve().relative_to(app.folders["a"].path.resolve())
    except ValueError as e:
        raise KeyError("a") from e
    return open(path).read()


@app.get("/folder-of-unknown-class-unchecked")
def unknown_folder_unchecked():
    path = app.folders["a"].path / request.args["name"]
    try:
        path.relative_to(app.folders["a"].path)  # "a/../.." is below "a"
    except ValueError as e:
        raise KeyError("a") from e
    return open(path).read()  # flow: path-traversal


@app.get("/no-dots-below")
def no_dots_below():
    path = Path(request.args["name"])
    if ".." in str(path.relative_to(ROOT)):
        abort(404)
    return open(path).read()


@app.get("/from-the-root")
def from_the_root():
    name = os.path.normpath("/" + request.args["name"]).lstrip("/")
    return open(os.path.join(ROOT, name)).read()


@app.get("/from-the-root-itself")
def from_the_root_itself():
    return open(os.path.normpath("/" + request.args["name"])).read()  # flow: path-traversal


@app.get("/begins-with-s")
def begins_with_s():
    path = os.path.realpath(request.args["name"])
    if not path.startswith("/s"):  # "/secret"
        abort(404)
    return open(path).read()  # flow: path-traversal


@app.get("/letters")
def letters():
    name = request.args["name"]
    if re.findall(r"[^a-z0-9]", name):
        abort(400)
    return open(os.path.join(ROOT, name)).read()


@app.get("/elements")
def elements():
    text = request.args["text"]
    driver.find_element(By.ID, text)
    return driver.find_elements(By.XPATH, f"//*[contains(text(), '{text}')]")  # flow: xpath-injection


@app.get("/served")
def served():
    return send_from_directory("/srv", request.args["name"])


@app.get("/served-from-the-root")
def served_root():
    return send_from_directory("/", request.args["name"])  # flow: path-traversal


@app.get("/signed")
def signed():
    return open(os.path.join(ROOT, signing.loads(request.args["name"]))).read()


@app.get("/signer")
def signer():
    return open(os.path.join(ROOT, signing.TimestampSigner().unsign(request.args["name"]))).read()


@app.get("/serializer")
def serializer():
    return open(os.path.join(ROOT, URLSafeSerializer("key").loads(request.args["name"])["name"])).read()


@app.get("/content")
def content():
    path = (Path(ROOT) / request.args["name"]).resolve()
    if not path.is_relative_to(ROOT):
        abort(404)
    return path.read_text()  # what the file holds is not what it is called


@app.get("/slash")
def slash():
    return redirect("/" + request.args["next"].lstrip("/\\"))


@app.get("/slash-only")
def slash_only():
    return redirect("/" + request.args["next"].lstrip("/"))  # flow: open-redirect


@app.get("/slash-and-cut")
def slash_cut():
    return redirect("/" + request.args["next"].lstrip("/\\")[1:])  # flow: open-redirect


@app.get("/two-slashes")
def two_slashes():
    return redirect("//" + request.args["next"].lstrip("/\\"))  # flow: open-redirect


@app.get("/printable")
def printable():
    name = request.args["name"]
    logging.info("hello " + "".join(c if ord(c) >= 32 else "?" for c in name))
    logging.info("hello " + "".join(c for c in name if ord(c) > 31))
    logging.info("hello " + "".join(c if ord(c) >= 10 else "?" for c in name))  # flow: log-injection
    if any(ord(c) < 32 for c in name):
        abort(404)
    logging.info("hello " + name)


@app.get("/low")
def low():
    name = request.args["name"]
    if any(ord(c) < 10 for c in name):
        abort(404)
    logging.info("hello " + name)  # flow: log-injection


@app.get("/unprintable")
def unprintable():
    name = request.args["name"]
    logging.info("hello " + "".join(c if ord(c) < 32 else "?" for c in name))  # flow: log-injection


WORD = re.compile(r"^[a-z]+$")


def words_only(things):
    if things is None:
        return
    for thing in things:
        if not WORD.fullmatch(thing):
            raise ValueError(thing)


def word_only(thing):
    if not thing:
        return
    if not WORD.fullmatch(thing):
        raise ValueError(thing)


def each_word(things):
    for thing in things:
        word_only(thing)
    return True


def no_odd_ones(things):
    if not things:
        return True
    odd = [thing for thing in things if not WORD.fullmatch(thing)]
    if odd:
        raise ValueError(odd)
    return True


def first_word(things):
    for thing in things:
        if not WORD.fullmatch(thing):
            raise ValueError(thing)
        break


@app.get("/words")
def words():
    names = request.args.getlist("name")
    words_only(names)
    return open("-".join(names)).read()


@app.get("/words-of-text")
def words_of_text():
    names = request.args["names"].split(",")
    each_word(names)
    return open("-".join(names)).read()


@app.get("/no-odd-words")
def no_odd_words():
    names = request.args["names"].split(",")
    no_odd_ones(names)
    return open("-".join(names)).read()


@app.get("/words-of-mapping")
def words_of_mapping():
    names = request.args.to_dict()
    words_only(names)
    return open(names["name"]).read()  # flow: path-traversal


@app.post("/words-of-anything")
def words_of_anything():
    names = request.json
    words_only(names)
    return open(names["name"]).read()  # flow: path-traversal


@app.get("/first-word")
def first_of_words():
    names = request.args.getlist("name")
    first_word(names)
    return open("-".join(names)).read()  # flow: path-traversal


def single_names(names):
    for name in names:
        if "/" in name or name == "..":
            raise ValueError(name)


def single_first(names):
    for name in names[:1]:
        if "/" in name or name == "..":
            raise ValueError(name)


@app.get("/list-of-names")
def list_of_names():
    group, name = request.args["group"], request.args["name"]
    single_names([group, name])
    return open(os.path.join(ROOT, group, name)).read()


@app.get("/list-of-one-name")
def list_of_one_name():
    group, name = request.args["group"], request.args["name"]
    single_names([group])
    return open(os.path.join(ROOT, group, name)).read()  # flow: path-traversal


@app.get("/first-of-names")
def first_of_names():
    group, name = request.args["group"], request.args["name"]
    single_first([group, name])
    return open(os.path.join(ROOT, group, name)).read()  # flow: path-traversal


def replaced_names(names):
    names[0] = "x"
    for name in names:
        if "/" in name or name == "..":
            raise ValueError(name)


@app.get("/replaced-names")
def ask_replaced_names():
    name = request.args["name"]
    replaced_names([name])
    return open(os.path.join(ROOT, name)).read()  # flow: path-traversal
