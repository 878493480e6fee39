# safe: the answer is plain text
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/echo", methods=["POST"])
def echo():
    payload = request.get_data(as_text=True)
    lines = payload.splitlines()
    numbered = "\n".join("%d %s" % (i, line) for i, line in enumerate(lines))
    return Response(numbered, content_type="text/plain; charset=utf-8")  # ok: xss
