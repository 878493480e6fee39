# safe: the function of that name returns a constant
from flask import Flask, make_response, request
from flask.views import MethodView

app = Flask(__name__)


def mode_plain(value):
    return value


def mode_fixed(value):
    return "fixed"


class RenderPageView(MethodView):
    def post(self):
        sent = request.files.getlist("docs")
        param = sent[0].filename if sent else ""
        mode = globals()["mode_" + "fixed"]
        bar = mode(param)
        answer = make_response("", 302)
        answer.headers["Location"] = bar  # ok: open-redirect
        return answer


app.add_url_rule("/item", view_func=RenderPageView.as_view("render_page"))
