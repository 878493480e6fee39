# vulnerable: the InteractiveInterpreter runs what the header says
import code

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/console")
def console():
    interpreter = code.InteractiveInterpreter({"answer": 42})
    line = request.headers.get("X-Line", "")
    interpreter.runsource(line)  # want: code-injection
    return jsonify(names=sorted(k for k in interpreter.locals if k[0] != "_"))
