# safe: only the last part of the path goes on
import ntpath
import os
import posixpath
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


def leaf(value):
    name = ntpath.basename(posixpath.basename(value))
    return name if name not in ("", ".", "..") else "index"


def detail():
    param = unquote(request.cookies.get("prefs", "plain"))
    bar = leaf(param)
    os.remove(f"/var/cache/thumbs/{bar}")  # ok: path-traversal
    return "removed"


app.add_url_rule("/entry", "detail", detail)
