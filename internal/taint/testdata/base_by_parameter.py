# A class made in a function of a class that is handed in, which is the default where nobody hands in another.
import yaml
from flask import Flask, request

app = Flask(__name__)


def ordered(text, loader=yaml.SafeLoader):
    class Ordered(loader):
        pass

    return yaml.load(text, Ordered)


def ordered_by_any(text, loader=yaml.Loader):
    class Ordered(loader):
        pass

    return yaml.load(text, Ordered)  # flow: unsafe-deserialization


@app.route("/a", methods=["POST"])
def a():
    ordered(request.get_data())
    return ""


@app.route("/b", methods=["POST"])
def b():
    ordered_by_any(request.get_data())
    return ""
