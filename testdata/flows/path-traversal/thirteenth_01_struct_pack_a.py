# vulnerable: struct packs and unpacks the bytes
import struct

from flask import Flask, request

app = Flask(__name__)


def transform(term):
    data = term.encode()
    packed = struct.pack("!I%ds" % len(data), len(data), data)
    resolved = struct.unpack("!I%ds" % len(data), packed)[1].decode()
    return resolved


@app.route("/case067", methods=["POST"])
def handle():
    term = request.get_data(as_text=True)
    resolved = transform(term)
    with open("/srv/files/" + resolved) as handle:  # want: path-traversal
        return handle.read()
