from flask import Flask, request

from registry import find

app = Flask(__name__)


@app.route("/tools/<name>", methods=["POST"])
def tool(name):
    return {"output": find(name).run(request.form.get("subject", ""))}
