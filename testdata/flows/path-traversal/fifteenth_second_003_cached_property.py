# vulnerable: the property is computed after the text is set
import functools
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


class Page:
    def __init__(self):
        self.title = "untitled"

    @functools.cached_property
    def heading(self):
        return self.title + "."


def detail():
    param = request.args.get("ref", default="-", type=str)
    page = Page()
    page.subtitle = "none"
    page.title = param
    bar = page.heading
    target = Path("/srv/media") / bar
    return target.read_bytes()  # want: path-traversal


app.add_url_rule("/open", "detail", detail)
