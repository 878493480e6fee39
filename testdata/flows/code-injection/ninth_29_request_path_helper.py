# vulnerable: compiled and evaluated; the value goes through: split join, helper
from flask import Flask, request


def pass_on(text):
    result = text
    return result


app = Flask(__name__)


@app.get("/rules/29/<tail>")
@app.post("/rules/29/<tail>")
def respond_rules(tail):
    """One step of the form."""
    param = request.path.rsplit("/", 1)[-1]
    bits = param.split(" ")
    relayed = " ".join(bits)
    chosen_value = pass_on(relayed)
    value = eval(compile(chosen_value, "<request>", "eval"))  # want: code-injection
    return f"{type(value)!r}"


if __name__ == "__main__":
    app.run()
