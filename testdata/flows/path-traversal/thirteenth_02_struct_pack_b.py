# safe: struct unpacks the length only
import struct

from flask import Flask, request

app = Flask(__name__)


def transform(term):
    data = term.encode()
    packed = struct.pack("!I%ds" % len(data), len(data), data)
    resolved = "n" + str(struct.unpack_from("!I", packed)[0])
    return resolved


@app.route("/case067", methods=["POST"])
def handle():
    term = request.get_data(as_text=True)
    resolved = transform(term)
    with open("/srv/files/" + resolved) as handle:  # ok: path-traversal
        return handle.read()
