# safe: sax with the feature off
import functools
import io
import urllib.parse
import xml.sax
import xml.sax.handler

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Handle09View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """Answers GET and POST."""
        query = request.query_string.decode("utf-8")
        start = query.find("item=")
        if start == -1:
            return "expected parameter item", 400
        submitted = query[start + len("item="):]
        end = submitted.find("&")
        if end != -1:
            submitted = submitted[:end]
        submitted = urllib.parse.unquote_plus(submitted)

        bound = functools.partial("{0}{1}".format, "")
        relayed = bound(submitted)

        chosen_value = relayed.strip()

        reader = xml.sax.make_parser()
        reader.setContentHandler(xml.sax.handler.ContentHandler())
        reader.setFeature(xml.sax.handler.feature_external_ges, False)
        reader.parse(io.StringIO(chosen_value))  # ok: xxe
        return "parsed"


app.add_url_rule("/upload/09", view_func=Handle09View.as_view("upload"))
