# safe: the helper's method returns a constant
import html

from flask import Flask, Response, request
from flask.views import MethodView

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


class Endpoint02View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        scr = SeparateRequest(request)
        supplied = scr.get_fixed("detail")

        temp = html.unescape(html.escape(supplied))

        final = temp.replace("<script>", "").replace("</script>", "")

        def rows():
            yield "<ol>"
            yield f"<li>{final}</li>"
            yield "</ol>"

        return Response(rows(), content_type="text/html; charset=utf-8")  # ok: xss


app.add_url_rule("/greet/02", view_func=Endpoint02View.as_view("greet"))
