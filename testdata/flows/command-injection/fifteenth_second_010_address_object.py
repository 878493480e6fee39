# safe: the object's own text goes on
import ipaddress
import subprocess

from flask import Flask, request


def host(value):
    try:
        address = ipaddress.IPv4Address(value)
    except ipaddress.AddressValueError:
        return "127.0.0.1"
    return str(address)


def create_app():
    app = Flask(__name__)

    @app.route("/item", methods=["POST"])
    def detail():
        param = request.files["upload"].filename
        bar = host(param)
        return subprocess.getoutput("id " + bar)  # ok: command-injection

    return app
