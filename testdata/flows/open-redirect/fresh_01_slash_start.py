# vulnerable: a path that starts with two slashes names another host
import functools

from flask import Flask, redirect, request, session

app = Flask(__name__)


def with_target(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        return view(request.args.get("next", "/"), *args, **kwargs)
    return wrapper


@app.post("/login")
@with_target
def login(target):
    session["user"] = "known"
    if not target.startswith("/"):
        target = "/"
    return redirect(target)  # want: open-redirect
