# vulnerable: the check only knows a few names of the own machine
from urllib.request import Request, urlopen

from flask import Flask, abort, request

app = Flask(__name__)
BLOCKED = ("localhost", "127.0.0.1")


@app.route("/webhooks/test", methods=["POST"])
def test_hook():
    target = request.form.get("target", "")
    if any(name in target for name in BLOCKED):
        abort(400)
    call = Request(target, data=b"{}", headers={"Content-Type": "application/json"})
    with urlopen(call, timeout=4) as answer:  # want: ssrf
        return {"status": answer.status}
