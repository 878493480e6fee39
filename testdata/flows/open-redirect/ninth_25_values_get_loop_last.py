# vulnerable: location attribute; the value goes through: loop last, dict
from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


class ProcessView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        field = request.values.get("account", default="")
        next_value = ""
        for candidate in ("/home", field):
            next_value = candidate
        lookup_map = {}
        lookup_map["key_a"] = "/home"
        lookup_map["keyB"] = next_value
        lookup_map["keyC"] = "another"
        used = lookup_map["keyB"]
        response = make_response("moved")
        response.status_code = 301
        response.location = used  # want: open-redirect
        return response


app.add_url_rule("/go/25", view_func=ProcessView.as_view("go"))
