# vulnerable: the attribute that is set through the object's dictionary is what was sent

from flask import Flask, request

app = Flask(__name__)


class Empty:
    name = "fixed"


@app.route("/bench/64")
def endpoint():
    param = next(iter(request.args), "")
    thing = Empty()
    vars(thing).update(name=param)
    bar = thing.name
    with open("/srv/bench/" + bar) as source:  # want: path-traversal
        return {"text": source.read()}
