# safe: the object says that it holds another

from flask import Flask

app = Flask(__name__)


class Names:
    def __contains__(self, text):
        return text in ("red", "green")


@app.route("/bench/42/<path:param>")
def endpoint(param):
    bar = param if param in Names() else "none"
    return {"value": str(eval(bar))}  # ok: code-injection
