# vulnerable: uniform of an own generator
import random

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/token/18")
@app.post("/token/18")
def serve_token():
    body = request.get_json(silent=True)
    user_input = body["item"]["vector"] if body else ""

    num = 86
    if 7 * 42 - num > 200:
        next_value = user_input
    else:
        next_value = "bar"

    used = ""
    for letter in next_value:
        used += letter

    generator = random.Random()
    token = str(generator.uniform(0, 1))  # want: weak-random
    response = make_response("remembered")
    response.set_cookie("rememberMe", used[:20] + ":" + token, secure=True, httponly=True, samesite="Lax")
    return response


if __name__ == "__main__":
    app.run()
