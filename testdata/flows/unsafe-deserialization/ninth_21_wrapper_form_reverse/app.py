# vulnerable: Unpickler whose find_class lets everything pass; the value goes through: helper, reverse
import base64
import io
import pickle

from flask import Flask, request
from flask.views import MethodView

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


def pass_on(text):
    result = text
    return result


class CountingUnpickler(pickle.Unpickler):
    seen = 0

    def find_class(self, module, name):
        CountingUnpickler.seen += 1
        return super().find_class(module, name)


class Respond21View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """Answers GET and POST."""
        scr = SeparateRequest(request)
        field = scr.get_form_parameter("Subject")

        carry = pass_on(field)

        backwards = carry[::-1]
        bar = backwards[::-1]

        raw = io.BytesIO(base64.b64decode(bar))
        thing = CountingUnpickler(raw).load()  # want: unsafe-deserialization
        return type(thing).__name__


app.add_url_rule("/restore/21", view_func=Respond21View.as_view("restore"))
