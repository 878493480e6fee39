# vulnerable: the buffer holds the text
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
        buf.flush()
        buf.write("")
        buf.write("end")
        bar = buf.getvalue()
        return redirect(bar)  # want: open-redirect


app.add_url_rule("/view", view_func=RenderPageView.as_view("render_page"))
