# safe: the form chooses one of the registered targets by its number
from urllib.request import Request, urlopen

from flask import Flask, abort, request

app = Flask(__name__)
TARGETS = ("https://hooks.example.org/a", "https://hooks.example.org/b")


@app.route("/webhooks/test", methods=["POST"])
def test_hook():
    number = request.form.get("target", 0, type=int)
    if not 0 <= number < len(TARGETS):
        abort(400)
    target = TARGETS[number]
    call = Request(target, data=b"{}", headers={"Content-Type": "application/json"})
    with urlopen(call, timeout=4) as answer:  # ok: ssrf
        return {"status": answer.status}
