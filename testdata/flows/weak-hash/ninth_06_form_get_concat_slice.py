# vulnerable: sha1 of a password
import hashlib

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Handle06View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        taken = request.form.get("vector", "")
        held = "bar"
        base_number = 106
        if (500 // 42) + base_number < 200:
            held = taken
        wrapped_text = "begin:" + held + ":end"
        passed = wrapped_text[6:-4]
        bar = passed + "_SafeStuff"
        digest = hashlib.sha1(bar.encode("utf-8")).hexdigest()  # want: weak-hash
        with open("passwordFile2.txt", "a", encoding="utf-8") as store:
            store.write(digest + "\n")
        return "stored"


app.add_url_rule("/register/06", view_func=Handle06View.as_view("register"))
