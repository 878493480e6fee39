# safe: the function found under the constant name drops its argument
from flask.views import MethodView
from urllib.parse import unquote_plus
from werkzeug.utils import redirect as send_away
from flask import Flask, request

app = Flask(__name__)


def same(value):
    return value


def drop(value):
    return "/home"


TABLE = {"same": same, "drop": drop}


class ParcelsView(MethodView):
    def get(self):
        param = unquote_plus(request.full_path.partition("label=")[2])
        baz = TABLE["drop"](param)
        return send_away(baz, 307)  # ok: open-redirect


app.add_url_rule("/parcels", view_func=ParcelsView.as_view("parcels"))
