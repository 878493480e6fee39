# safe: the buffer is emptied before the constant is written
import io

from flask import Flask, redirect, request
from flask.views import MethodView

app = Flask(__name__)


class RenderPageView(MethodView):
    def post(self):
        order = request.json
        param = order["lines"][0]["sku"]
        buf = io.StringIO()
        buf.write(param)
        buf.seek(0)
        buf.truncate()
        buf.write("end")
        bar = buf.getvalue()
        return redirect(bar)  # ok: open-redirect


app.add_url_rule("/view", view_func=RenderPageView.as_view("render_page"))
