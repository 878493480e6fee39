# vulnerable: pickle written in hexadecimal; the value goes through: format name
import pickle

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class EndpointView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        fields = request.form.to_dict()
        incoming = fields.get("payload", "")

        bar = "{arg}".format(arg=incoming, spare="4e2e")

        try:
            raw = bytes.fromhex(bar)
        except ValueError:
            return "not hexadecimal", 400
        thing = pickle.loads(raw)  # want: unsafe-deserialization
        return "loaded" if thing is not None else "none"


app.add_url_rule("/restore/08", view_func=EndpointView.as_view("restore"))
