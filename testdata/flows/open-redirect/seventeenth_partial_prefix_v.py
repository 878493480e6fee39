# vulnerable: the partial fixes the code only
import functools

from flask import Flask, redirect, request

app = Flask(__name__)


def go(prefix, code, rest):
    return redirect(prefix + rest, code)  # want: open-redirect


leave = functools.partial(go, "", 302)


@app.route("/bench/redir/3/<path:rest>")
def endpoint(rest):
    return leave(rest)
