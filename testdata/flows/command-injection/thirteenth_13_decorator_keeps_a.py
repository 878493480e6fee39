# vulnerable: the decorator passes the result on
import functools
import os

from flask import Flask, request

app = Flask(__name__)


def shout(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        return function(*args, **kwargs) + "!"
    return inner


@shout
def label(text):
    return "label:" + text


@app.route("/case048", methods=["POST"])
def endpoint():
    values = request.form.getlist("item")
    user_input = values[0] if values else ""
    result = label(user_input)

    os.system("ping -c 1 " + result)  # want: command-injection
    return "sent"
