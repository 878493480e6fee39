# vulnerable: the guarded module is imported but the other one parses
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
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, 1)
    reader.setContentHandler(texts)
    reader.parse(StringIO(wanted))  # want: xxe
    return texts.found
