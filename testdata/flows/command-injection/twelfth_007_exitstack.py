# vulnerable: the first context is used
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
    final = one
    arguments = ["/bin/sh", "-c", "convert in.png " + final]
    subprocess.call(arguments)  # want: command-injection
    return {"done": True}
