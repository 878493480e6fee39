# safe: the number's format takes integers only
from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/code/3")
def endpoint():
    param = request.values.get("n", "1")
    code = "sum(range({:d}))".format(int(param))
    return str(eval(compile(code, "<sum>", "eval")))  # ok: code-injection
