# safe: the escape is the last step
import html

from flask import Flask, request, Response
from flask.views import MethodView

app = Flask(__name__)


def shorten(value, limit=200):
    return value if len(value) <= limit else value[:limit]


class HandleView(MethodView):
    def post(self):
        order = request.json
        param = order["lines"][0]["sku"]
        bar = html.escape(shorten(param))
        return Response("<h1>%s</h1>" % bar, mimetype="text/html")  # ok: xss


app.add_url_rule("/preview", view_func=HandleView.as_view("handle"))
