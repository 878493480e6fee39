# vulnerable: the package's helper passes the text on
from urllib.parse import unquote

import helpers
from flask import Flask, request

app = Flask(__name__)


def pull():
    param = unquote(request.cookies.get("prefs", "plain"))
    bar = helpers.normalise(param)
    return "", 301, {"Location": bar}  # want: open-redirect


app.add_url_rule("/report", "pull", pull)
