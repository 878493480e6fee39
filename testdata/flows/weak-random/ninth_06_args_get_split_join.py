# safe: uuid4 takes os.urandom
import uuid

from flask import Flask, make_response, request

REMEMBERED = {}


app = Flask(__name__)


@app.get("/token/06")
@app.post("/token/06")
def case_06():
    asked = request.args.get("detail")
    if not asked:
        asked = ""

    words = asked.split(" ")
    held = " ".join(words)

    final = ""
    final += held
    final += " "

    token = uuid.uuid4().hex  # ok: weak-random
    REMEMBERED[final] = token
    response = make_response("remembered")
    response.set_cookie("remember_token", token, max_age=86400, secure=True, httponly=True)
    return response


if __name__ == "__main__":
    app.run()
