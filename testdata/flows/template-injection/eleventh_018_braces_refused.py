# safe: every sign that opens a template is refused
from flask.views import MethodView
from jinja2 import Template
from flask import Flask, request

app = Flask(__name__)


class ParcelsView(MethodView):
    def post(self):
        body = request.json or {}
        param = body.get("topic", "")
        if "{" in param or "}" in param:
            return "no", 400
        return Template("Dear " + param).render()  # ok: template-injection


app.add_url_rule("/parcels", view_func=ParcelsView.as_view("parcels"))
