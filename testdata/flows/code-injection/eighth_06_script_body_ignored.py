# safe: the script run is the one of the table, the body is only a value in its scope
from flask import Flask, abort, request

app = Flask(__name__)
HOOKS = {"upper": "result = text.upper()", "count": "result = len(text)"}


@app.route("/hooks/<name>", methods=["PUT"])
def run_hook(name):
    source = HOOKS.get(name)
    if source is None:
        abort(404)
    scope = {"text": request.get_data(as_text=True), "result": None}
    program = compile(source, "<hook>", "exec")
    exec(program, scope)  # ok: code-injection
    return {"result": repr(scope["result"])}
