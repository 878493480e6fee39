# safe: query value of a local page
import urllib.parse
from urllib.parse import quote

from flask import Flask, redirect, request
from flask.views import MethodView

app = Flask(__name__)


def with_default(first, second="nothing"):
    return second


class CaseGoView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """Answers GET and POST."""
        query = request.query_string.decode("utf-8")
        start = query.find("username=")
        if start == -1:
            return "expected parameter username", 400
        asked = query[start + len("username="):]
        end = asked.find("&")
        if end != -1:
            asked = asked[:end]
        asked = urllib.parse.unquote_plus(asked)
        carry = with_default("/home", asked)
        bar2 = "%s" % carry
        return redirect("/login?next=" + quote(bar2, safe=""))  # ok: open-redirect


app.add_url_rule("/go/16", view_func=CaseGoView.as_view("go"))
