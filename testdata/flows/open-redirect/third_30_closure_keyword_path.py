# safe: the closure goes to the constant, the address is a quoted parameter
from urllib.parse import quote

from flask import Flask, redirect, request

app = Flask(__name__)


def leaver(page):
    def leave(*, to):
        return redirect(page + "?to=" + quote(to, safe=""))  # ok: open-redirect

    return leave


leave = leaver("/leave")


@app.get("/go")
def go():
    return leave(to=request.args["to"])
