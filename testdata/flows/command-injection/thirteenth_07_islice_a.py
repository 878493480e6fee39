# vulnerable: islice takes the parameter
import os
from itertools import chain, islice

from flask import Flask, request

app = Flask(__name__)


@app.route("/case045", methods=["POST"])
def case045():
    user_input = request.files["query"].read().decode()
    final = "".join(islice(chain(("a", "b"), [user_input]), 1, 3))
    listing = os.popen("grep -c x " + final).read()  # want: command-injection
    return {"count": listing}
