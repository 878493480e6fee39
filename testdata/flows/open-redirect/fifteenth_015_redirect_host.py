# safe: scheme and host have to be empty
from urllib.parse import unquote, urlsplit

from flask import Flask, redirect, request
from flask.views import MethodView

app = Flask(__name__)


def local(target):
    parts = urlsplit(target.replace("\\", "/"))
    return not parts.scheme and not parts.netloc and not target.startswith("//")


class PullView(MethodView):
    def get(self):
        sent = request.headers.getlist("X-Label")
        param = unquote(sent[0]) if sent else "none"
        bar = param if local(param) else "/"
        return redirect(bar, code=303)  # ok: open-redirect


app.add_url_rule("/report", view_func=PullView.as_view("pull"))
