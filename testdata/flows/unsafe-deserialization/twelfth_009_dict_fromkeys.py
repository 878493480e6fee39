# vulnerable: its key is set anew
import jsonpickle
from flask import Flask, request

app = Flask(__name__)


@app.route("/carpet")
def carpet():
    incoming = ""
    for name, value in request.args.items():
        if value == "pick":
            incoming = name
            break
    words = dict.fromkeys(["oak", "fir"], "lemon")
    words["oak"] = incoming
    bar = words["oak"]
    thing = jsonpickle.decode(bar)  # want: unsafe-deserialization
    return {"kind": type(thing).__name__}
