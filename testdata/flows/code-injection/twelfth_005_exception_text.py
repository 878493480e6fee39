# vulnerable: carried by an exception
from flask import Flask, request

app = Flask(__name__)


@app.route("/saddle")
def saddle():
    entered = request.referrer or ""
    try:
        raise LookupError(entered)
    except LookupError as problem:
        bar = problem.args[0]
    exec(compile(bar, "<rule>", "exec"))  # want: code-injection
    return {"done": True}
