# safe: the class in the middle drops the value
import httpx
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)


class Low:
    def take(self, value):
        return value


class Middle(Low):
    def take(self, value):
        return super().take("http://api.example.org/ping")


class High(Middle):
    def take(self, value):
        return super().take(value)


class Plugin:
    known = {}

    def __init_subclass__(cls, name, **rest):
        super().__init_subclass__(**rest)
        Plugin.known[name] = cls


class Echo(Plugin, name="echo"):
    def call(self, value):
        return value


class Mute(Plugin, name="mute"):
    def call(self, value):
        return "http://api.example.org/ping"


class BoatsView(MethodView):
    def post(self):
        asked = request.form["item"]
        halfway = High().take(asked)
        product = Plugin.known["echo"]().call(halfway)
        with httpx.Client(timeout=3) as client:
            client.post(product, json={"ping": 1})  # ok: ssrf
        return "sent"


app.add_url_rule("/boats", view_func=BoatsView.as_view("boats"))
