# vulnerable: options of a table, the wrong entry
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/cookie/17")
@app.post("/cookie/17")
def case_17():
    """One step of the form."""
    document = request.get_json(force=True, silent=True) or {}
    param = str(document.get("selection", ""))

    relayed = param + "_SafeStuff"

    try:
        raise ValueError(relayed)
    except ValueError as problem:
        used = problem.args[0]

    value = urllib.parse.quote(used, safe="")
    response = make_response("saved")
    profiles = {"test": {"secure": False, "httponly": True}, "live": {"secure": True, "httponly": True}}
    response.set_cookie("session_id", value, **profiles["test"])  # want: insecure-cookie
    return response


if __name__ == "__main__":
    app.run()
