# vulnerable: the setter stores what it is given
from flask import Flask, request

app = Flask(__name__)


class Slot:
    def __init__(self):
        self._v = ""

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, value):
        self._v = value.strip()


def prepare(given):
    slot = Slot()
    slot.v = given
    result = slot.v
    return result


@app.route("/case003", methods=["POST"])
def handle():
    body = request.get_json(silent=True, force=True) or {}
    given = body.get("filter", {}).get("label", "")
    result = prepare(given)
    unit = compile(result, "<rule>", "exec")  # want: code-injection
    names = {}
    exec(unit, names)
    return {"names": sorted(names)}
