# vulnerable: the pattern is searched for and not matched
import re

from flask import Flask, abort, request, session
from flask.views import MethodView

app = Flask(__name__)


class Role(MethodView):
    def put(self):
        role = request.values.get("role", "")
        if not re.search("reader|writer", role):
            abort(400)
        session["role"] = role  # want: trust-boundary
        return {"ok": True}


app.add_url_rule("/role", view_func=Role.as_view("role"))
