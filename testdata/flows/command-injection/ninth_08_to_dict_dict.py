# safe: the value read last stands under the other key
import subprocess

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class HandleRequestView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        fields = request.form.to_dict()
        param = fields.get("payload", "")
        d = {}
        d["alpha"] = "status"
        d["keyB"] = param
        chosen_value = d["keyB"]
        chosen_value = d["alpha"]
        parts = chosen_value.split()
        subprocess.Popen(parts)  # ok: command-injection
        return "started"


app.add_url_rule("/exec/08", view_func=HandleRequestView.as_view("exec"))
