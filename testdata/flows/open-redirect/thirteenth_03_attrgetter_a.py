# vulnerable: the attribute got is the parameter
from operator import attrgetter
from types import SimpleNamespace
from urllib.parse import unquote_plus

from flask import Flask, make_response, request

app = Flask(__name__)


def transform(text_in):
    space = SimpleNamespace(inner=SimpleNamespace(a="plain", b=text_in))
    resolved = attrgetter("inner.b")(space)
    return resolved


@app.route("/case010")
def case010():
    text_in = unquote_plus(request.cookies.get("query", "noCookie"))
    resolved = transform(text_in)
    answer = make_response("", 302)
    answer.headers["Location"] = resolved  # want: open-redirect
    return answer
