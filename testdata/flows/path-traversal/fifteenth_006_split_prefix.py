# safe: the part before the separator is the prefix
from flask import Flask, request, send_file
from flask.views import MethodView

app = Flask(__name__)


class EntryView(MethodView):
    def post(self):
        body = request.get_json(silent=True) or {}
        param = str(body.get("where", ""))
        packed = "v1;" + param
        bar = packed.split(";", 1)[0]
        return send_file("/srv/exports/" + bar)  # ok: path-traversal


app.add_url_rule("/item", view_func=EntryView.as_view("entry"))
