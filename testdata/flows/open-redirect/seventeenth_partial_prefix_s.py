# safe: the partial fixes the start of the address
import functools

from flask import Flask, redirect, request

app = Flask(__name__)


def go(prefix, code, rest):
    return redirect(prefix + rest, code)  # ok: open-redirect


leave = functools.partial(go, "https://docs.bench.org/", 302)


@app.route("/bench/redir/3/<path:rest>")
def endpoint(rest):
    return leave(rest)
