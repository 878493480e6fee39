# vulnerable: the number's format takes any text
from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/code/3")
def endpoint():
    param = request.values.get("n", "1")
    code = "sum(range({!s}))".format(param)
    return str(eval(compile(code, "<sum>", "eval")))  # want: code-injection
