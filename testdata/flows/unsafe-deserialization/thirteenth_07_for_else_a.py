# vulnerable: the loop ends without break, so else takes the parameter
import jsonpickle
from flask import Flask, request

app = Flask(__name__)


def prepare(arg):
    final = "plain"
    for number in (2, 4, 6):
        if number == 5:
            break
    else:
        final = arg
    return final


@app.route("/case030", methods=["POST"])
def endpoint():
    arg = request.values.get("item", "")
    final = prepare(arg)
    box = jsonpickle.decode(final)  # want: unsafe-deserialization
    return {"box": str(box)}
