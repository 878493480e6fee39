# safe: quoted in the f-string
import shlex
import subprocess
import urllib.parse

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class CaseToolsView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """Small endpoint."""
        param = ""
        if request.cookies.get("vector") is not None:
            param = urllib.parse.unquote(request.cookies["vector"])
        guess = "ABC"
        match guess[2]:
            case "A":
                carry = "status"
            case "C" | "D":
                carry = param
            case _:
                carry = "status"
        final, other = carry, "status"
        quoted = shlex.quote(final)
        code = subprocess.call(f"printf %s {quoted}", shell=True)  # ok: command-injection
        return {"code": code}


app.add_url_rule("/tools/26", view_func=CaseToolsView.as_view("tools"))
