# safe: the constant prefix fixes the host and the first folder
import functools

from flask import Flask, redirect, request, session

app = Flask(__name__)


def with_target(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        return view(request.args.get("next", ""), *args, **kwargs)
    return wrapper


@app.post("/login")
@with_target
def login(target):
    session["user"] = "known"
    if target.startswith("/"):
        target = target[1:]
    return redirect("/account/" + target)  # ok: open-redirect
