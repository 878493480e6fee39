# vulnerable: the decorator hands the action of the query to the function
import functools

import actions
from flask import Flask, request

app = Flask(__name__)


def with_action(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        return view(*args, action=request.args.get("action", "list"), **kwargs)

    return wrapper


@app.get("/items")
@with_action
def items(action):
    return getattr(actions, action)()  # want: unsafe-reflection
