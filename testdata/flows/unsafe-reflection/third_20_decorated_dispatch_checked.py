# safe: the decorator only lets known actions through
import functools

import actions
from flask import Flask, abort, request

app = Flask(__name__)


def with_action(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        action = request.args.get("action", "list")
        if action not in ("list", "count"):
            abort(404)
        return view(*args, action=action, **kwargs)

    return wrapper


@app.get("/items")
@with_action
def items(action):
    return getattr(actions, action)()  # ok: unsafe-reflection
