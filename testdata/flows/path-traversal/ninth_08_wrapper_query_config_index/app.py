# safe: option two is the constant one
import configparser
import functools
import os

from flask import Flask, request, send_file
from flask.views import MethodView

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


class Serve08View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """One step of the form."""
        scr = SeparateRequest(request)
        param = scr.get_query_parameter("detail")
        settings = configparser.ConfigParser(interpolation=None)
        settings["web"] = {"one": param, "two": "default.txt"}
        held = settings["web"]["two"]
        bound = functools.partial("{0}{1}".format, "")
        final = bound(held)
        return send_file(os.path.join("/srv/downloads", final))  # ok: path-traversal


app.add_url_rule("/load/08", view_func=Serve08View.as_view("load"))
