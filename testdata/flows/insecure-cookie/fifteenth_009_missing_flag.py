# safe: the flag is set
from flask import Flask, request, Response
from flask.views import MethodView

app = Flask(__name__)


class PullView(MethodView):
    def post(self):
        param = request.stream.read(4096).decode()
        answer = Response("welcome", mimetype="text/plain")
        answer.set_cookie(key="sessionid", value=param, httponly=True, samesite="Lax", secure=True)  # ok: insecure-cookie
        return answer


app.add_url_rule("/preview", view_func=PullView.as_view("pull"))
