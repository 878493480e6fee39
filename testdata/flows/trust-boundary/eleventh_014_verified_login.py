# safe: only the length of what came in is stored
from flask.views import MethodView
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "case"


class BoatsView(MethodView):
    def get(self):
        asked = request.values["choice"]
        ok = len(asked) < 64
        if ok:
            session["size"] = len(asked)  # ok: trust-boundary
        return {"ok": ok}


app.add_url_rule("/boats", view_func=BoatsView.as_view("boats"))
