# vulnerable: lines of the request are written into a StringIO and its value is run
import io

from flask import Flask, request

app = Flask(__name__)


@app.route("/macro", methods=["POST"])
def macro():
    buffer = io.StringIO()
    buffer.write("def main(data):\n")
    for line in request.form["steps"].splitlines():
        print("    " + line, file=buffer)
    buffer.write("    return data\n")
    scope = {}
    exec(buffer.getvalue(), scope)  # want: code-injection
    return {"data": scope["main"]([1, 2, 3])}
