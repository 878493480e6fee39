# safe: the header's text is taken as a literal
import ast
import zlib

from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def trace_context():
    packed = request.headers.get("X-Context", "")
    g.context = zlib.decompress(bytes.fromhex(packed)) if packed else b""


@app.route("/trace")
def trace():
    context = ast.literal_eval(g.context.decode("utf-8")) if g.context else {}  # ok: unsafe-deserialization
    return {"context": sorted(map(str, context))}
