# safe: the first result is that of the constant
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request
from flask.views import MethodView
from lxml import etree

app = Flask(__name__)


def tidy(piece):
    return piece.replace("\t", " ")


class ShowView(MethodView):
    def post(self):
        upload = request.files.get("sheet")
        param = upload.read().decode("utf-8") if upload else ""
        with ThreadPoolExecutor(max_workers=2) as pool:
            tidied = list(pool.map(tidy, ["alpha", param]))
        bar = tidied[0]
        reader = etree.XMLParser(resolve_entities=True, no_network=False)
        doc = etree.fromstring(bar.encode(), reader)  # ok: xxe
        return doc.text or ""


app.add_url_rule("/item", view_func=ShowView.as_view("show"))
