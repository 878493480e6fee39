# vulnerable: the folder is cut off a copy that is not used
import ntpath
import os
import posixpath
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


def leaf(value):
    name = ntpath.basename(posixpath.basename(value))
    return value if name else "index"


def detail():
    param = unquote(request.cookies.get("prefs", "plain"))
    bar = leaf(param)
    os.remove(f"/var/cache/thumbs/{bar}")  # want: path-traversal
    return "removed"


app.add_url_rule("/entry", "detail", detail)
