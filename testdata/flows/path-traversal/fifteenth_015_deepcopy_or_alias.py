# vulnerable: the copy keeps the text when the original changes
import copy
from pathlib import Path

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class EntryView(MethodView):
    def get(self):
        param = "".join(value for key, value in request.values.items() if key == "line")
        state = {"text": param, "n": 1}
        before = copy.deepcopy(state)
        state["text"] = "changed"
        bar = before["text"]
        target = Path("/srv/media") / bar
        return target.read_bytes()  # want: path-traversal


app.add_url_rule("/entry", view_func=EntryView.as_view("entry"))
