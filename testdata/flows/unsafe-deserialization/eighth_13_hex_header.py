# vulnerable: the header is hexadecimal and compressed, and a pickle below that
import pickle
import zlib

from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def trace_context():
    packed = request.headers.get("X-Context", "")
    g.context = zlib.decompress(bytes.fromhex(packed)) if packed else b""


@app.route("/trace")
def trace():
    context = pickle.loads(g.context) if g.context else {}  # want: unsafe-deserialization
    return {"context": sorted(map(str, context))}
