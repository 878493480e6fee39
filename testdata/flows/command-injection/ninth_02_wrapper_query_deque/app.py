# vulnerable: check_output with a shell; the value goes through: helper, default, deque
import collections
import subprocess

from flask import Flask, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


def pass_on(text):
    result = text
    return result


def with_default(first, second="nothing"):
    return second


@app.route("/tools/02", methods=["GET", "POST"])
def endpoint_02():
    """One step of the form."""
    scr = SeparateRequest(request)
    user_input = scr.get_query_parameter("entry_id")

    next_value = pass_on(user_input)

    relayed = with_default("status", next_value)

    line = collections.deque(["status"])
    line.appendleft(relayed)
    chosen_value = line.popleft()

    try:
        size = len(subprocess.check_output("du -s " + chosen_value, shell=True))  # want: command-injection
    except subprocess.CalledProcessError:
        size = -1
    return str(size)
