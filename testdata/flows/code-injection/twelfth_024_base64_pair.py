# safe: another text is unpacked
import base64

from flask import Flask, request

app = Flask(__name__)


@app.route("/ribbon", methods=["POST"])
def ribbon():
    arrived = next(iter(request.form.keys()), "")
    packed = base64.urlsafe_b64encode(arrived.encode("utf-8"))
    other = base64.urlsafe_b64encode(b"willow")
    outcome = base64.urlsafe_b64decode(other).decode("utf-8")
    check = eval("lambda x: x " + outcome)  # ok: code-injection
    return {"kept": [n for n in range(9) if check(n)]}
