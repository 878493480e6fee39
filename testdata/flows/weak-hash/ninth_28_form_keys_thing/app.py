# safe: algorithm of a condition that never holds
import hashlib

from flask import Flask, request
from flask.views import MethodView

from helpers.thing_factory import create_thing

app = Flask(__name__)


class RespondView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """Small endpoint."""
        taken = ""
        for name in request.form.keys():
            if request.form.get(name) == "item":
                taken = name
                break

        guess = "ABC"
        match guess[2]:
            case "A":
                middle = "bar"
            case "C" | "D":
                middle = taken
            case _:
                middle = "bar"

        thing = create_thing()
        bar = thing.do_something(middle)

        num = 106
        algorithm = "sha256" if 7 * 18 + num > 200 else "md5"
        digest = hashlib.new(algorithm, bar.encode("utf-8")).hexdigest()  # ok: weak-hash
        with open("passwordFile8.txt", "a", encoding="utf-8") as store:
            store.write(digest + "\n")
        return "stored"


app.add_url_rule("/register/28", view_func=RespondView.as_view("register"))
