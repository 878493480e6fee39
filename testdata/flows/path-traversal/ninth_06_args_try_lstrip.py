# vulnerable: io.open with an extension appended; the value goes through: url quote, lstrip
import io
import urllib.parse

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ProcessView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        try:
            param = request.args["selection"]
        except KeyError:
            param = ""

        carry = urllib.parse.quote(param)

        outcome = carry.lstrip("/")

        path = "{}/{}.txt".format("/srv/pages", outcome)
        with io.open(path) as page:  # want: path-traversal
            return "%d bytes" % len(page.read())


app.add_url_rule("/files/06", view_func=ProcessView.as_view("files"))
