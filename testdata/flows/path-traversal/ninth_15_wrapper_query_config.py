# safe: the other option of the configuration is read
import configparser
import os
import urllib.parse

from flask import Flask, request

app = Flask(__name__)


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "default.txt"


@app.route("/load/15", methods=["GET", "POST"])
def process_15():
    arg1 = RequestWrapper(request).get_query_parameter("p1")

    ini = configparser.RawConfigParser()
    ini.add_section("section")
    ini.set("section", "alpha", "default.txt")
    ini.set("section", "keyB", arg1)
    bar = ini.get("section", "alpha")

    try:
        os.remove("/srv/tmp/" + bar)  # ok: path-traversal
    except FileNotFoundError:
        return "nothing there", 404
    return "removed"
