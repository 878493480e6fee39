# safe: the lines written into the StringIO hold numbers of the request only
import io

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/macro", methods=["POST"])
def macro():
    buffer = io.StringIO()
    buffer.write("def main(data):\n")
    for line in request.form["steps"].splitlines():
        if not line.isdecimal():
            abort(400)
        print("    data.append(%d)" % int(line), file=buffer)
    buffer.write("    return data\n")
    scope = {}
    exec(buffer.getvalue(), scope)  # ok: code-injection
    return {"data": scope["main"]([])}
