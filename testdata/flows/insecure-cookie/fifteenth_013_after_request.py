# safe: the hook leaves the cookie with Secure
from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


def remember(answer, who):
    flags = dict(httponly=True, samesite="Lax")
    flags["secure"] = True
    answer.set_cookie("remember_me", who, **flags)  # ok: insecure-cookie
    return answer


class HandleView(MethodView):
    def get(self):
        param = request.referrer or "/"
        return remember(make_response("in"), param)


app.add_url_rule("/check", view_func=HandleView.as_view("handle"))
