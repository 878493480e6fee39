# safe: the value must be one of two words
import re

from flask import Flask, abort, request, session
from flask.views import MethodView

app = Flask(__name__)


class View(MethodView):
    def put(self):
        layout = request.values.get("layout", "")
        if not re.fullmatch("grid|list", layout):
            abort(400)
        session["layout"] = layout  # ok: trust-boundary
        return {"ok": True}


app.add_url_rule("/view", view_func=View.as_view("view"))
