# safe: its part is overwritten
import code

from flask import Flask, request

app = Flask(__name__)


@app.route("/cradle", methods=["POST"])
def cradle():
    asked = request.form.to_dict().get("whistle", "")
    words = ["pea", asked, "oat"]
    words[1:2] = ["rye"]
    outcome = words[1]
    shell = code.InteractiveInterpreter()
    shell.runsource(outcome)  # ok: code-injection
    return {"done": True}
