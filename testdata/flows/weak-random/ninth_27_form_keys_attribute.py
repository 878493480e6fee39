# vulnerable: getrandbits
import base64
import random
import types

from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


class Handle27View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        submitted = ""
        for name in request.form.keys():
            if request.form.get(name) == "entry_id":
                submitted = name
                break

        packed = base64.b64encode(submitted.encode("utf-8"))
        relayed = base64.b64decode(packed).decode("utf-8")

        ns = types.SimpleNamespace(kept=relayed, spare="bar")
        used = ns.kept

        token = format(random.getrandbits(128), "x")  # want: weak-random
        response = make_response("remembered")
        response.set_cookie("rememberMe", used[:20] + ":" + token, secure=True, httponly=True, samesite="Lax")
        return response


app.add_url_rule("/login/27", view_func=Handle27View.as_view("login"))
