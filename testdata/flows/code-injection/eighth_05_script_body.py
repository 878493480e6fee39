# vulnerable: the raw body is compiled and run
from flask import Flask, request

app = Flask(__name__)


@app.route("/hooks/<name>", methods=["PUT"])
def run_hook(name):
    source = request.get_data(as_text=True)
    scope = {"name": name, "result": None}
    program = compile(source, "<hook>", "exec")
    exec(program, scope)  # want: code-injection
    return {"result": repr(scope["result"])}
