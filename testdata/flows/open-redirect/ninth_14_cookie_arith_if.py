# safe: the other member is read back
import collections
import json
import urllib.parse

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/leave/14", methods=["GET", "POST"])
def respond():
    """One step of the form."""
    taken = urllib.parse.unquote_plus(request.cookies.get("item", "noCookieValueSupplied"))
    num = 86
    if 7 * 42 - num > 200:
        carry = taken
    else:
        carry = "/home"
    line = collections.deque(["/home"])
    line.appendleft(carry)
    held = line.popleft()
    carried = json.dumps({"carried": held, "other": "/home"})
    chosen_value = json.loads(carried)["other"]
    return redirect("https://" + chosen_value + "/start")  # ok: open-redirect
