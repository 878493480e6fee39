# FastHTML's route, which is called, called with a path, or stands alone.
from fasthtml.common import *
import os

app, rt = fast_app()


@rt("/a")
def get(name: str):
    os.system("a " + name)  # flow: command-injection
    return P(name)


@rt
def search(q: str, n: int):
    os.system("s " + q)  # flow: command-injection
    os.system("s %s" % n)
    return P(q)


@app.route("/b")
def post(title: str):
    os.system("b " + title)  # flow: command-injection
    return Div(title)


def helper(title: str):
    os.system("b " + title)
