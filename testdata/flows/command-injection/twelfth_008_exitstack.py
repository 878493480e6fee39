# safe: the second context is used
import contextlib
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/shovel", methods=["POST"])
def shovel():
    param = next(iter(request.form.listvalues()))[0]
    with contextlib.ExitStack() as stack:
        one = stack.enter_context(contextlib.nullcontext(param))
        two = stack.enter_context(contextlib.nullcontext("acacia"))
    final = two
    arguments = ["/bin/sh", "-c", "convert in.png " + final]
    subprocess.call(arguments)  # ok: command-injection
    return {"done": True}
