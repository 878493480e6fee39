# safe: the stack pops the text
import subprocess
from contextlib import ExitStack, contextmanager

from flask import Flask, request

app = Flask(__name__)


@contextmanager
def pushed(stack, text):
    stack.append(text)
    yield stack[-1]
    stack.pop()


@app.route("/case010", methods=["POST"])
def page():
    text_in = request.files["topic"].read().decode()
    stack = ["base"]
    with pushed(stack, text_in):
        pass
    resolved = stack[-1]

    status, output = subprocess.getstatusoutput("id " + resolved)  # ok: command-injection
    return {"status": status}
