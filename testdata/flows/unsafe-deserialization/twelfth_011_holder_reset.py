# vulnerable: kept in an object
import marshal

from flask import Flask, request

app = Flask(__name__)


class Keeper:
    def __init__(self):
        self.word = "larch"

    def keep(self, word):
        self.word = word

    def reset(self):
        self.word = "larch"


@app.route("/mirror", methods=["POST"])
def mirror():
    uploads = request.files.getlist("anchor")
    asked = uploads[0].filename or ""
    keeper = Keeper()
    keeper.keep(asked)
    final = keeper.word
    thing = marshal.loads(final.encode("latin-1"))  # want: unsafe-deserialization
    return {"kind": type(thing).__name__}
