# What comes back weighs less than what was sent: objects of a server that the program chose, what a console made of code.
import pickle

import requests
from flask import Flask, request
from shop_debugger import frames

app = Flask(__name__)


def update():
    return pickle.loads(requests.get("https://shop.example.org/model").content)  # flow: unsafe-deserialization medium


@app.route("/objects", methods=["POST"])
def objects():
    pickle.loads(request.get_data())  # flow: unsafe-deserialization critical
    return ""


@app.route("/console")
def console():
    return frames.console.eval(request.args["code"])  # flow: xss low


@app.route("/echo")
def echo():
    return request.args["code"]  # flow: xss medium
