# safe: __add__ joins the length only
from flask import abort, Flask, request

app = Flask(__name__)


class Path:
    def __init__(self, text):
        self.text = text

    def __add__(self, other):
        return Path(self.text + str(len(other)))


@app.route("/case001")
def endpoint():
    try:
        raw = request.args["topic"]
    except KeyError:
        abort(400)
    result = (Path("x") + raw).text

    answer = eval(result)  # ok: code-injection
    return {"answer": str(answer)}
