# safe: defusedxml refuses entities
import defusedxml.sax
import xml.sax
from io import StringIO
from flask import Flask, request

app = Flask(__name__)


class Texts(xml.sax.ContentHandler):
    found = ""

    def characters(self, content):
        self.found += content


@app.route("/recipes", methods=["POST"])
def recipes():
    wanted = request.form.to_dict(flat=False)["entry"][-1]
    texts = Texts()
    defusedxml.sax.parseString(wanted.encode(), texts)  # ok: xxe
    return texts.found
