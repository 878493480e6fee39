# vulnerable: only the scheme is looked at
from urllib.parse import unquote, urlsplit

from flask import Flask, redirect, request
from flask.views import MethodView

app = Flask(__name__)


def local(target):
    parts = urlsplit(target.replace("\\", "/"))
    return parts.scheme in ("", "https")


class PullView(MethodView):
    def get(self):
        sent = request.headers.getlist("X-Label")
        param = unquote(sent[0]) if sent else "none"
        bar = param if local(param) else "/"
        return redirect(bar, code=303)  # want: open-redirect


app.add_url_rule("/report", view_func=PullView.as_view("pull"))
