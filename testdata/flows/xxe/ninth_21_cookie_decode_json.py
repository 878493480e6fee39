# safe: pulldom leaves external entities alone by default
import json
import urllib.parse
import xml.dom.pulldom

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ServeView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        field = ""
        if request.cookies.get("q") is not None:
            field = urllib.parse.unquote(request.cookies["q"])

        carried = json.dumps({"carried": field, "other": "<note/>"})
        relayed = json.loads(carried)["carried"]

        bar2 = "<note/>"
        try:
            bar2 = relayed
        finally:
            finished = True

        events = xml.dom.pulldom.parseString(bar2)  # ok: xxe
        return str(sum(1 for _ in events))


app.add_url_rule("/feed/21", view_func=ServeView.as_view("feed"))
