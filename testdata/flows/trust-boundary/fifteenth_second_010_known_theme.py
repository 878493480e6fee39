# vulnerable: any theme is kept
from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)

THEMES = ("dark", "light")


class ListingView(MethodView):
    def post(self):
        param = request.files["upload"].filename
        if param not in THEMES:
            theme = THEMES[0]
        session["theme"] = param  # want: trust-boundary
        return "kept"


app.add_url_rule("/check", view_func=ListingView.as_view("listing"))
