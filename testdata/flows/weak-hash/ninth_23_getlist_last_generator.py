# vulnerable: md5 of a password
import hashlib

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ProcessSecretView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """One step of the form."""
        values = request.args.getlist("username")
        field = values[-1] if len(values) > 0 else ""

        def produce():
            yield "bar"
            yield field

        produced = produce()
        next(produced)
        carry = next(produced)

        left, right = "bar", carry
        left, right = right, left
        outcome = left

        digest = hashlib.md5(outcome.encode("utf-8")).hexdigest()  # want: weak-hash
        with open("passwordFile1.txt", "a", encoding="utf-8") as store:
            store.write(digest + "\n")
        return "stored"


app.add_url_rule("/secret/23", view_func=ProcessSecretView.as_view("secret"))
