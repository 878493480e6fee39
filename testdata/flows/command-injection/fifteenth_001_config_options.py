# safe: the other option is read
import configparser
import os

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ListingView(MethodView):
    def post(self):
        param = request.form["note"]
        conf = configparser.ConfigParser(interpolation=None)
        conf.add_section("view")
        conf.set("view", "label", "main")
        conf.set("view", "query", param)
        bar = conf.get("view", "label")
        os.system("ls -l /srv/files/" + bar)  # ok: command-injection
        return "listed"


app.add_url_rule("/lookup", view_func=ListingView.as_view("listing"))
