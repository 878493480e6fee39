# Switches that the environment sets: where nobody has set them, what is safe is done.
import os

from flask import Flask, request
from jinja2 import Template
from jinja2.sandbox import SandboxedEnvironment

app = Flask(__name__)


@app.get("/sandboxed")
def sandboxed():
    if os.environ.get("SHOP_USE_SANDBOX", "true").lower() == "false":
        return Template(request.args["page"]).render()
    return SandboxedEnvironment().from_string(request.args["page"]).render()


@app.get("/sandboxed-not-by-default")
def sandboxed_not_by_default():
    if os.environ.get("SHOP_USE_SANDBOX", "false").lower() == "false":
        return Template(request.args["page"]).render()  # flow: template-injection
    return ""


@app.get("/unsafe")
def unsafe():
    if os.getenv("SHOP_ALLOW_SHELL", "0") == "1":
        os.system(request.args["c"])
    return ""


@app.get("/quiet")
def quiet():
    if os.getenv("SHOP_QUIET", "0") == "1":
        os.system(request.args["c"])  # flow: command-injection
    return ""
