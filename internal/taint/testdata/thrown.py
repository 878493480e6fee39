"""Errors that views raise with data of the request in them, and the functions that answer with them."""
from flask import Flask, jsonify, make_response, request
from markupsafe import escape

app = Flask(__name__)


class ShopError(Exception):
    def __init__(self, message, code=400):
        super().__init__(message)
        self.message = message
        self.code = code


class Missing(ShopError):
    pass


class Plain(Exception):
    def __init__(self, message):
        self.message = message


class Quiet(Exception):
    def __init__(self, message):
        self.message = message


@app.errorhandler(ShopError)
def shop_error(error):
    return "<p>%s</p>" % error.message, error.code  # flow: xss


@app.errorhandler(Plain)
def plain(error):
    return "<p>%s</p>" % escape(error.message), 400


@app.errorhandler(Quiet)
def quiet(error):
    return make_response("<p>" + error.message + "</p>", 400)


@app.errorhandler(KeyError)
def no_key(error):
    return jsonify(error="no such key"), 400


def find(name):
    if name != "shop":
        raise Missing("no " + name)
    return name


@app.route("/find")
def show():
    return jsonify(name=find(request.args["name"]))


@app.route("/plain")
def show_plain():
    raise Plain(request.args["name"])


@app.route("/quiet")
def show_quiet():
    raise Quiet("nothing of that name")
