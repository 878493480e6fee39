# vulnerable: secure is not said, which means false
from flask.views import MethodView
from flask import Flask, Response, request

app = Flask(__name__)


class ReportsView(MethodView):
    def post(self):
        supplied = request.values.get("item") or ""
        answer = Response("ok")
        answer.set_cookie("login", value=supplied, httponly=True, samesite="Strict", path="/")  # want: insecure-cookie
        return answer


app.add_url_rule("/reports", view_func=ReportsView.as_view("reports"))
