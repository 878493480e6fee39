# vulnerable: the joined source contains the cookie
from flask import Flask, render_template_string, request
from flask.views import MethodView

app = Flask(__name__)


class Footer(MethodView):
    def get(self):
        pieces = ["<footer>", "{{ year }}", "</footer>"]
        pieces.insert(2, request.cookies.get("motto", ""))
        return render_template_string("".join(pieces), year=2025)  # want: template-injection


app.add_url_rule("/footer", view_func=Footer.as_view("footer"))
