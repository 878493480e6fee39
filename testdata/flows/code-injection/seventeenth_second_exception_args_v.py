# vulnerable: the exception's argument that is read is what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/18")
def endpoint():
    param = request.headers.get("X-Q", "")
    try:
        raise LookupError("fixed", param)
    except LookupError as error:
        bar = error.args[1]
    return {"value": str(eval(bar))}  # want: code-injection
