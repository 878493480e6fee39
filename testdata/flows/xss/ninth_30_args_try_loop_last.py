# vulnerable: body set on a response; the value goes through: loop last, dict literal
from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/greet/30")
@app.post("/greet/30")
def handle_30():
    try:
        supplied = request.args["p1"]
    except KeyError:
        supplied = ""

    middle = ""
    for c in ("plain", supplied):
        middle = c

    cells = {"first": middle, "second": "plain"}
    chosen_value = cells.get("first", "plain")

    response = make_response("")
    response.headers["X-Frame-Options"] = "DENY"
    response.set_data("<b>" + chosen_value + "</b>")  # want: xss
    return response


if __name__ == "__main__":
    app.run()
