# safe: must equal a known address
import urllib.parse

from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


class Case05View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """One step of the form."""
        user_input = ""
        for name in request.form.keys():
            if request.form.get(name) == "Subject":
                user_input = name
                break

        line_up = ["/home"]
        line_up.insert(0, user_input)
        held = line_up[0]

        bar = urllib.parse.quote(held, safe=":/?=")

        response = make_response("", 302)
        if bar not in ("/home", "/profile", "/orders"):
            return "unknown", 404
        response.headers["Location"] = bar  # ok: open-redirect
        return response


app.add_url_rule("/next/05", view_func=Case05View.as_view("next"))
