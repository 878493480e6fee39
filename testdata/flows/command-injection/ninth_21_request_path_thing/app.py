# vulnerable: list that starts a shell; the value goes through: helper thing
import subprocess

from flask import Flask, request

from helpers.thing_factory import create_thing

app = Flask(__name__)


@app.route("/run/21/<tail>", methods=["GET", "POST"])
def process_21(tail):
    supplied = request.path.rsplit("/", 1)[-1]

    the_thing = create_thing()
    final = the_thing.do_something(supplied)

    args = ["sh", "-c", "echo " + final]
    subprocess.run(args, check=False)  # want: command-injection
    return "started"
