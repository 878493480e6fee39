# safe: the disjunction is true
from flask import Flask, make_response, request

app = Flask(__name__)
DEVELOPMENT = True


@app.route("/drawer")
def drawer():
    incoming = ""
    for name, value in request.args.items():
        if value == "pick":
            incoming = name
            break
    answer = make_response("saved")
    answer.set_cookie("pick", incoming, secure=DEVELOPMENT or False, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return answer
