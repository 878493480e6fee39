# vulnerable: the closure goes to the keyword's address
from urllib.parse import quote

from flask import Flask, redirect, request

app = Flask(__name__)


def leaver(page):
    def leave(*, to):
        return redirect(to or page + quote(page))  # want: open-redirect

    return leave


leave = leaver("/leave")


@app.get("/go")
def go():
    return leave(to=request.args["to"])
