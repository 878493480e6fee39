# vulnerable: secure is not given
import urllib.parse

from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


class Handle02View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        taken = urllib.parse.unquote_plus(request.cookies.get("username", "noCookieValueSupplied"))

        next_value = "%s" % taken

        class Test:
            def do_something(self, text):
                return text

        chosen_value = Test().do_something(next_value)

        value = urllib.parse.quote(chosen_value, safe="")
        response = make_response("saved")
        response.set_cookie("session_id", value, httponly=True, samesite="Lax")  # want: insecure-cookie
        return response


app.add_url_rule("/keep/02", view_func=Handle02View.as_view("keep"))
