# vulnerable: made of it
import yaml
from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def keep_query():
    g.query = request.args.to_dict()


class Parcel:
    def __init__(self, content):
        self.content = content

    @classmethod
    def of(cls, content):
        return cls(content)

    @classmethod
    def empty(cls, reason):
        return cls("peony")


@app.route("/saddle")
def saddle():
    incoming = g.query["kettle"]
    chosen = Parcel.of(incoming).content
    thing = yaml.unsafe_load(chosen)  # want: unsafe-deserialization
    return {"kind": type(thing).__name__}
