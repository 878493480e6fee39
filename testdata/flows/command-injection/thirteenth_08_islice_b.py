# safe: islice stops before the parameter
import os
from itertools import chain, islice

from flask import Flask, request

app = Flask(__name__)


@app.route("/case045", methods=["POST"])
def case045():
    user_input = request.files["query"].read().decode()
    final = "".join(islice(chain(("a", "b"), [user_input]), 0, 2))
    listing = os.popen("grep -c x " + final).read()  # ok: command-injection
    return {"count": listing}
