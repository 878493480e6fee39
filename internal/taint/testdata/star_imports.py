# Names that come with everything that a library exports.
from os import *
from flask import *

app = Flask(__name__)


@app.route("/run")
def run():
    system("run " + request.args["job"])  # flow: command-injection
    print(request.args["job"])
    system("run " + str(len(request.args["job"])))
    return redirect(request.args["next"])  # flow: open-redirect


@app.route("/own")
def own():
    return escape(request.args["job"])


def escape(text):
    return "<p>" + str(len(text)) + "</p>"
