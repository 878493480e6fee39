# vulnerable: a search for a letter lets line ends through
import logging
import re
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger("shop")


class ReportsView(MethodView):
    def get(self):
        values = request.args.getlist("topic")
        supplied = values[0] if values else ""
        if not re.search(r"\w", supplied):
            return "bad", 400
        log.warning("who: %s", supplied)  # want: log-injection
        return "ok"


app.add_url_rule("/reports", view_func=ReportsView.as_view("reports"))
