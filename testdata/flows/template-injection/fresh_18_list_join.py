# safe: the piece with the cookie is taken out again
from flask import Flask, render_template_string, request
from flask.views import MethodView

app = Flask(__name__)


class Footer(MethodView):
    def get(self):
        pieces = ["<footer>", "{{ year }}", "</footer>"]
        pieces.insert(2, request.cookies.get("motto", ""))
        motto = pieces.pop(2)
        return render_template_string("".join(pieces), year=2025, motto=motto)  # ok: template-injection


app.add_url_rule("/footer", view_func=Footer.as_view("footer"))
