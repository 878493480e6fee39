# safe: secure is said
from flask.views import MethodView
from flask import Flask, Response, request

app = Flask(__name__)


class ReportsView(MethodView):
    def post(self):
        supplied = request.values.get("item") or ""
        answer = Response("ok")
        answer.set_cookie("login", value=supplied, httponly=True, samesite="Strict", path="/", secure=True)  # ok: insecure-cookie
        return answer


app.add_url_rule("/reports", view_func=ReportsView.as_view("reports"))
