# vulnerable: the last of a class's list
from flask import Flask, request

app = Flask(__name__)


class Registry:
    entries = []

    @classmethod
    def add(cls, entry):
        cls.entries.append(entry)


@app.route("/inkwell", methods=["POST"])
def inkwell():
    param = request.stream.read(4096).decode()
    Registry.add(param)
    outcome = Registry.entries[-1]
    value = eval("2 * (" + outcome + ")")  # want: code-injection
    return {"value": str(value)}
