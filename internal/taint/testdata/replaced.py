# What re.sub takes out of a name.
import mimetypes
import os
import re

from flask import Flask, request

app = Flask(__name__)
UNSAFE = "|".join((":", r"[/\\]", r"(?<=:)\.\.(?=x)"))


def read(name):
    with open(os.path.join("notes", name)) as f:  # flow: path-traversal
        return f.read()


@app.get("/alternatives")
def alternatives():
    name = re.sub(UNSAFE, "_", request.args["name"])
    with open(os.path.join("notes", name + ".txt")) as f:
        return f.read()


@app.get("/bracket")
def bracket():
    return read(re.sub(r"[]|/]|\s", "", request.args["name"]) + ".txt")


@app.get("/no-separator")
def no_separator():
    return read(re.sub(r":|\.\.", "_", request.args["name"]))


@app.get("/only-many")
def only_many():
    return read(re.sub(r"/{2,}", "", request.args["name"]))


@app.get("/put-back")
def put_back():
    return read(re.sub(r"([/\\])", r"\1", request.args["name"]))


@app.get("/ending")
def ending():
    ending = mimetypes.guess_extension(request.headers["Content-Type"])
    with open(os.path.join("notes", "page" + ending), "w") as f:
        f.write("")
    return ""
