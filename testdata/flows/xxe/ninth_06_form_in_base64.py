# vulnerable: lxml iterparse with entities from outside; the value goes through: base64, while
import base64
import io

from flask import Flask, request
from flask.views import MethodView
from lxml import etree

app = Flask(__name__)


class ProcessUploadView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        if "vector" in request.form:
            taken = request.form["vector"]
        else:
            taken = ""

        encoded = base64.b64encode(taken.encode("utf-8"))
        passed = base64.b64decode(encoded).decode("utf-8")

        turn = 0
        final = "<note/>"
        while turn < 2:
            if turn == 1:
                final = passed
            turn += 1

        stream = io.BytesIO(final.encode("utf-8"))
        count = 0
        for _, element in etree.iterparse(stream, load_dtd=True, resolve_entities=True, no_network=False):  # want: xxe
            count += len(element.text or "")
        return str(count)


app.add_url_rule("/upload/06", view_func=ProcessUploadView.as_view("upload"))
