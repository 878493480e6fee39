# vulnerable: the project's own list gives last what was sent
from collections import UserList
from urllib.parse import unquote_plus

from flask import Flask, redirect, request

app = Flask(__name__)


class Stack(UserList):
    def top(self):
        return self.data[-1]


@app.route("/bench/67")
def endpoint():
    param = unquote_plus(request.query_string.decode())
    stack = Stack()
    stack.append("fixed")
    stack.append(param)
    bar = stack.top()
    return redirect(bar)  # want: open-redirect
