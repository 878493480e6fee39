# vulnerable: the mapping keeps what it is given
import logging
from collections import UserDict
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)


class Settings(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

log = logging.getLogger("shop")


class BoatsView(MethodView):
    def post(self):
        asked = request.stream.read().decode("utf-8")
        settings = Settings()
        settings["Name"] = asked
        bar = settings["name"]
        log.info(f"asked for {bar}")  # want: log-injection
        return "ok"


app.add_url_rule("/boats", view_func=BoatsView.as_view("boats"))
