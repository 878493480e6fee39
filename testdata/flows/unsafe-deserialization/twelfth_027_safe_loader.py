# vulnerable: a loader that makes objects
import yaml
from flask import Flask, request

app = Flask(__name__)


class Reader:
    def __init__(self, req):
        self.req = req

    def read(self, name):
        found = self.req.form.get(name)
        return found if found is not None else ""


@app.route("/inkwell", methods=["POST"])
def inkwell():
    incoming = Reader(request).read("funnel")
    thing = yaml.load(incoming, Loader=yaml.Loader)  # want: unsafe-deserialization
    return {"kind": str(thing)}
